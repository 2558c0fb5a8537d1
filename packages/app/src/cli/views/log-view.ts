import type { Case, LogEntry } from '@afterword/engine'
import type { Moment } from '../../wording/moments/moment.ts'
import { sayNearDay, sayTime } from '../../wording/moments/say-moment.ts'
import { sayEntry } from '../../wording/say-event.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain } from '../page/span.ts'

interface Setting {
  /** An instant on the reader's clock. */
  readonly here: (instant: string) => Moment
  readonly now: Moment
}

/** Everything that happened, oldest first, each with its name. */
export function logView(
  log: readonly { readonly entry: LogEntry; readonly name: string }[],
  file: Case,
  { here, now }: Setting,
): Row[] {
  if (log.length === 0) return [textRow([plain('Nothing happened yet.')])]
  return log.map(({ entry, name }) => {
    const at = here(entry.at)
    return textRow(
      [faint(`${sayNearDay(at, now)} ${sayTime(at)}  `), plain(sayEntry(entry, file) ?? sayMark(entry))],
      2,
      [faint(name)],
    )
  })
}

/** What is only bookkeeping of the plan. */
function sayMark(entry: LogEntry): string {
  switch (entry.type) {
    case 'done':
      return `Done: ${entry.action}`
    case 'dismissed':
      return `Left out: ${entry.action}${entry.reason === undefined ? '' : ` (${entry.reason})`}`
    case 'snoozed':
      return `Put off: ${entry.action}`
    default:
      return entry.type
  }
}
