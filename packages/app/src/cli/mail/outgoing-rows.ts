import type { Outgoing } from '../../ports/outbox.ts'
import type { OutboxLine } from '../../use-cases/mail/keep-outbox.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayNearDay, sayTime } from '../../wording/moments/say-moment.ts'
import { OUTGOING_STATES } from '../../wording/say-outgoing.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong, warning } from '../page/span.ts'

/** So much of a message's name tells it from others, and can be typed. */
const SHORT = 8

/** A message on its way: where it is, why, and what can be done about it. */
export function outgoingRows(door: Door, { message, letter, explanation }: OutboxLine): Row[] {
  const { id, opportunity, state } = message
  const to = letter === null ? '' : ` to ${letter.to.name}`
  const when = whenOf(message)
  const moment = when === undefined ? '' : `, ${sayWhen(door, when)}`
  return [
    textRow(
      [
        strong(letter?.subject ?? 'A message'),
        plain(`${to}: `),
        (state === 'failed' || state === 'unknown' ? warning : plain)(OUTGOING_STATES[state]),
        plain(moment),
        faint(` (${opportunity})`),
      ],
      2,
      [faint(id.slice(0, SHORT))],
    ),
    ...(explanation === null ? [] : [textRow([plain(`${explanation.what} ${explanation.remedy}`)], 4)]),
  ]
}

/** What can be typed next about a message. */
export function waysOn({ id, state }: Outgoing): Row[] {
  const way = (what: string, deed: string) => commandRow(what, `afterword outbox ${deed} ${id.slice(0, SHORT)}`)
  switch (state) {
    case 'waiting':
    case 'scheduled':
    case 'retry':
    case 'failed':
      return [way('To take it back:', 'cancel'), way('To send it now:', 'now')]
    case 'unknown':
      return [way('If it went out:', 'arrived'), way('If it did not:', 'again'), way('To let it be:', 'let-be')]
    default:
      return []
  }
}

/** A message for programs: its sealed text is opened, or was deleted. */
export function outgoingResult({ message: { content: _sealed, ...message }, letter, explanation }: OutboxLine) {
  return { ...message, letter, explanation }
}

function whenOf({ state, dueAt, sentAt }: Outgoing): string | undefined {
  if (state === 'sent') return sentAt ?? undefined
  return state === 'scheduled' || state === 'retry' ? dueAt : undefined
}

/** On the clock of this machine. */
function sayWhen({ clock, timeZone }: Door, instant: string): string {
  const at = momentIn(timeZone, instant)
  return `${sayNearDay(at, momentIn(timeZone, clock.now()))} ${sayTime(at)}`
}
