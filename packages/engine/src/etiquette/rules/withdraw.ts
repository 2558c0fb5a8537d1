import { mailElsePhone } from '../../planner/history/channels.ts'
import { readDay } from '../../planner/history/facts.ts'
import { primaryContact } from '../../planner/history/reach.ts'
import { OFFICE_CLOSES, OFFICE_OPENS } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

const LAPSE_DAYS = 14

export const withdraw = defineEtiquetteRule({
  id: 'withdraw',
  title: 'Not for you? Say so soon, and kindly',
  says:
    'When you have decided against the job, tell them within two working days and stop asking how things stand. It frees ' +
    'the place for somebody else, and they remember who was straight with them.',
  provenance: [
    {
      source: 'S3',
      where: '"inform you whether you want to proceed with the offer or search for a different position"',
      evidence: 'opinion',
    },
  ],
  parameters: {
    within: { says: 'At the latest', default: 2, unit: 'business days later', least: 1, most: 10 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const opens = decidedAt(s)
      const contact = primaryContact(s)
      const channel = contact && mailElsePhone(s, contact)
      if (opens === undefined || !channel || isOver(s)) return []
      const due = dueAfter(s, opens, v.within)
      return [
        {
          id: 'withdraw',
          kind: 'withdraw',
          contact: contact.id,
          channel,
          opens,
          due,
          gone: s.facts.employer.plusDays(due, LAPSE_DAYS) + 1,
          reasons: [
            cite(
              'proposed',
              `You decided against this job; tell ${contact.name} soon and kindly, and free the place for somebody else.`,
            ),
          ],
        },
      ]
    },
    pause: (s) => (decidedAgainst(s) ? { evenTold: true } : undefined),
    park: (s, v, cite) => {
      const opens = decidedAt(s)
      if (opens === undefined) return undefined
      const why = 'You decided against this job, so nobody is asked any more.'
      return { at: s.facts.employer.plusDays(dueAfter(s, opens, v.within), LAPSE_DAYS), reason: cite('proposed', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'The review after the interview says no',
        given: { interview: { debrief: { at: '2026-09-15T11:30:00-04:00', fit: { decision: 'withdraw' } } } },
        expect: {
          actions: [
            { id: 'withdraw', contact: 'dana', opens: '2026-09-15T11:30:00-04:00', due: '2026-09-17T17:00:00-04:00' },
          ],
          absent: [{ kind: 'check-in' }],
        },
      },
    ],
    silent: [{ title: 'You want the job', expect: { absent: [{ kind: 'withdraw' }] } }],
  },
})

/** The debrief that says so last, if the latest decision is to withdraw. */
function latestDecision(s: Situation): { decision: string; at: EpochMs } | undefined {
  let latest: { decision: string; at: EpochMs } | undefined
  for (const { interview, debriefAt } of s.facts.sessions) {
    const decision = interview.debrief?.fit?.decision
    if (decision === undefined || debriefAt === undefined || debriefAt > s.now) continue
    if (!latest || debriefAt >= latest.at) latest = { decision, at: debriefAt }
  }
  return latest
}

function decidedAgainst(s: Situation): boolean {
  return s.facts.case.opportunity.interest === 'no' || latestDecision(s)?.decision === 'withdraw'
}

/** When it was decided, as far as the case tells. */
function decidedAt(s: Situation): EpochMs | undefined {
  if (!decidedAgainst(s)) return undefined
  const decision = latestDecision(s)
  if (decision?.decision === 'withdraw') return decision.at
  const word = s.history.words.at(-1)
  if (word) return word.at
  const added = readDay(s.facts.case.opportunity.added)
  if (added !== undefined) return s.facts.employer.at(added, OFFICE_OPENS)
  return s.facts.log.find(({ at }) => at <= s.now)?.at
}

function dueAfter(s: Situation, opens: EpochMs, businessDays: number): EpochMs {
  const { employer, days } = s.facts
  return employer.at(days.plus(employer.dayOf(opens), businessDays), OFFICE_CLOSES)
}

function isOver(s: Situation): boolean {
  const { kind } = s.history.standing
  return kind === 'closed' || kind === 'rejected' || kind === 'parked'
}
