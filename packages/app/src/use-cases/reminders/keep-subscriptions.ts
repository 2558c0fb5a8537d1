import type { PushAddress, PushKeys, PushSender } from '../../ports/push-sender.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { PushSubscription, Reminders } from '../../ports/reminders.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

interface KeyPorts {
  readonly record: CaseRecord
  readonly secrets: Secrets
  readonly push: PushSender
}

const KEYS = 'push/keys'

interface KeptKeys {
  readonly publicKey: string
  readonly sealed: string
}

/** The keys by which push services know this program; made at first use. */
export async function openPushKeys(
  { record, secrets, push }: KeyPorts,
  { owner }: Pick<Who, 'owner'>,
): Promise<{ readonly kind: 'push-keys'; readonly keys: PushKeys } | Refusal> {
  const place = `settings/${owner}/${KEYS}`
  const kept = await record.readSetting(owner, KEYS)
  if (isTrouble(kept)) return refuseTrouble(kept)
  if (kept.value !== undefined) {
    const { publicKey, sealed } = kept.value as KeptKeys
    const opened = await secrets.unseal(place, sealed)
    if (opened.kind === 'no-key') return refuse({ kind: 'no-key', place: opened.place, reason: opened.reason })
    // Sealed with a key that is lost: new ones are made, and browsers are asked again.
    if (opened.kind === 'unsealed') return { kind: 'push-keys', keys: { publicKey, privateKey: opened.text } }
  }
  const keys = await push.makeKeys()
  const closed = await secrets.seal(place, keys.privateKey)
  if (closed.kind === 'no-key') return refuse({ kind: 'no-key', place: closed.place, reason: closed.reason })
  const saved = await record.saveSetting(owner, KEYS, { publicKey: keys.publicKey, sealed: closed.sealed })
  return isTrouble(saved) ? refuseTrouble(saved) : { kind: 'push-keys', keys }
}

export interface Subscriptions {
  readonly kind: 'subscriptions'
  /** What a browser needs to subscribe. */
  readonly publicKey: string
  readonly subscriptions: readonly Pick<PushSubscription, 'id' | 'browser' | 'createdAt'>[]
}

type SubscriptionPorts = KeyPorts & { readonly reminders: Reminders }

/** The browsers that are told, and the key with which another one can join. */
export async function listSubscriptions(
  ports: SubscriptionPorts,
  { owner }: Pick<Who, 'owner'>,
): Promise<Subscriptions | Refusal> {
  const keys = await openPushKeys(ports, { owner })
  if (keys.kind === 'refused') return keys
  const listed = await ports.reminders.listSubscriptions(owner)
  if (isTrouble(listed)) return refuseTrouble(listed)
  const subscriptions = listed.subscriptions.map(({ id, browser, createdAt }) => ({ id, browser, createdAt }))
  return { kind: 'subscriptions', publicKey: keys.keys.publicKey, subscriptions }
}

export interface SubscribeRequest extends Pick<Who, 'owner'> {
  readonly address: PushAddress
  readonly browser: string
}

/** Has a browser told from now on. */
export async function subscribe(
  ports: SubscriptionPorts & { readonly clock: { now(): string } },
  { owner, address, browser }: SubscribeRequest,
): Promise<Subscriptions | Refusal> {
  const id = ports.secrets.digest(address.endpoint).slice(0, 16)
  const closed = await ports.secrets.seal(subscriptionPlace(owner, id), JSON.stringify(address))
  if (closed.kind === 'no-key') return refuse({ kind: 'no-key', place: closed.place, reason: closed.reason })
  const createdAt = ports.clock.now()
  const kept = await ports.reminders.keepSubscription(owner, { id, browser, sealed: closed.sealed, createdAt })
  return isTrouble(kept) ? refuseTrouble(kept) : listSubscriptions(ports, { owner })
}

/** Tells a browser nothing any more. */
export async function unsubscribe(
  ports: SubscriptionPorts,
  { owner, id }: Pick<Who, 'owner'> & { readonly id: string },
): Promise<Subscriptions | Refusal> {
  const removed = await ports.reminders.removeSubscription(owner, id)
  return isTrouble(removed) ? refuseTrouble(removed) : listSubscriptions(ports, { owner })
}

/** Where the address of a browser is kept. */
export function subscriptionPlace(owner: string, id: string): string {
  return `push/${owner}/${id}`
}
