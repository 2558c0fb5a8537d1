import { type Case, parseCase } from '@afterword/engine'
import type { CaseRecord } from '../ports/record.ts'
import type { TextFiles } from '../ports/text-files.ts'
import type { Failure, Refusal } from './failure.ts'
import { locateJsonError } from './locate-json-error.ts'
import { readStored } from './record/read-stored.ts'

/** A case and where it came from. */
export interface ReadCase {
  readonly source: string
  readonly case: Case
}

type OneRead = { kind: 'read'; read: ReadCase } | { kind: 'failed'; failure: Failure }

/** Sources that are opportunities of an owner's record: the id of each, by the source. The others are files. */
export interface KeptSources {
  readonly owner: string
  readonly ids: ReadonlyMap<string, string>
}

/** Where cases are read from. */
export interface CasePorts {
  readonly files: TextFiles
  readonly record: Pick<CaseRecord, 'readCase'>
}

/** Reads cases. Reports what is wrong in all of them, not only in the first. */
export async function readCases(
  ports: CasePorts,
  sources: readonly string[],
  kept?: KeptSources | undefined,
): Promise<{ kind: 'read'; cases: readonly ReadCase[] } | Refusal> {
  const repeated = sources.filter((source, index) => sources.indexOf(source) !== index)
  if (repeated.length > 0) {
    const failures = [...new Set(repeated)].map((source): Failure => ({ kind: 'repeated-source', source }))
    return { kind: 'refused', failures }
  }
  const cases: ReadCase[] = []
  const failures: Failure[] = []
  for (const outcome of await Promise.all(sources.map((source) => readOne(ports, source, kept)))) {
    if (outcome.kind === 'read') cases.push(outcome.read)
    else failures.push(outcome.failure)
  }
  if (failures.length === 0) failures.push(...findDuplicates(cases))
  return failures.length > 0 ? { kind: 'refused', failures } : { kind: 'read', cases }
}

async function readOne({ files, record }: CasePorts, source: string, kept: KeptSources | undefined): Promise<OneRead> {
  const id = kept?.ids.get(source)
  if (kept && id !== undefined) return readKept(record, kept.owner, id)
  const content = await files.read(source)
  if (content.kind === 'unreadable') {
    return { kind: 'failed', failure: { kind: 'unreadable-file', source, reason: content.reason } }
  }
  const json = parseJson(content.text)
  if (json.kind === 'no-json') {
    return { kind: 'failed', failure: { kind: 'no-json', source, ...locateJsonError(content.text) } }
  }
  const parsed = parseCase(json.value)
  return parsed.kind === 'invalid'
    ? { kind: 'failed', failure: { kind: 'invalid-case', source, problems: parsed.problems } }
    : { kind: 'read', read: { source, case: parsed.case } }
}

async function readKept(record: CasePorts['record'], owner: string, id: string): Promise<OneRead> {
  const found = await readStored({ record }, { owner }, id)
  if (found.kind === 'case') return { kind: 'read', read: { source: id, case: found.case } }
  const [failure] = found.failures
  if (!failure) throw new Error('A refusal says why.')
  return { kind: 'failed', failure }
}

function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'no-json' } {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'no-json' }
  }
}

function findDuplicates(cases: readonly ReadCase[]): Failure[] {
  const first = new Map<string, string>()
  const failures: Failure[] = []
  for (const read of cases) {
    const { id } = read.case.opportunity
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, read.source)
    else failures.push({ kind: 'duplicate-opportunity', id, sources: [earlier, read.source] })
  }
  return failures
}
