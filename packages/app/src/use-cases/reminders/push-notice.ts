import type { Notice } from '../../ports/notices.ts'
import type { PushAddress } from '../../ports/push-sender.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { openPushKeys, subscriptionPlace } from './keep-subscriptions.ts'
import type { Telling, Told } from './telling.ts'

/** Tells a browser. One that is gone, or does not want to be told any more, is forgotten. */
export async function pushNotice(telling: Telling, subscription: string, notice: Notice): Promise<Told> {
  const { ports, owner } = telling
  const listed = await ports.reminders.listSubscriptions(owner)
  if (isTrouble(listed)) return { kind: 'not-told', reason: 'record', lasting: false }
  const found = listed.subscriptions.find(({ id }) => id === subscription)
  if (!found) return { kind: 'told' }
  const opened = await ports.secrets.unseal(subscriptionPlace(owner, subscription), found.sealed)
  const keys = await openPushKeys(ports, { owner })
  if (opened.kind !== 'unsealed' || keys.kind !== 'push-keys') {
    return { kind: 'not-told', reason: 'unreadable-secret', lasting: true }
  }
  const sent = await ports.push.send({
    to: JSON.parse(opened.text) as PushAddress,
    keys: keys.keys,
    contact: await contactOf(telling),
    payload: JSON.stringify(notice),
    topic: notice.id.slice(0, 32),
  })
  if (sent.kind === 'not-sent') return { kind: 'not-told', reason: sent.reason, lasting: sent.lasting, handed: true }
  if (sent.kind === 'gone') await ports.reminders.removeSubscription(owner, subscription)
  return { kind: 'told' }
}

/** Whom a push service may write to when something is wrong with what it gets. */
async function contactOf({ ports, owner }: Telling): Promise<string> {
  const profile = await ports.record.readProfile(owner)
  const email = profile.kind === 'profile' ? profile.seeker?.email : undefined
  return email === undefined ? 'mailto:nobody@example.org' : `mailto:${email}`
}
