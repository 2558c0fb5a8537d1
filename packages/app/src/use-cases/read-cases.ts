import { type Case, parseCase } from '@afterword/engine'
import type { TextFiles } from '../ports/text-files.ts'
import type { Failure, Refusal } from './failure.ts'
import { locateJsonError } from './locate-json-error.ts'

/** A case and where it came from. */
export interface ReadCase {
  readonly source: string
  readonly case: Case
}

type OneRead = { kind: 'read'; read: ReadCase } | { kind: 'failed'; failure: Failure }

/** Reads case files. Reports what is wrong in all of them, not only in the first. */
export async function readCases(
  files: TextFiles,
  sources: readonly string[],
): Promise<{ kind: 'read'; cases: readonly ReadCase[] } | Refusal> {
  const repeated = sources.filter((source, index) => sources.indexOf(source) !== index)
  if (repeated.length > 0) {
    const failures = [...new Set(repeated)].map((source): Failure => ({ kind: 'repeated-source', source }))
    return { kind: 'refused', failures }
  }
  const cases: ReadCase[] = []
  const failures: Failure[] = []
  for (const outcome of await Promise.all(sources.map((source) => readOne(files, source)))) {
    if (outcome.kind === 'read') cases.push(outcome.read)
    else failures.push(outcome.failure)
  }
  if (failures.length === 0) failures.push(...findDuplicates(cases))
  return failures.length > 0 ? { kind: 'refused', failures } : { kind: 'read', cases }
}

async function readOne(files: TextFiles, source: string): Promise<OneRead> {
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
