import type { Composed } from '../../use-cases/compose-notes.ts'
import type { KeptFiles } from '../../use-cases/keep-files.ts'
import { sayRewriting } from '../../wording/say-rewriting.ts'
import { contactOf } from '../../wording/subject.ts'
import { commandRow, quoteWord } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'
import { headRows, sayCheck } from './compose-view.ts'
import { severitySpans } from './lint-view.ts'
import { questionRows } from './message-rows.ts'

type KeptFile = KeptFiles['files'][number]

/** `written`, or what else became of a file. */
export function sayKept({ before }: KeptFile): string {
  switch (before) {
    case 'nothing':
      return 'written'
    case 'the-same':
      return 'unchanged'
    case 'something-else':
      return 'replaced'
  }
}

/** Which files were written, and what must be answered before the rest can be. */
export function keptView(composed: Composed, { files }: KeptFiles): Row[] {
  const { messages, findings, rewritings, read } = composed
  const questions = messages.flatMap(({ written }) => ('asks' in written ? [written] : []))
  return [
    emptyRow,
    ...headRows(composed),
    emptyRow,
    ...files.map((file) => textRow([faint(sayKept(file).padEnd(11).replaceAll(' ', '\u00a0')), plain(file.path)])),
    ...(files.length > 0 ? [emptyRow] : []),
    ...questions.flatMap((question) => [...questionRows(question, contactOf(read.case, question.contact)), emptyRow]),
    ...rewritings.map((rewriting) => textRow([faint(`${rewriting.action}  `), plain(sayRewriting(rewriting))])),
    ...findings.map(({ action, severity, message, ruleId }) =>
      textRow([faint(`${action}  `), ...severitySpans(severity), plain(message), faint(` (${ruleId})`)]),
    ),
    ...(files.length > 0 ? [textRow(sayCheck(composed)), ...checkRows(read.source, files)] : []),
  ]
}

function checkRows(source: string, [first]: readonly KeptFile[]): Row[] {
  const folder = first?.path.slice(0, Math.max(0, first.path.lastIndexOf('/'))) || '.'
  const file = source === '-' ? 'CASE.json' : quoteWord(source)
  return [commandRow('When you have made them yours:', `afterword lint ${file} ${quoteWord(folder)}/*.txt`)]
}
