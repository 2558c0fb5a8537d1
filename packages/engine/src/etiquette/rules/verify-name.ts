import type { ContactId } from '../../model/case.ts'
import type { Session } from '../../planner/history/facts.ts'
import { endedMeetings, findThanks } from '../../planner/history/thanks.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

/** After a week the note is written or never will be. */
const LAPSE_DAYS = 7

export const verifyName = defineEtiquetteRule({
  id: 'verify-name',
  title: 'Check how a name is spelt before you write it',
  says: 'Ask reception, or anyone but the interviewer, how the name is spelt: a misspelt name can cost you the job.',
  provenance: [
    {
      source: 'S4',
      where: 'point 2: "call and speak with the receptionist or someone other than your interviewer"',
      evidence: 'practice',
    },
  ],
  parameters: {},
  hooks: {
    amend: {
      at: 'cadence',
      run: (s, _v, cite, table) => {
        for (const { session, sessions, interviewer } of endedMeetings(s)) {
          const contact = s.facts.contact(interviewer)
          if (!contact || contact.nameVerified === true || findThanks(s, sessions, interviewer)) continue
          const thanks = table
            .ofKind('thank-you')
            .find(
              (one) =>
                one.interview === session.id && (one.contact === interviewer || one.passOnTo?.includes(interviewer)),
            )
          if (!thanks || isVerified(s, session, interviewer)) continue
          table.add({
            id: `verify-name:${session.id}:${interviewer}`,
            kind: 'verify-name',
            contact: interviewer,
            interview: session.id,
            channel: 'none',
            opens: session.end,
            due: thanks.due,
            gone: s.facts.employer.plusDays(session.end, LAPSE_DAYS) + 1,
            reasons: [
              cite(
                'proposed',
                `Make sure that "${contact.name}" is spelt right: ask reception, not them. A misspelt name can rule you out.`,
              ),
            ],
          })
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'The name was only heard',
        given: { dana: { nameVerified: false } },
        expect: { actions: [{ id: 'verify-name:iv-1:dana', due: '2026-09-16T11:00:00-04:00' }] },
      },
    ],
    silent: [{ title: 'The name is on her card', expect: { absent: [{ kind: 'verify-name' }] } }],
  },
})

/** Somebody told it on the phone: they themselves, or anybody outside the panel, such as reception. */
function isVerified(s: Situation, { end, interview }: Session, interviewer: ContactId): boolean {
  return s.history.messages.some(
    ({ purpose, contact, at, outcome }) =>
      purpose === 'verify-name' &&
      outcome === 'spoke' &&
      at >= end &&
      (contact === interviewer || !interview.interviewers.includes(contact)),
  )
}
