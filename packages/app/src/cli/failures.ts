import type { UnwritableReason } from '../ports/draft-folder.ts'
import type { UnreadableReason } from '../ports/text-files.ts'
import type { Failure } from '../use-cases/failure.ts'
import type { Answer, Kind, Of } from './answer.ts'
import type { Door, ExitCode } from './door.ts'
import { MAIL_ANSWERS } from './mail-failures.ts'
import { quoteWord } from './page/command-row.ts'
import { RECORD_ANSWERS } from './record-failures.ts'

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  missing: 'there is no such file; check the path',
  folder: 'is a folder; name the file in it',
  forbidden: 'may not be read; check its permissions',
  'not-text': 'is no text in UTF-8; save it as UTF-8',
  broken: 'could not be read',
}

const NOT_WRITTEN: Readonly<Record<UnwritableReason, string>> = {
  'no-folder': 'is no folder, so no drafts can be put there; name another with --out',
  forbidden: 'may not be written; check its permissions',
  full: 'could not be written: the disk is full',
  'name-too-long': 'has too long a name for this disk',
  broken: 'could not be written',
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
  'invalid-notes': {
    code: 2,
    lines: ({ problems }) => problems.map(({ file, line, message }) => `${nameSource(file)}:${line}: ${message}`),
  },
  'invalid-sent': {
    code: 2,
    lines: ({ source, problems }) =>
      problems.map(({ path, message }) => `${nameSource(source)}: ${path === '' ? 'the list' : path}: ${message}`),
  },
  'no-mail': {
    code: 2,
    lines: ({ source }) => [`${source}: is no mail message; save it from your mail program as .eml`],
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
  'nothing-to-write': {
    code: 2,
    lines: ({ action, source }) => [
      `${action}: there is nothing to write in this step. What it is about: afterword explain ${quoteWord(source)} ${action}`,
    ],
  },
  'unknown-rule': {
    code: 2,
    lines: ({ asked, nearest }) => [
      `${asked}: there is no such rule. The nearest are:`,
      ...listNames(nearest.slice(0, 3)),
      'All of them: afterword rules',
    ],
  },
  'differing-files': {
    code: 2,
    lines: ({ paths }) => [
      ...paths.map((path) => `${path}: holds something else; nothing was written`),
      'To replace what is there: --force. To keep it: another folder with --out',
    ],
  },
  'unwritable-folder': { code: 2, lines: ({ path, reason }) => [`${path}: ${NOT_WRITTEN[reason]}`] },
  'no-model': {
    code: 2,
    lines: () => [
      '--rewrite needs a language model: set AFTERWORD_LLM_URL (any OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1), AFTERWORD_LLM_MODEL and, where it asks for one, AFTERWORD_LLM_KEY',
    ],
  },
  'bad-model-address': {
    code: 2,
    lines: ({ address }) => [
      `AFTERWORD_LLM_URL: "${address}" is no http(s) address; write one like http://127.0.0.1:11434/v1`,
    ],
  },
  ...RECORD_ANSWERS,
  ...MAIL_ANSWERS,
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
