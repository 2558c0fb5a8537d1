import type { CalendarFeeds, FeedChoices } from '../../ports/calendar-feeds.ts'
import type { RandomIds } from '../../ports/random-ids.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'

/** What it takes to keep the address of a calendar. */
interface FeedPorts {
  readonly feeds: CalendarFeeds
  readonly secrets: Secrets
  readonly ids: RandomIds
}

/** The calendar that can be subscribed to. */
export interface Feed {
  readonly kind: 'feed'
  /** The secret part of its address; null: there is none. */
  readonly token: string | null
  readonly choices: FeedChoices
}

/** Until somebody chooses. */
const USUAL: FeedChoices = { steps: 'events', discreet: false, alarms: true }

/** The feed as it is. A token that was sealed with another key is none: a new one takes its place. */
export async function readFeed(ports: FeedPorts, { owner }: Pick<Who, 'owner'>): Promise<Feed | Refusal> {
  const read = await ports.feeds.readFeed(owner)
  if (isTrouble(read)) return refuseTrouble(read)
  if (read.feed === null) return { kind: 'feed', token: null, choices: USUAL }
  const { sealed, choices } = read.feed
  const opened = await ports.secrets.unseal(placeOf(owner), sealed)
  if (opened.kind === 'no-key') return refuse({ kind: 'no-key', place: opened.place, reason: opened.reason })
  return { kind: 'feed', token: opened.kind === 'unsealed' ? opened.text : null, choices }
}

/** Makes the address, or another one: whoever knows the old one sees nothing from then on. */
export async function renewFeed(ports: FeedPorts, { owner }: Pick<Who, 'owner'>): Promise<Feed | Refusal> {
  const read = await ports.feeds.readFeed(owner)
  if (isTrouble(read)) return refuseTrouble(read)
  const choices = read.feed?.choices ?? USUAL
  const token = `${ports.ids.newId()}${ports.ids.newId()}`
  const closed = await ports.secrets.seal(placeOf(owner), token)
  if (closed.kind === 'no-key') return refuse({ kind: 'no-key', place: closed.place, reason: closed.reason })
  const kept = await ports.feeds.keepFeed({ owner, sealed: closed.sealed, choices }, ports.secrets.digest(token))
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'feed', token, choices }
}

/** Ends the address. */
export async function revokeFeed(ports: FeedPorts, { owner }: Pick<Who, 'owner'>): Promise<Feed | Refusal> {
  const kept = await ports.feeds.removeFeed(owner)
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'feed', token: null, choices: USUAL }
}

/** Sets what the calendar shows; its address stays. */
export async function chooseForFeed(
  ports: FeedPorts,
  { owner, set }: Pick<Who, 'owner'> & { readonly set: Partial<FeedChoices> },
): Promise<Feed | Refusal> {
  const feed = await readFeed(ports, { owner })
  if (feed.kind === 'refused' || feed.token === null) return feed
  const choices = { ...feed.choices, ...set }
  const kept = await ports.feeds.chooseForFeed(owner, choices)
  return isTrouble(kept) ? refuseTrouble(kept) : { ...feed, choices }
}

function placeOf(owner: string): string {
  return `feed/${owner}`
}
