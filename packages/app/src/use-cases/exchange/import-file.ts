import type { Invalid } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { type Refusal, refuse } from '../failure.ts'
import { keepCase } from '../opportunities/add-opportunity.ts'
import { changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { numberedId } from '../record/new-id.ts'
import { type FileToImport, type ImportItem, type ImportPorts, type ImportProblem, readImport } from './read-import.ts'

export const EXISTING = ['skip', 'replace', 'copy'] as const

/** What becomes of an opportunity that is there already. A row of a table knows too little to replace one. */
export type Existing = (typeof EXISTING)[number]

export interface ImportRequest extends FileToImport {
  readonly existing?: Existing | undefined
  /** Keep it. Without, only what would happen is told. */
  readonly apply: boolean
}

/** What happens, or happened, to one opportunity. */
export interface ImportedItem {
  readonly id: string
  readonly employer: string
  readonly what: 'added' | 'replaced' | 'copied' | 'skipped' | 'changed'
  /** In a few words, where more is to be said. */
  readonly notices: readonly string[]
  /** By which it is undone; null when nothing was kept. */
  readonly change: number | null
}

export interface Imported {
  readonly kind: 'imported'
  readonly applied: boolean
  readonly format: 'json' | 'csv' | 'vcf' | 'ics'
  readonly items: readonly ImportedItem[]
  /** What could not be read, by its place in the file. The rest is taken. */
  readonly problems: readonly ImportProblem[]
  /** Times in it have no zone: see `zone`. */
  readonly asksZone: boolean
  /** What kept the rest of the items from being kept; those that are told are. */
  readonly stopped: Refusal | null
  /** Of a table: what each column is taken as; null: it has no place. */
  readonly columns: readonly { readonly header: string; readonly field: string | null }[]
}

/**
 * Looks at a file, and with `apply` keeps what is in it: all or nothing for each opportunity, one after the other. When one
 * cannot be kept (a full disk), those before it are, and `stopped` says why it ended.
 */
export async function importFile(ports: ImportPorts, request: ImportRequest): Promise<Imported | Refusal> {
  const read = await readImport(ports, request)
  if (read.kind === 'refused') return read
  if (request.apply && read.seeker) {
    const profile = await ports.record.readProfile(request.owner)
    if (isTrouble(profile)) return refuseTrouble(profile)
    if (!profile.seeker) {
      const stamp = { verb: 'import', by: request.by, at: request.now ?? ports.clock.now() }
      const kept = await ports.record.saveProfile(request.owner, stamp, read.seeker)
      if (kept.kind !== 'kept') return refuseUnkept(kept)
      const policy = read.policy && (await ports.record.savePolicy(request.owner, stamp, read.policy))
      if (policy && policy.kind !== 'kept') return refuseUnkept(policy)
    }
  }
  const items: ImportedItem[] = []
  let stopped: Refusal | null = null
  for (const item of read.items) {
    const outcome = await takeItem(ports, request, item)
    if (outcome.kind === 'refused') {
      if (items.length === 0) return outcome
      stopped = outcome
      break
    }
    items.push(outcome.item)
  }
  const { format, problems, columns, asksZone } = read
  return { kind: 'imported', applied: request.apply, format, items, problems, asksZone, stopped, columns }
}

function refuseUnkept(kept: Invalid | RecordTrouble): Refusal {
  return isTrouble(kept) ? refuseTrouble(kept) : refuse({ kind: 'invalid-change', problems: kept.problems })
}

type Taken = { readonly kind: 'taken'; readonly item: ImportedItem }

async function takeItem(ports: ImportPorts, request: ImportRequest, item: ImportItem): Promise<Taken | Refusal> {
  const { owner, by, apply, now } = request
  const { case: file, notices } = item
  const { id, employer } = file.opportunity
  const tell = (what: ImportedItem['what'], change: number | null = null, named = id): Taken => ({
    kind: 'taken',
    item: { id: named, employer, what, notices, change },
  })
  if (item.kind === 'edit') {
    if (!apply) return tell('changed')
    const changed = await changeCase(ports, 'import', { owner, by, opportunity: id, now }, (current) =>
      item.edit(current),
    )
    if (changed.kind === 'refused') return changed
    return tell(changed.change === null ? 'skipped' : 'changed', changed.change)
  }
  const existing = request.existing === 'replace' && item.isRow ? 'skip' : (request.existing ?? 'skip')
  const there = await ports.record.readCase(owner, id)
  if (isTrouble(there)) return refuseTrouble(there)
  if (there.kind === 'case' && there.binnedAt === null && existing === 'skip') return tell('skipped')
  if (there.kind === 'case' && there.binnedAt === null && existing === 'replace') {
    if (!apply) return tell('replaced')
    const changed = await changeCase(ports, 'import', { owner, by, opportunity: id, now }, () => file)
    return changed.kind === 'refused' ? changed : tell('replaced', changed.change)
  }
  const free = there.kind === 'case' ? await freeId(ports, owner, id) : id
  if (typeof free !== 'string') return free
  const what = free === id ? 'added' : 'copied'
  if (!apply) return tell(what, null, free)
  const named = { ...file, opportunity: { ...file.opportunity, id: free } }
  const kept = await keepCase(ports, { owner, by, verb: 'import', case: named, now })
  return kept.kind === 'refused' ? kept : tell(what, kept.change, free)
}

async function freeId(ports: ImportPorts, owner: string, id: string): Promise<string | Refusal> {
  const taken: string[] = []
  for (const binned of [false, true]) {
    const listed = await ports.record.listOpportunities(owner, { binned })
    if (isTrouble(listed)) return refuseTrouble(listed)
    taken.push(...listed.opportunities.map((one) => one.id))
  }
  return numberedId(id, taken, 2)
}
