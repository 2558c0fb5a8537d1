import { type Case, type Problem, parseInstant } from '@afterword/engine'
import type { SentNote } from '../ports/message-reader.ts'
import type { TextFiles } from '../ports/text-files.ts'
import type { Failure } from './failure.ts'
import { locateJsonError } from './locate-json-error.ts'

type SentRead = { kind: 'sent'; sent: readonly SentNote[] } | { kind: 'failed'; failure: Failure }

/**
 * Reads the list of what was sent: `{ contact, messageId, at, subject }`, other keys ignored. Contacts are those of the
 * case; without one (it could not be read) they are not looked up.
 */
export async function readSent(files: TextFiles, source: string, file: Case | undefined): Promise<SentRead> {
  const content = await files.read(source)
  if (content.kind === 'unreadable')
    return { kind: 'failed', failure: { kind: 'unreadable-file', source, reason: content.reason } }
  let value: unknown
  try {
    value = JSON.parse(content.text)
  } catch {
    return { kind: 'failed', failure: { kind: 'no-json', source, ...locateJsonError(content.text) } }
  }
  if (!Array.isArray(value)) return invalid(source, [{ path: '', message: 'must be a list of messages' }])
  const problems = value.flatMap((entry: unknown, index) => problemsOf(entry, index, file))
  if (problems.length > 0) return invalid(source, problems)
  return { kind: 'sent', sent: value.map(toMessage) }
}

function invalid(source: string, problems: readonly Problem[]): SentRead {
  return { kind: 'failed', failure: { kind: 'invalid-sent', source, problems } }
}

const FIELDS = ['contact', 'messageId', 'at', 'subject'] as const

function problemsOf(entry: unknown, index: number, file: Case | undefined): Problem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return [{ path: `${index}`, message: 'must be an object with contact, messageId, at and subject' }]
  const fields = new Map(Object.entries(entry))
  const missing = FIELDS.filter((name) => typeof fields.get(name) !== 'string')
  if (missing.length > 0) return missing.map((name) => ({ path: `${index}.${name}`, message: 'must be a text' }))
  const problems: Problem[] = []
  if (parseInstant(String(fields.get('at'))) === undefined)
    problems.push({
      path: `${index}.at`,
      message: 'must be a moment with its offset, such as 2026-09-15T14:00:00-04:00',
    })
  if (file && !file.contacts.some(({ id }) => id === fields.get('contact')))
    problems.push({ path: `${index}.contact`, message: `"${fields.get('contact')}" is no contact of the case` })
  return problems
}

function toMessage(entry: Readonly<Record<(typeof FIELDS)[number], string>>): SentNote {
  const { contact, messageId, at, subject } = entry
  return { contact, messageId: messageId.replaceAll(/^[<\s]+|[>\s]+$/g, ''), at, subject }
}
