import type { UnreadableReason } from '../ports/case-files.ts'
import type { Failure } from '../use-cases/failure.ts'
import type { Door, ExitCode } from './door.ts'

type Kind = Failure['kind']
type Of<K extends Kind> = Extract<Failure, { kind: K }>

interface Answer<K extends Kind> {
  readonly code: ExitCode
  /** One line per problem. `several`: more than one file is in play, so each line names its own. */
  readonly lines: (failure: Of<K>, several: boolean) => readonly string[]
}

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  missing: 'there is no such file; check the path',
  folder: 'is a folder; name the case file in it',
  forbidden: 'may not be read; check its permissions',
  'not-text': 'is no text in UTF-8; save it as UTF-8',
  broken: 'could not be read',
}

/** More names than this are no help. */
const MOST_NAMES = 8

const ANSWERS: { readonly [K in Kind]: Answer<K> } = {
  'unreadable-file': { code: 2, lines: ({ source, reason }) => [`${nameSource(source)}: ${REASONS[reason]}`] },
  'no-json': {
    code: 2,
    lines: ({ source, line, column, expected, found }) => [
      `${nameSource(source)}:${line}:${column}: is no JSON: expected ${expected}, found ${found}`,
    ],
  },
  'invalid-case': {
    code: 2,
    lines: ({ source, problems }, several) =>
      problems.map(({ path, message }) => {
        const place = path === '' ? 'the case' : path
        return several ? `${nameSource(source)}: ${place}: ${message}` : `${place}: ${message}`
      }),
  },
  'duplicate-opportunity': {
    code: 2,
    lines: ({ id, sources }) => [
      `opportunity.id: "${id}" stands in ${sources.map(nameSource).join(' and in ')}; give each opportunity its own id`,
    ],
  },
  'repeated-source': { code: 2, lines: ({ source }) => [`${nameSource(source)}: is named twice; name it once`] },
  'unknown-action': {
    code: 2,
    lines: ({ asked, nearest }) =>
      nearest.length === 0
        ? [`${asked}: the plan has no such step; it has none at that moment (try another --now)`]
        : [`${asked}: the plan has no such step. It has:`, ...listNames(nearest)],
  },
  'unknown-rule': {
    code: 2,
    lines: ({ asked, nearest }) => [
      `${asked}: there is no such rule. The nearest are:`,
      ...listNames(nearest.slice(0, 3)),
      'All of them: afterword rules',
    ],
  },
}

/** Puts failures into words on the terminal, and concludes with the gravest of their exit codes. */
export function refuseWith(failures: readonly Failure[], sourceCount: number, door: Door): void {
  const answers = failures.map((failure) => answerTo(failure, sourceCount > 1))
  for (const { lines } of answers) for (const line of lines) door.terminal.complain(`${line}\n`)
  if (answers.some(({ code }) => code === 2)) door.conclude(2)
}

function answerTo<K extends Kind>(failure: Of<K>, several: boolean): { code: ExitCode; lines: readonly string[] } {
  const answer: Answer<K> = ANSWERS[failure.kind as K]
  return { code: answer.code, lines: answer.lines(failure, several) }
}

function nameSource(source: string): string {
  return source === '-' ? 'standard input' : source
}

function listNames(names: readonly string[]): string[] {
  const more = names.length - MOST_NAMES
  const shown = names.slice(0, MOST_NAMES).map((name) => `  ${name}`)
  return more > 0 ? [...shown, `  and ${more} more: afterword plan shows them`] : shown
}
