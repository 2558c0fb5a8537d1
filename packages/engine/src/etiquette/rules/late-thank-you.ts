import type { ContactId } from '../../model/case.ts'
import type { Session } from '../../planner/history/facts.ts'
import { countsAsThanks } from '../../planner/history/situation.ts'
import { endedMeetings, thanksOver } from '../../planner/history/thanks.ts'
import { countedTouches } from '../../planner/history/touches.ts'
import { include } from '../../planner/proposal.ts'
import type { EpochDay } from '../../time/day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const lateThankYou = defineEtiquetteRule({
  id: 'late-thank-you',
  title: 'Never thanked them? Thank them when you check in',
  says: 'When a week has gone by without a thank-you, the first check-in goes by e-mail and begins with the thanks.',
  provenance: [
    { source: 'S4', where: '"you should ALWAYS follow up with the employer"', evidence: 'practice' },
    { source: 'house', where: 'late is better than never', evidence: 'convention' },
  ],
  parameters: {
    within: { says: 'Only in a check-in so soon after the interview', default: 14, unit: 'days', least: 8, most: 30 },
  },
  hooks: {
    channel: {
      at: 'cadence',
      run: (s, v, cite, _contact, day) => {
        if (!owesThanks(s, day, v.within)) return undefined
        return { channel: 'email', reason: cite('routed', 'It goes by e-mail because it carries your late thanks.') }
      },
    },
    amend: {
      at: 'cadence',
      run: (s, v, cite, table) => {
        for (const checkIn of table.ofKind('check-in')) {
          if (!owesThanks(s, s.facts.employer.dayOf(checkIn.opens), v.within)) continue
          include(
            checkIn,
            'late-thank-you',
            cite('added', 'Somebody has not been thanked yet: late is better than never.'),
          )
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'A week later, nobody thanked',
        now: '2026-09-22T10:00:00-04:00',
        expect: { actions: [{ id: 'check-in:1', channel: 'email', includes: ['late-thank-you'] }] },
      },
    ],
    silent: [
      {
        title: 'She was thanked in time',
        now: '2026-09-22T10:00:00-04:00',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: { actions: [{ id: 'check-in:1', channel: 'phone', includes: ['leave-voicemail'] }] },
      },
    ],
  },
})

/** Whether a check-in on that day is the first after an interview for which somebody still waits to be thanked. */
function owesThanks(s: Situation, day: EpochDay, within: number): boolean {
  if (s.rules.thanks.length === 0) return false
  return endedMeetings(s).some(({ session, interviewer }) => {
    if (s.now < thanksOver(s, session) || day > session.endDay + within) return false
    if (countedTouches(s).some(({ at }) => at > session.end)) return false
    return (
      !isBlocked(s, session, interviewer) &&
      !isDismissed(s, session, interviewer) &&
      !isThanked(s, session, interviewer)
    )
  })
}

function isBlocked(s: Situation, { interview }: Session, interviewer: ContactId): boolean {
  return (
    interview.instructions?.includes('no-thank-you') === true || s.facts.contact(interviewer)?.doNotContact === true
  )
}

/** Their own thank-you was dismissed, or the one that somebody outside the panel was to pass on. */
function isDismissed(s: Situation, { id, interview }: Session, interviewer: ContactId): boolean {
  return [...s.history.dismissed.keys()].some((dismissed) => {
    const [kind, about, contact = ''] = dismissed.split(':')
    if (kind !== 'thank-you' || about !== id) return false
    return contact === interviewer || !interview.interviewers.includes(contact)
  })
}

/** For this interview, or for a later one. */
function isThanked(s: Situation, { end }: Session, interviewer: ContactId): boolean {
  return s.history.messages.some(
    (message) =>
      message.purpose === 'thank-you' &&
      message.at >= end &&
      countsAsThanks(message) &&
      (message.contact === interviewer || message.passOnTo.includes(interviewer)),
  )
}
