import { endedMeetings, findThanks, type Meeting, searchOver, thanksOver } from '../../planner/history/thanks.ts'
import type { Proposal } from '../../planner/proposal.ts'
import { deadlineAfter, OFFICE_OPENS } from '../../time/hours.ts'
import { MINUTE } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const thankYou = defineEtiquetteRule({
  id: 'thank-you',
  title: 'Thank every interviewer within a day, each on their own',
  says:
    'Everyone who interviewed you gets a thank-you of their own by e-mail, best the same evening so that it waits when ' +
    'they arrive, at the latest 24 hours after the talk (when that is no working day: 09:00 of the next one). Late is ' +
    'better than never, for a week. Never by text message or social media.',
  provenance: [
    { source: 'S4', where: 'point 3: "Always send a short thank you email on the same day"', evidence: 'practice' },
    { source: 'S0', where: '"Send your interviewer a follow-up within 24 hours of the meeting"', evidence: 'practice' },
    {
      source: 'S1',
      where: '"Send a thank you note to everyone who interviewed you"; never by text',
      evidence: 'practice',
    },
    { source: 'S3', where: '"It is important to send your email within 24 hours"', evidence: 'opinion' },
  ],
  parameters: {
    opensAfter: { says: 'A pause to collect your thoughts first', default: 30, unit: 'minutes', least: 0, most: 240 },
    within: { says: 'At the latest so long after the interview', default: 24, unit: 'hours', least: 2, most: 72 },
    evening: { says: 'The same evening until', default: 20, unit: "o'clock", least: 17, most: 23 },
  },
  hooks: {
    thanks: () => true,
    propose: (s, v, cite) => {
      const proposals: Proposal[] = []
      for (const meeting of endedMeetings(s)) {
        const { session, sessions, interviewer } = meeting
        const contact = s.facts.contact(interviewer)
        const channel = contact?.email !== undefined ? 'email' : contact?.postalAddress !== undefined ? 'post' : 'none'
        const gone = channel === 'none' ? searchOver(s, session) : thanksOver(s, session)
        if (s.now >= gone && !s.history.snoozed.has(idOf(meeting))) continue
        if (findThanks(s, sessions, interviewer)) continue
        const opens = session.end + v.opensAfter * MINUTE
        proposals.push({
          id: idOf(meeting),
          kind: 'thank-you',
          contact: interviewer,
          interview: session.id,
          channel,
          opens,
          target: findTarget(s, meeting, opens, v.evening),
          due: deadlineAfter(s.facts.employer, s.facts.days, session.end, v.within),
          gone,
          reasons: [
            cite(
              'proposed',
              'A thank-you shows that you follow through, and it can tip a close call. The sooner the better: sent the ' +
                'same evening, it waits when they arrive.',
            ),
          ],
        })
      }
      return proposals
    },
  },
  examples: {
    firing: [
      {
        title: 'An interview in the morning: tonight by eight, tomorrow at eleven at the latest',
        expect: {
          actions: [
            {
              id: 'thank-you:iv-1:dana',
              channel: 'email',
              opens: '2026-09-15T11:30:00-04:00',
              target: '2026-09-15T20:00:00-04:00',
              due: '2026-09-16T11:00:00-04:00',
            },
          ],
        },
      },
      {
        title: 'A thank-you by text message does not count as one',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'text', purpose: 'thank-you' },
          ],
        },
        expect: { state: 'thanking', actions: [{ id: 'thank-you:iv-1:dana' }] },
      },
    ],
    silent: [
      {
        title: 'Once it is sent, it is done',
        given: {
          log: [
            { type: 'sent', at: '2026-09-15T11:40:00-04:00', contact: 'dana', channel: 'email', purpose: 'thank-you' },
          ],
        },
        expect: { state: 'waiting', absent: [{ kind: 'thank-you' }] },
      },
      {
        title: 'After a week it is too late for a note of its own',
        now: '2026-09-22T09:00:00-04:00',
        expect: { absent: [{ kind: 'thank-you' }] },
      },
    ],
  },
})

function idOf({ session, interviewer }: Meeting): string {
  return `thank-you:${session.id}:${interviewer}`
}

/** This evening, or when the interview ended too late for that, the next working morning. */
function findTarget(s: Situation, { session }: Meeting, opens: number, evening: number): number {
  const { employer, days } = s.facts
  const tonight = employer.at(session.endDay, evening * 60)
  return opens <= tonight ? tonight : employer.at(days.plus(session.endDay, 1), OFFICE_OPENS)
}
