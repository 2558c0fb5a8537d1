import { type Action, formatDay, weekdayOf } from '@afterword/engine'
import type { Delivery } from '../../ports/mail-sender.ts'
import type { Bundle } from '../../ports/reminders.ts'
import { planToday, type Today } from '../desk/plan-today.ts'
import { isAfter, msOf } from '../mail/later.ts'
import { type OpenAccount, openAccount } from '../mail/read-account.ts'
import { afterQuiet } from './quiet-hours.ts'
import type { Telling, Told } from './telling.ts'

/** Mails the user what the day brings, from their own mailbox to itself. A day that brings nothing brings no mail. */
export async function mailDigest(telling: Telling, bundle: Bundle, heldUntil: string): Promise<Told> {
  const { ports, owner, now, clock } = telling
  const asked = bundle.told.filter(({ about }) => !hasLapsed(telling, about))
  if (asked.length === 0) return { kind: 'told' }
  const kind = asked.some(({ about }) => about.startsWith('morning/')) ? 'morning' : 'due'
  const today = await planToday(ports, { owner, now })
  if (today.kind === 'refused') return { kind: 'not-told', reason: 'record', lasting: false }
  const actions = wantedOf(telling, today, kind)
  if (actions.length === 0) return { kind: 'told' }
  const account = await openAccount(ports, owner)
  if (account.kind === 'refused') return { kind: 'not-told', reason: 'no-mailbox', lasting: true }
  const { address } = account.account
  const messageId = `<${bundle.id}@${address.slice(address.lastIndexOf('@') + 1)}>`
  const arrived = bundle.handed ? await findArrived(telling, account, messageId) : { kind: 'absent' as const }
  if (arrived.kind === 'found') return { kind: 'told' }
  if (arrived.kind !== 'absent') return { kind: 'not-told', reason: arrived.kind, lasting: false }
  const profile = await ports.record.readProfile(owner)
  const name = profile.kind === 'profile' ? profile.seeker?.name : undefined
  const self = { name, address }
  // It goes to nobody else: names may stand in it.
  const words = ports.words.digest(kind, { ...today, actions }, { now, zone: clock.zone, names: true })
  const letter = { ...words, messageId, from: self, to: self, inReplyTo: null, references: [], at: now }
  const delivery = await ports.sender.hand({
    server: account.account.smtp,
    secret: account.secret,
    from: address,
    to: address,
    raw: await ports.sender.write(letter),
    mayHandOver: async () =>
      isAfter(heldUntil, ports.clock.now()) &&
      (await ports.reminders.handBundle(owner, bundle.id, heldUntil)).kind === 'handed',
  })
  return toldBy(delivery)
}

/** The digest of a day that is over, or whose night has begun: the next one says what it would have said. */
function hasLapsed({ clock, hours, now }: Telling, about: string): boolean {
  if (!about.startsWith('morning/')) return false
  const at = msOf(now)
  const day = clock.dayOf(at)
  return about !== `morning/${formatDay(day)}` || clock.dayOf(afterQuiet(at, at, hours)) !== day
}

/** Whether it came to where the user reads their mail; without a way to look, what may be out counts as found. */
async function findArrived({ ports }: Telling, { account, secret }: OpenAccount, messageId: string) {
  const [folder] = account.folders
  if (account.imap === null || folder === undefined) return { kind: 'found' as const }
  return ports.mailbox.findSent(account.imap, secret, folder, messageId)
}

/** In the morning all that can be done; later what is due today. On a quiet weekend, what is due before it ends. */
function wantedOf({ clock, hours, now }: Telling, { actions }: Today, kind: 'morning' | 'due'): Action[] {
  let last = clock.dayOf(msOf(now))
  const isWeekend = () => hours.weekend.includes(weekdayOf(last))
  const weekend = hours.quietWeekends && isWeekend()
  if (weekend) while (hours.weekend.includes(weekdayOf(last + 1))) last += 1
  const pressing = actions.filter(({ optional }) => optional !== true)
  if (kind === 'morning' && !weekend) return pressing
  return pressing.filter(({ due, status }) => status !== 'overdue' && clock.dayOf(msOf(due)) <= last)
}

function toldBy(delivery: Delivery): Told {
  switch (delivery.kind) {
    case 'accepted':
      return { kind: 'told' }
    case 'refused':
      return { kind: 'not-told', reason: delivery.said, lasting: delivery.code >= 500 }
    case 'not-handed-over':
      return { kind: 'not-told', reason: delivery.trouble.kind, lasting: false }
    case 'held-back':
      return { kind: 'not-told', reason: 'lease', lasting: false }
    case 'unknown':
      return { kind: 'not-told', reason: 'connection-lost', lasting: false, handed: true }
  }
}
