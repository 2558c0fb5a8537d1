import type { Finding, NoteFile, NotePair, Notice } from '@afterword/engine'
import { countOf } from '../../wording/count-of.ts'
import { excerptLine } from '../page/excerpt.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, type Span, strong, warning } from '../page/span.ts'
import { likenessRows } from './likeness-rows.ts'
import { nameFile } from './name-file.ts'

/** What the linter found, as it is shown. */
export interface LintPage {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
  readonly similarities: readonly NotePair[]
  readonly notes: readonly NoteFile[]
}

/** Columns before a line of a note: two, its number, and the bar. */
const GUTTER = 9

/** Findings file by file, each with the words it is about underlined; how alike the notes are; the sum. */
export function lintView(page: LintPage, columns: number): Row[] {
  const files = page.notes.filter(({ file }) => page.findings.some((finding) => finding.file === file))
  return [
    emptyRow,
    ...files.flatMap((note) => fileRows(note, page.findings, columns)),
    ...likenessRows(page.similarities, page.notes, columns),
    ...page.notices.map(({ file, message }) => textRow([plain(`${nameFile(file)}: ${message}`)])),
    ...(page.notices.length > 0 ? [emptyRow] : []),
    textRow(sayTotal(page)),
  ]
}

function fileRows(note: NoteFile, findings: readonly Finding[], columns: number): Row[] {
  const own = findings.filter(({ file }) => file === note.file)
  return [
    textRow([strong(nameFile(note.file))]),
    emptyRow,
    ...own.flatMap((finding) => [...findingRows(finding, note, columns), emptyRow]),
  ]
}

function findingRows(finding: Finding, note: NoteFile, columns: number): Row[] {
  const place = `${finding.line}:${finding.column}`.padEnd(GUTTER - 2)
  const rest = [plain(' '.repeat(GUTTER))]
  const head: Row = {
    margin: { first: [plain('  '), faint(place)], rest },
    text: [...severitySpans(finding.severity), plain(finding.message.trimEnd())],
    aside: [faint(finding.ruleId)],
  }
  const mend = finding.suggestion
  return [
    head,
    ...sourceRows(finding, note, columns),
    ...(mend === undefined ? [] : [textRow([faint('write  '), strong(mend)], GUTTER)]),
  ]
}

export function severitySpans(severity: Finding['severity']): Span[] {
  return severity === 'error' ? [warning('error'), plain('  ')] : [strong('warning'), plain('  ')]
}

/** The line, and a mark under the range. */
function sourceRows({ severity, line, column, endLine, endColumn }: Finding, note: NoteFile, columns: number): Row[] {
  const text = note.lines[line - 1]?.text ?? ''
  const end = endLine > line ? text.length : endColumn - 1
  const shown = excerptLine(text, column - 1, end, columns - GUTTER)
  const bar = (label: string) => [faint(`${label.padStart(GUTTER - 3)} │ `)]
  const mark = '^'.repeat(shown.marked)
  const further = endLine > line ? [faint(` to line ${endLine}`)] : []
  return [
    { margin: { first: bar(String(line)), rest: bar('') }, text: [plain(keepSpaces(shown.text))] },
    {
      margin: { first: bar(''), rest: bar('') },
      text: [
        plain(keepSpaces(' '.repeat(shown.before))),
        severity === 'error' ? warning(mark) : accent(mark),
        ...further,
      ],
    },
  ]
}

/** The page breaks at spaces, and drops them there; a line of a note is shown as it stands. */
function keepSpaces(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function sayTotal({ findings, notes }: LintPage): Span[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const inNotes = ` in ${countOf(notes.length, 'note')}.`
  if (findings.length === 0) return [strong('Nothing to mend'), plain(inNotes)]
  const parts: Span[] = []
  if (errors > 0) parts.push(warning(countOf(errors, 'error')))
  if (errors > 0 && warnings > 0) parts.push(plain(' and '))
  if (warnings > 0) parts.push(strong(countOf(warnings, 'warning')))
  return [...parts, plain(inNotes)]
}
