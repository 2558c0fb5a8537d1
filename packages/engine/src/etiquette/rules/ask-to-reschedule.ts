import { mailElsePhone } from '../../planner/history/channels.ts'
import { primaryContact } from '../../planner/history/reach.ts'
import { findSent } from '../../planner/history/touches.ts'
import { OFFICE_CLOSES } from '../../time/hours.ts'
import { saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

const LAPSE_DAYS = 14

export const askToReschedule = defineEtiquetteRule({
  id: 'ask-to-reschedule',
  title: 'They did not come? Ask for a new time',
  says: 'When the employer did not come to an interview, ask without reproach for another time, by the end of the next working day.',
  provenance: [
    {
      source: 'house',
      where: 'a missed interview: nothing to thank for, something to arrange',
      evidence: 'convention',
    },
  ],
  parameters: {
    silence: { says: 'Without a word, parked after so long', default: 30, unit: 'days', least: 7, most: 90 },
  },
  hooks: {
    propose: (s, _v, cite) => {
      const { employer, days, sessions } = s.facts
      const contact = primaryContact(s)
      const channel = contact && mailElsePhone(s, contact)
      if (!channel) return []
      return s.history.missed
        .filter((missed) => !sessions.some((other) => other.held && other.start > missed.end))
        .filter((missed) => !findSent(s, 'reschedule-request', { since: missed.end }))
        .map((missed) => {
          const due = employer.at(days.plus(missed.endDay, 1), OFFICE_CLOSES)
          return {
            id: `ask-to-reschedule:${missed.id}`,
            kind: 'ask-to-reschedule' as const,
            contact: contact.id,
            interview: missed.id,
            channel,
            opens: missed.end,
            due,
            gone: employer.plusDays(due, LAPSE_DAYS) + 1,
            reasons: [cite('proposed', 'They did not come to the interview: ask kindly for another time.')],
          }
        })
    },
    park: (s, v, cite) => {
      const missed = s.history.missed.at(-1)
      if (!missed || s.history.words.some(({ at }) => at > missed.end)) return undefined
      const why = `They did not come to the interview, and ${saySpan(v.silence)} went by without a word.`
      return { at: s.facts.employer.plusDays(missed.end, v.silence), reason: cite('proposed', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'Nobody joined the call',
        given: { interview: { status: 'no-show' } },
        expect: {
          actions: [
            { id: 'ask-to-reschedule:iv-1', contact: 'dana', channel: 'email', due: '2026-09-16T17:00:00-04:00' },
          ],
          absent: [{ kind: 'thank-you' }, { kind: 'debrief' }],
        },
      },
    ],
    silent: [{ title: 'The interview took place', expect: { absent: [{ kind: 'ask-to-reschedule' }] } }],
  },
})
