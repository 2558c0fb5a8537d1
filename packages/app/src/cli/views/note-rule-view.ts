import type { RuleExample, sources } from '@afterword/engine'
import type { NoteRulePage } from '../../use-cases/read-rules.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, strong, warning } from '../page/span.ts'
import { originRows } from './origin-rows.ts'

const GATE = 'Afterword asks before you send a note with this error.'

/** One rule about written notes in full, with its examples. */
export function noteRuleView(rule: NoteRulePage, texts: typeof sources): Row[] {
  return [
    emptyRow,
    textRow([strong(rule.title)], 2, [faint(rule.id)]),
    emptyRow,
    textRow([plain(rule.says)]),
    textRow([faint(saySeverity(rule))]),
    emptyRow,
    textRow([strong('Where it comes from')]),
    ...originRows(rule.provenance, texts),
    emptyRow,
    textRow([strong('It speaks up')]),
    ...rule.examples.fires.flatMap((example) => exampleRows(example, '×')),
    emptyRow,
    textRow([strong('It keeps silent')]),
    ...rule.examples.silent.flatMap((example) => exampleRows(example, '○')),
    emptyRow,
    textRow([strong('In your case file')]),
    textRow([plain(`"policy": { "rules": { "${rule.id}": "off" } }`)], 4),
  ]
}

function saySeverity({ severity, alsoSeverity }: NoteRulePage): string {
  const either = alsoSeverity === undefined || alsoSeverity === severity ? '' : `, sometimes ${alsoSeverity}`
  const gate = severity === 'error' || alsoSeverity === 'error' ? ` ${GATE}` : ''
  return `Severity: ${severity}${either}.${gate}`
}

/** What sets an example apart from a plain thank-you, and its text; then the notes given with it. */
function exampleRows({ note, beside = [] }: RuleExample, mark: string): Row[] {
  const knot = mark === '×' ? warning(mark) : accent(mark)
  return [note, ...beside].map((one, index) => ({
    margin: { first: [plain('    '), index === 0 ? knot : faint('+'), plain(' ')], rest: [plain('      ')] },
    text: [...headSpans(one), plain(sayText(one))],
  }))
}

function headSpans({ kind, channel, subject, to }: RuleExample['note']) {
  const parts = [
    kind,
    to === undefined ? undefined : `to ${to}`,
    channel === undefined ? undefined : `by ${channel}`,
    subject === undefined ? undefined : subject === null ? 'no subject' : `subject “${subject}”`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [faint(`${parts.join(', ')}: `)]
}

function sayText({ greeting, text, closing }: RuleExample['note']): string {
  return [greeting, text, closing]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}
