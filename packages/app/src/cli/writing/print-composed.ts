import type { Draft } from '@afterword/engine'
import type { Composed } from '../../use-cases/compose-notes.ts'
import type { KeptFiles } from '../../use-cases/keep-files.ts'
import { sayRewriting } from '../../wording/say-rewriting.ts'
import type { Door } from '../door.ts'
import { refuseWith } from '../failures.ts'
import { type Format, printJson, wantsJson } from '../options.ts'
import { printRows, sheetOf } from '../page/row.ts'
import { composeView } from '../views/compose-view.ts'
import { keptView, sayKept } from '../views/kept-view.ts'

/** How drafts are handed out. */
export interface KeepOptions {
  json?: true
  out?: string
  force?: true
  format: Format
}

/** Prints drafts, and keeps them as files where that is asked for. */
export async function printComposed(composed: Composed, options: KeepOptions, door: Door): Promise<void> {
  const kept = await keep(composed, options, door)
  if (kept?.kind === 'refused') return refuseWith(kept.failures, 1, door)
  if (wantsJson(options)) printList(composed, kept, door)
  else printPage(composed, kept, door)
}

async function keep(composed: Composed, { out, force }: KeepOptions, door: Door) {
  if (out === undefined) return undefined
  const drafts = composed.messages.flatMap(({ written }): Draft[] => ('asks' in written ? [] : [written]))
  return door.useCases.keepDrafts({ folder: out, drafts, force: force === true })
}

/** The list on standard output; what else there is to know beside it. */
function printList(composed: Composed, kept: KeptFiles | undefined, { terminal }: Door): void {
  terminal.print(printJson(composed.messages.map(({ written }) => ('asks' in written ? written : contentOf(written)))))
  for (const rewriting of composed.rewritings) {
    terminal.complain(`${rewriting.action}: ${sayRewriting(rewriting)}\n`)
  }
  for (const file of kept?.files ?? []) terminal.complain(`${sayKept(file)}: ${file.path}\n`)
}

/** The fields that are promised, and no others. */
function contentOf({ action, contact, to, channel, subject, body, script, uses, followUpOn }: Draft): unknown {
  return { action, contact, to, channel, subject, body, script, uses, followUpOn }
}

function printPage(composed: Composed, kept: KeptFiles | undefined, { terminal }: Door): void {
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  const rows = kept ? keptView(composed, kept) : composeView(composed, sheet.columns)
  terminal.print(printRows(rows, sheet))
}
