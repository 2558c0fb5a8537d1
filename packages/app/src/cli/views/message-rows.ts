import type { Case, Contact, Draft, Questions } from '@afterword/engine'
import type { Composed, Message } from '../../use-cases/compose-notes.ts'
import { sayRewriting } from '../../wording/say-rewriting.ts'
import { contactOf } from '../../wording/subject.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, type Span, strong } from '../page/span.ts'
import { wrap } from '../page/wrap.ts'
import { severitySpans } from './lint-view.ts'

const LABEL = 9
const LETTER = 4
/** A letter is read best in lines no longer than these. */
const WIDEST = 72

/** One message as a letter is read: to whom, what it says, what it was made from, and what is to mend in it. */
export function messageRows(message: Message, composed: Composed, columns: number): Row[] {
  const { written, action } = message
  const { case: file } = composed.read
  const contact = contactOf(file, written.contact)
  const head = [ruleRow(action.id, columns), emptyRow]
  if ('asks' in written) return [...head, ...questionRows(written, contact), emptyRow]
  return [
    ...head,
    ...addressRows(written, file),
    emptyRow,
    ...textRows(written, columns),
    emptyRow,
    ...remarkRows(written, composed),
  ]
}

/** What to answer before a message can be written. */
export function questionRows({ asks }: Questions, contact: Contact | undefined): Row[] {
  return [
    ...labelled('To', [[plain(contact?.name ?? 'nobody yet')]]),
    ...labelled('', [[strong('Not drafted: answer this in the case file first.')]]),
    ...labelled(
      'ask',
      asks.map((ask) => [plain(ask)]),
    ),
  ]
}

/** A line across the page that ends in the step's name. */
function ruleRow(name: string, columns: number): Row {
  const length = Math.max(4, columns - 2 - name.length - 2)
  return textRow([faint('─'.repeat(length)), plain('\u00a0\u00a0'), faint(name)])
}

function addressRows(draft: Draft, file: Case): Row[] {
  const contact = addressee(draft, file)
  const name = contact?.name ?? draft.contact
  const to = draft.to.split('\n').filter((line) => line !== name)
  const isInline = draft.channel !== 'post' && to.length <= 1
  const lines = isInline
    ? [[strong(name), faint(to[0] ? `  ${to[0]}` : '')]]
    : [[strong(name)], ...to.map((line) => [faint(line)])]
  return [
    ...labelled(draft.channel === 'phone' ? 'Call' : 'To', lines),
    ...(draft.channel === 'linkedin' ? labelled('By', [[plain('LinkedIn')]]) : []),
    ...(draft.channel === 'post'
      ? labelled('By', [[plain(draft.kind === 'handwritten-note' ? 'hand and post' : 'post')]])
      : []),
    ...(draft.subject === undefined ? [] : labelled('Subject', [[plain(draft.subject)]])),
  ]
}

/** Whom a message reaches: a name is checked with somebody else, on whose number one calls. */
function addressee(draft: Draft, file: Case): Contact | undefined {
  const own = contactOf(file, draft.contact)
  if (draft.channel !== 'phone' || own?.phone?.trim() === draft.to) return own
  return file.contacts.find(({ phone }) => phone?.trim() === draft.to) ?? own
}

function textRows(draft: Draft, columns: number): Row[] {
  if (draft.script === undefined) return letterRows(draft.body, columns)
  return [
    textRow([strong('When they answer')], LETTER),
    emptyRow,
    ...letterRows(draft.script, columns),
    emptyRow,
    textRow([strong('When the machine does')], LETTER),
    emptyRow,
    ...letterRows(draft.body, columns),
  ]
}

function letterRows(body: string, columns: number): Row[] {
  const width = Math.min(WIDEST, columns - LETTER)
  const lines = body.trimEnd().split('\n')
  return lines.flatMap((line) => wrap([plain(line)], width).map((part) => textRow(part, LETTER)))
}

function remarkRows(draft: Draft, { read, findings, rewritings }: Composed): Row[] {
  const own = findings.filter(({ action }) => action === draft.action)
  const rewriting = rewritings.find(({ action }) => action === draft.action)
  const rows = [
    ...labelled(
      'notes',
      usedTexts(draft, read.case).map((text) => [plain(`“${text}”`)]),
    ),
    ...labelled('model', rewriting ? [[plain(sayRewriting(rewriting))]] : []),
    ...labelled(
      'mend',
      own.map(({ severity, message, ruleId }) => [...severitySpans(severity), plain(message), faint(` (${ruleId})`)]),
    ),
  ]
  return rows.length > 0 ? [...rows, emptyRow] : []
}

/** The jottings that stand in a draft: an index counts in the notes of its interview. */
function usedTexts(draft: Draft, file: Case): string[] {
  const own = file.interviews.find(({ id }) => id === draft.interview)?.notes ?? []
  const all = file.interviews.flatMap(({ notes }) => notes ?? [])
  return draft.uses.flatMap((use) => {
    const note = typeof use === 'number' ? own[use] : all.find(({ id }) => id === use)
    return note ? [note.text.trim()] : []
  })
}

/** Lines behind a label. */
function labelled(label: string, texts: readonly (readonly Span[])[]): Row[] {
  const rest = [plain(' '.repeat(2 + LABEL))]
  return texts.map((text, index) => ({
    margin: { first: [plain('  '), faint((index === 0 ? label : '').padEnd(LABEL))], rest },
    text,
  }))
}
