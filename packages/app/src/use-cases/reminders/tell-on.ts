import type { Bundle, BundleEnd, TellingChannel } from '../../ports/reminders.ts'
import { HOUR, later, MINUTE } from '../mail/later.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { gatherNews } from './gather-news.ts'
import { snoozeNotice } from './keep-news.ts'
import { mailDigest } from './mail-digest.ts'
import { pushNotice } from './push-notice.ts'
import type { Telling, Told } from './telling.ts'

/** How long to wait before each further try; then it is told in settings that it does not work. */
const RETRIES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR]

/** Tells on a channel all that is to be told there now, as one. */
export async function tellOn(telling: Telling, channel: TellingChannel, leaseUntil: string): Promise<void> {
  const { ports, owner, now } = telling
  const taken = await ports.reminders.takeBundle(owner, channel, { now, heldUntil: leaseUntil, id: ports.ids.newId() })
  if (isTrouble(taken) || taken.bundle === null) return
  const told = await tell(telling, channel, taken.bundle, leaseUntil)
  await ports.reminders.endBundle(owner, taken.bundle.id, leaseUntil, endOf(told, taken.bundle, ports.clock.now()))
}

function endOf(told: Told, { setbacks, handed: before }: Bundle, now: string): BundleEnd {
  if (told.kind === 'told') return { kind: 'told', at: now }
  const wait = told.lasting ? undefined : RETRIES[setbacks]
  const { reason } = told
  const handed = before || told.handed === true
  return wait === undefined
    ? { kind: 'failed', handed, reason }
    : { kind: 'again', at: later(now, wait), handed, reason }
}

async function tell(telling: Telling, channel: TellingChannel, bundle: Bundle, heldUntil: string): Promise<Told> {
  if (channel === 'mail') return mailDigest(telling, bundle, heldUntil)
  const { ports, owner, now, clock, settings } = telling
  const news = await gatherNews(telling, bundle)
  if (!news) return { kind: 'not-told', reason: 'record', lasting: false }
  // All of it was done, or became wrong, in the meantime.
  if (news.length === 0) return { kind: 'told' }
  const words = ports.words.notice(news, { now, zone: clock.zone, names: settings.names })
  if (channel !== 'desktop') return pushNotice(telling, channel.slice('push/'.length), { id: bundle.id, ...words })
  const notice = { id: bundle.id, ...words }
  const putOff = () => void snoozeNotice(ports, { owner, by: owner, bundle: bundle.id })
  const shown = await (telling.stays ? ports.notices.show(notice, putOff) : ports.notices.show(notice))
  return shown.kind === 'shown' ? { kind: 'told' } : { kind: 'not-told', reason: shown.reason, lasting: false }
}
