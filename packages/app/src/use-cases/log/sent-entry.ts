import type { Action, Sent } from '@afterword/engine'
import { sentChannelOf, sentPurposeOf } from './purposes.ts'

/** What may differ from what a step proposes. */
export interface SentDetails {
  /** Default: the step's own; e-mail for a call that was written after all. */
  readonly channel?: Sent['channel'] | undefined
  /** The day on which the message says that the writer will be in touch; default: the one the step proposes. */
  readonly promisedFollowUpOn?: string | null | undefined
}

/** What is logged when the message of a step is sent, with all that the step says it holds; undefined: nothing is sent in it. */
export function sentEntryOf(action: Action, details: SentDetails): Omit<Sent, 'id' | 'at'> | undefined {
  const purpose = sentPurposeOf(action.kind)
  if (purpose === undefined || action.contact === undefined) return undefined
  const { contact, interview, passOnTo, includes = [], resource, followUpOn } = action
  const promised = details.promisedFollowUpOn === undefined ? followUpOn : (details.promisedFollowUpOn ?? undefined)
  const also = includes.flatMap((part) => (part === 'promised-material' || part === 'feedback-request' ? [part] : []))
  return {
    type: 'sent',
    contact,
    ...(interview === undefined ? {} : { interview }),
    channel: details.channel ?? sentChannelOf(action),
    purpose,
    ...(passOnTo ? { passOnTo } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(resource === undefined ? {} : { resource }),
    ...(promised === undefined ? {} : { promisedFollowUpOn: promised }),
  }
}
