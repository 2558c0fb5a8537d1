import type { Composed } from '../../use-cases/compose-notes.ts'
import { countOf } from '../../wording/count-of.ts'
import { commandRow, quoteWord } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { plain, type Span, strong, warning } from '../page/span.ts'
import { messageRows } from './message-rows.ts'

/** Drafts, as letters one under the other. */
export function composeView(composed: Composed, columns: number): Row[] {
  const { read, messages } = composed
  return [
    emptyRow,
    ...headRows(composed),
    emptyRow,
    ...messages.flatMap((message) => messageRows(message, composed, columns)),
    ...(messages.some(({ written }) => 'body' in written) ? footRows(composed, read.source) : []),
  ]
}

/** What this is about, and which messages are there. */
export function headRows({ read, scope, messages, later }: Composed): Row[] {
  const { employer, role } = read.case.opportunity
  const head = textRow([strong(employer), plain(` · ${role}`)])
  if (scope.kind === 'one') return [head]
  const drafted = messages.filter(({ written }) => 'body' in written).length
  const asked = messages.length - drafted
  const what = scope.kind === 'open' ? 'what is open now' : 'everything in the plan'
  const laterWords = later > 0 ? ` ${later} more ${later === 1 ? 'opens' : 'open'} later (--all).` : ''
  if (messages.length === 0) return [head, textRow([plain(`Nothing to write now.${laterWords}`)])]
  const askedWords = asked > 0 ? `, ${asked} not yet` : ''
  return [head, textRow([plain(`For ${what}: ${countOf(drafted, 'draft')}${askedWords}.${laterWords}`)])]
}

/** What the linter says about all of them together. */
export function sayCheck({ findings }: Composed): Span[] {
  if (findings.length === 0) return [strong('Checked: nothing to mend.')]
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const counts = [errors > 0 ? countOf(errors, 'error') : '', warnings > 0 ? countOf(warnings, 'warning') : '']
  return [plain('Checked: '), warning(counts.filter((part) => part !== '').join(' and ')), plain(', as shown.')]
}

function footRows(composed: Composed, source: string): Row[] {
  const file = source === '-' ? 'CASE.json' : quoteWord(source)
  return [
    textRow(sayCheck(composed)),
    textRow([plain('Read each one as if you got it, change what is not you, then send it yourself.')]),
    commandRow('To have them as files:', `afterword compose ${file} --out letters`),
  ]
}
