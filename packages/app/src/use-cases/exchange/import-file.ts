import type { Case, Policy, Seeker } from '@afterword/engine'
import { type Refusal, refuse } from '../failure.ts'
import { keepCase } from '../opportunities/add-opportunity.ts'
import { changeCase } from '../record/change-case.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { listIds } from '../record/list-ids.ts'
import { numberedId } from '../record/new-id.ts'
import type { Existing } from './existing.ts'
import { countPages, importNotebook } from './import-notebook.ts'
import type { Mapping } from './propose-mapping.ts'
import {
  type FileToImport,
  type ImportItem,
  type ImportPorts,
  type ImportProblem,
  type ReadImport,
  readImport,
} from './read-import.ts'
import { keepRevision } from './revisions.ts'

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
}

export interface Imported {
  readonly kind: 'imported'
  readonly applied: boolean
  readonly format: 'json' | 'csv' | 'vcf' | 'ics'
  readonly items: readonly ImportedItem[]
  /** How many pages the notebook in it has: practice cards and the like. */
  readonly pages: number
  /** By which all of it is undone; null when nothing was kept. */
  readonly change: number | null
  /** What could not be read, by its place in the file. The rest is taken. */
  readonly problems: readonly ImportProblem[]
  /** Times in it have no zone: see `zone`. */
  readonly asksZone: boolean
  /** What kept the rest of the items from being kept; those that are told are. */
  readonly stopped: Refusal | null
  /** How a table is understood. */
  readonly mapping: Mapping | null
}

/**
 * Looks at a file, and with `apply` keeps what is in it: all or nothing for each opportunity, one after the other, and in
 * the history as one happening. When one cannot be kept (a full disk), those before it are, and `stopped` says why it ended.
 */
export async function importFile(ports: ImportPorts, request: ImportRequest): Promise<Imported | Refusal> {
  const read = await readImport(ports, request)
  if (read.kind === 'refused') return read
  const desk = await lookAtDesk(ports, request)
  if (desk.kind === 'refused') return desk
  const adopted = await adoptOwner(ports, request, desk, read)
  if (adopted.kind === 'refused') return adopted
  const items: ImportedItem[] = []
  const ids = new Map<string, string>()
  let stopped: Refusal | null = null
  for (const item of read.items) {
    const outcome = await takeItem(ports, request, desk, item)
    if (outcome.kind === 'refused') {
      if (items.length === 0) return outcome
      stopped = outcome
      break
    }
    items.push(outcome.item)
    ids.set(item.case.opportunity.id, outcome.item.id)
  }
  const pages = countPages(read.notebook)
  let isLearnt = false
  if (request.apply && pages > 0 && !stopped) {
    const taken = await takeNotebook(ports, request, { desk, read, ids })
    if (taken.kind === 'refused') stopped = taken
    else isLearnt = taken.any
  }
  const { format, problems, mapping, asksZone } = read
  const isKept = adopted.kind === 'adopted' || items.some(({ what }) => what !== 'skipped') || isLearnt
  const change = isKept ? (desk.batch ?? null) : null
  return {
    kind: 'imported',
    applied: request.apply,
    format,
    items,
    pages,
    change,
    problems,
    asksZone,
    stopped,
    mapping,
  }
}

interface NotebookOf {
  readonly desk: ImportDesk
  readonly read: ReadImport
  readonly ids: ReadonlyMap<string, string>
}

function takeNotebook(
  ports: ImportPorts,
  { owner, by, now = ports.clock.now(), existing }: ImportRequest,
  { desk, read, ids }: NotebookOf,
): ReturnType<typeof importNotebook> {
  const stamp = { verb: 'import', by, at: now, batch: desk.batch }
  const replaces = existing === 'replace'
  return importNotebook(ports, { owner, notebook: read.notebook, stamp, ids, replaces })
}

/** What was there before the file, and with what came of it so far. */
interface ImportDesk {
  readonly kind: 'desk'
  /** Ids of opportunities that are there, those in the bin apart. */
  readonly here: Set<string>
  /** Ids that no other opportunity can be given. */
  readonly taken: Set<string>
  readonly seeker: Seeker | null
  readonly policy: Policy | null
  /** The number of the import in the history, where it is kept. */
  readonly batch: number | undefined
}

async function lookAtDesk(ports: ImportPorts, { owner, apply }: ImportRequest): Promise<ImportDesk | Refusal> {
  const { record } = ports
  const ids = await listIds(ports, owner)
  if (ids.kind === 'refused') return ids
  const profile = await record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const policy = await record.readPolicy(owner)
  if (isTrouble(policy)) return refuseTrouble(policy)
  const started = apply ? await record.startBatch(owner) : undefined
  if (started && isTrouble(started)) return refuseTrouble(started)
  return {
    kind: 'desk',
    here: new Set(ids.here),
    taken: new Set(ids.taken),
    seeker: profile.seeker,
    policy: policy.policy,
    batch: started?.batch,
  }
}

/** The seeker and policy of an export are taken where nobody has said yet who they are. */
async function adoptOwner(
  { record, clock }: ImportPorts,
  { owner, by, now = clock.now() }: ImportRequest,
  desk: ImportDesk,
  read: ReadImport,
): Promise<{ readonly kind: 'adopted' | 'as-it-was' } | Refusal> {
  if (desk.batch === undefined || !read.seeker || desk.seeker) return { kind: 'as-it-was' }
  const stamp = { verb: 'import', by, at: now, batch: desk.batch }
  const kept = [
    await record.saveProfile(owner, stamp, read.seeker),
    ...(read.policy ? [await record.savePolicy(owner, stamp, read.policy)] : []),
  ].find(({ kind }) => kind !== 'kept')
  if (!kept || kept.kind === 'kept') return { kind: 'adopted' }
  return isTrouble(kept) ? refuseTrouble(kept) : refuse({ kind: 'invalid-change', problems: kept.problems })
}

type Taken = { readonly kind: 'taken'; readonly item: ImportedItem }

async function takeItem(
  ports: ImportPorts,
  request: ImportRequest,
  desk: ImportDesk,
  item: ImportItem,
): Promise<Taken | Refusal> {
  const { owner, by, apply, now } = request
  const { case: file, notices } = item
  const { id, employer } = file.opportunity
  const { batch, here, taken } = desk
  const tell = (what: ImportedItem['what'], named = id): Taken => {
    here.add(named)
    taken.add(named)
    return { kind: 'taken', item: { id: named, employer, what, notices } }
  }
  const change = async (what: 'changed' | 'replaced', edit: Parameters<typeof changeCase>[3]) => {
    if (!apply) return tell(what)
    const changed = await changeCase(ports, 'import', { owner, by, opportunity: id, now, batch }, edit)
    if (changed.kind === 'refused') return changed
    return tell(changed.change === null ? 'skipped' : what)
  }
  if (item.kind === 'edit') {
    const changed = await change('changed', item.edit)
    if (apply && changed.kind === 'taken' && item.revision) await keepRevision(ports, owner, item.revision)
    return changed
  }
  const existing = request.existing === 'replace' && item.isRow ? 'skip' : (request.existing ?? 'skip')
  if (here.has(id) && existing === 'skip') return tell('skipped')
  if (here.has(id) && existing === 'replace') return change('replaced', (current) => replaceCase(current, item, desk))
  const free = taken.has(id) ? numberedId(id, taken, 2) : id
  const what = free === id ? 'added' : 'copied'
  if (!apply) return tell(what, free)
  const named = { ...file, opportunity: { ...file.opportunity, id: free } }
  const kept = await keepCase(ports, { owner, by, verb: 'import', case: named, now, batch })
  return kept.kind === 'refused' ? kept : tell(what, free)
}

/**
 * The case of a file in the place of one that is kept. Where it followed its owner, by the export, or where nothing tells
 * by what is kept, it follows them as they are now.
 */
function replaceCase(current: Case, { case: file, follows }: ImportItem & { kind: 'case' }, desk: ImportDesk): Case {
  const isOwners = (own: unknown, owners: unknown) => JSON.stringify(own ?? null) === JSON.stringify(owners)
  const { policy: itsPolicy, seeker: itsSeeker, ...rest } = file
  const seeker = (follows?.seeker ?? isOwners(current.seeker, desk.seeker)) ? (desk.seeker ?? itsSeeker) : itsSeeker
  const policy = (follows?.policy ?? isOwners(current.policy, desk.policy)) ? (desk.policy ?? undefined) : itsPolicy
  return { ...rest, seeker, ...(policy ? { policy } : {}) }
}
