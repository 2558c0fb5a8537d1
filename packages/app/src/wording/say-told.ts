import type { Case, FollowUp, Interview } from '@afterword/engine'
import type { Moment } from './moments/moment.ts'
import { sayDay } from './moments/say-moment.ts'
import { nameOf } from './subject.ts'

/** What an employer said about what comes next. */
type Told = Pick<Interview, 'decisionBy' | 'followUp' | 'instructions' | 'noContactUntil'>

const INSTRUCTIONS = {
  'no-thank-you': 'They want no thank-you notes.',
  'via-recruiter': 'Everything goes through the recruiter.',
} as const

/** What they said, a sentence each; `now` on the employer's clock. Days carry their date. */
export function sayTold(
  { decisionBy, followUp, instructions = [], noContactUntil }: Told,
  file: Case,
  now: Moment,
): string[] {
  const day = (text: string) => sayDay(text, now)
  return [
    ...(decisionBy === undefined ? [] : [`They decide by ${day(decisionBy)}.`]),
    ...(followUp ? [sayFollowUp(followUp, file, day)] : []),
    ...instructions.map((one) =>
      one === 'no-contact'
        ? `They are not to be contacted ${noContactUntil === undefined ? 'until they write' : `before ${day(noContactUntil)}`}.`
        : INSTRUCTIONS[one],
    ),
  ]
}

function sayFollowUp({ contact, channel, on, inDays }: FollowUp, file: Case, day: (text: string) => string): string {
  const verb = channel === 'phone' ? 'Call' : channel === 'email' ? 'Write to' : 'Ask'
  const who = contact === undefined ? 'them' : nameOf(file, contact)
  const when = on === undefined ? (inDays === undefined ? '' : ` ${inDays} days after the talk`) : ` on ${day(on)}`
  return `${verb} ${who}${when}.`
}
