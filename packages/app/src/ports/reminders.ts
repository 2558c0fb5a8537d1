import type { RecordTrouble } from './record-trouble.ts'
import type { Sealed } from './secrets.ts'

/** What is told of a step: that it may be taken, that little time is left, that it is late; of a hold, that it ended. */
export type ReminderWhat = 'opens' | 'last-quarter' | 'overdue' | 'hold-ends'

/** A moment of a plan at which something is to be told. Instants are ISO 8601 with an offset. */
export interface ReminderMoment {
  /** The step's id; of a hold, what is held. */
  readonly about: string
  readonly what: ReminderWhat
  readonly at: string
  /** By when the step is due; null for a hold. */
  readonly due: string | null
}

export interface Reminder extends ReminderMoment {
  readonly opportunity: string
  /** Counts up when the moment moves to one that is still to come: then it is told again. */
  readonly round: number
}

/** Where it is told: `desktop`, `mail`, or `push/<id>` for a browser. In the app everything is told at once. */
export type TellingChannel = 'desktop' | 'mail' | `push/${string}`

/** Something to be told that is no reminder: `about` names it, and what is asked for twice is told once, at the earlier time. */
export interface Asked {
  readonly channel: TellingChannel
  readonly about: string
  readonly tellAt: string
}

/** A reminder whose moment has come. */
export interface Noticed {
  readonly reminder: Reminder
  /** A later moment of the same step has come as well: that one is told, this one counts as told. */
  readonly superseded: boolean
  /** Where it is to be told. */
  readonly channels: readonly TellingChannel[]
  /** What is asked for with it that is no reminder itself: a mail about all that is due on a day. */
  readonly asks: readonly Asked[]
}

/** A reminder, or something asked for by name (`askToTell`), where `what` is null. */
export interface ToldPart extends Pick<Reminder, 'opportunity' | 'about'> {
  readonly what: ReminderWhat | null
}

/** Something that waits to be told on a channel, or to be told again. */
export interface Waiting extends Pick<ToldPart, 'about' | 'what'> {
  readonly channel: TellingChannel
  /** By when its step is due; null: never, or it is no reminder. */
  readonly due: string | null
  readonly tellAt: string
}

/** Several reminders that are told at once on one channel. */
export interface Bundle {
  readonly id: string
  /** How often telling it has failed. */
  readonly setbacks: number
  /** It may be out already: whoever told it is gone, or nobody answered. */
  readonly handed: boolean
  readonly told: readonly ToldPart[]
}

/** What came of telling: `again` is tried again, `failed` when somebody says so; what may be out (`handed`) under its own name. */
export type BundleEnd =
  | { readonly kind: 'told'; readonly at: string }
  | { readonly kind: 'again'; readonly at: string; readonly handed: boolean; readonly reason: string }
  | { readonly kind: 'failed'; readonly handed: boolean; readonly reason: string }

/** A browser that lets itself be told. */
export interface PushSubscription {
  readonly id: string
  /** What a person knows it by: `Firefox on Linux`. */
  readonly browser: string
  /** Its address and keys (use-cases/reminders/keep-subscriptions.ts). */
  readonly sealed: Sealed
  readonly createdAt: string
}

/** What could not be told. */
export interface StuckTelling {
  readonly channel: TellingChannel
  readonly reminders: number
  readonly reason: string
}

type Kept = { readonly kind: 'kept' }

/** What is told and when, by owner. Which moments there are is written by the record, with the plan that they are of. */
export interface Reminders {
  /** Those whose moment has come and that nobody has noticed, up to `most`. Costs what is due, not what is stored. */
  dueReminders(
    owner: string,
    now: string,
    most: number,
  ): Promise<{ readonly kind: 'due'; readonly reminders: readonly Reminder[] } | RecordTrouble>
  /** Keeps that they were noticed and where each is to be told, as soon as may be; what another worker has noticed stays. */
  noticeReminders(owner: string, now: string, noticed: readonly Noticed[]): Promise<Kept | RecordTrouble>
  /** Asks for something that is no reminder, a digest of a day. */
  askToTell(owner: string, asked: Asked): Promise<Kept | RecordTrouble>
  /** Sets anew when what waits is told; what somebody is telling stays as it is, and what was begun as one stays one. */
  timeWaiting(owner: string, now: string, tellTimeOf: (waiting: Waiting) => string): Promise<Kept | RecordTrouble>
  /** Channels on which something is to be told now, or was begun by somebody who is gone. */
  channelsToTell(
    owner: string,
    now: string,
  ): Promise<{ readonly kind: 'channels'; readonly channels: readonly TellingChannel[] } | RecordTrouble>
  /**
   * Takes all that is to be told now on a channel, until `heldUntil`: as the bundle that somebody who is gone had begun, else
   * as a new one of that id. Null when there is nothing.
   */
  takeBundle(
    owner: string,
    channel: TellingChannel,
    take: { readonly now: string; readonly heldUntil: string; readonly id: string },
  ): Promise<{ readonly kind: 'bundle'; readonly bundle: Bundle | null } | RecordTrouble>
  /** Keeps that a bundle may be out from now on, unless it is held by another since. */
  handBundle(
    owner: string,
    id: string,
    heldUntil: string,
  ): Promise<{ readonly kind: 'handed' } | { readonly kind: 'lease-lost' } | RecordTrouble>
  /** Ends a bundle, unless it is held by another since. */
  endBundle(
    owner: string,
    id: string,
    heldUntil: string,
    end: BundleEnd,
  ): Promise<{ readonly kind: 'ended' } | { readonly kind: 'lease-lost' } | RecordTrouble>
  /** Lets be what waits on channels that nobody wants any more. */
  dropTellings(owner: string, wanted: readonly TellingChannel[]): Promise<Kept | RecordTrouble>
  /** The reminders of a bundle. */
  readBundle(
    owner: string,
    id: string,
  ): Promise<{ readonly kind: 'bundle'; readonly bundle: Bundle | null } | RecordTrouble>
  /** When something is next to be done: a plan made again, a reminder noticed or told. Null: never. */
  nextMoment(owner: string): Promise<{ readonly kind: 'next'; readonly at: string | null } | RecordTrouble>
  /** What was noticed and not yet seen in the app, newest first. */
  listNews(owner: string): Promise<{ readonly kind: 'news'; readonly reminders: readonly Reminder[] } | RecordTrouble>
  seeNews(owner: string, until: string): Promise<Kept | RecordTrouble>

  listStuck(owner: string): Promise<{ readonly kind: 'stuck'; readonly stuck: readonly StuckTelling[] } | RecordTrouble>
  /** Has what failed told again from now on. */
  tellAgain(owner: string, now: string): Promise<Kept | RecordTrouble>

  listSubscriptions(
    owner: string,
  ): Promise<{ readonly kind: 'subscriptions'; readonly subscriptions: readonly PushSubscription[] } | RecordTrouble>
  /** The same browser takes its own place. */
  keepSubscription(owner: string, subscription: PushSubscription): Promise<Kept | RecordTrouble>
  removeSubscription(owner: string, id: string): Promise<Kept | RecordTrouble>
}
