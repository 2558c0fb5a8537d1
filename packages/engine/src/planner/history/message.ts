import type { Call, ContactId, InterviewId, ResourceId, Sent } from '../../model/case.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'

/** Something that went out: a message sent, or a call made. */
export interface Message {
  readonly at: EpochMs
  readonly day: EpochDay
  readonly contact: ContactId
  /** The interview it belongs to, as far as it belongs to one. */
  readonly interview: InterviewId | undefined
  readonly channel: Sent['channel'] | 'phone'
  readonly purpose: Sent['purpose'] | Call['purpose']
  /** Of a logged call; a call ticked off by hand has none. */
  readonly outcome: Call['outcome'] | undefined
  readonly passOnTo: readonly ContactId[]
  readonly also: NonNullable<Sent['also']>
  readonly resource: ResourceId | undefined
  readonly promisedDay: EpochDay | undefined
  /** It came back, so it counts as not sent. */
  bounced: boolean
}

/** A check-in or closing note that was sent or called, or one that was let pass. */
export interface Touch {
  readonly at: EpochMs
  readonly day: EpochDay
  readonly channel: Message['channel'] | 'none'
  /** What came of it, when it was made at all. */
  readonly message: Message | undefined
  readonly skipped: boolean
}

/** Whether it reached them: not bounced, no voicemail, no unanswered call. */
export function hasReached(message: Message): boolean {
  return !message.bounced && (message.outcome === undefined || message.outcome === 'spoke')
}
