import type { Session } from '../../planner/history/facts.ts'
import { decisionDay, lastEnded } from '../../planner/history/situation.ts'
import { thanksOver } from '../../planner/history/thanks.ts'
import { lastUnanswered } from '../../planner/history/touches.ts'
import { OUTGOING_KINDS, reachesOut } from '../../planner/kinds.ts'
import { OFFICE_OPENS } from '../../time/hours.ts'
import { sayDay, saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const noContact = defineEtiquetteRule({
  id: 'no-contact',
  title: 'They asked you not to get in touch: wait',
  says:
    '"Please do not contact us, we will let you know" holds everything but answers to what they write, until the first ' +
    'working day after the day they named, or until they write.',
  provenance: [
    {
      source: 'S0',
      where: '"take the time to follow-up by phone, unless they have indicated otherwise"',
      evidence: 'practice',
    },
    { source: 'house', where: 'precedence: what the employer asked for comes first', evidence: 'convention' },
  ],
  parameters: {
    silence: { says: 'Without a day: parked after so long', default: 30, unit: 'days', least: 14, most: 90 },
    grace: {
      says: 'A decision date later than their day moves the question so far behind it',
      default: 2,
      unit: 'business days',
      least: 1,
      most: 10,
    },
  },
  hooks: {
    timing: {
      at: 'employer',
      run: (s, v, cite) => {
        const session = findAsking(s)
        const ends = session && endDay(s, session)
        if (!session || ends === undefined || lastUnanswered(s)) return undefined
        const decision = decisionDay(s)
        const after = decision === undefined ? ends : Math.max(ends, s.facts.days.plus(decision, v.grace))
        const wait = after > ends && decision !== undefined ? `, and they decide by ${sayDay(decision)}` : ''
        return {
          day: after,
          reason: cite('timed', `They asked you not to get in touch before ${sayDay(ends)}${wait}.`),
        }
      },
    },
    pause: (s) => (askedForever(s) ? { evenTold: true } : undefined),
    floor: (s, _v, cite, kind) => {
      const session = findAsking(s)
      const ends = session && endDay(s, session)
      if (!session || ends === undefined || !reachesOut(kind) || kind === 'reply') return undefined
      const why = `They asked you not to get in touch before ${sayDay(ends)}.`
      return { since: session.end, from: s.facts.employer.at(ends, OFFICE_OPENS), reason: cite('moved', why) }
    },
    amend: {
      at: 'employer',
      run: (s, _v, cite, table) => {
        const session = findAsking(s)
        if (!session) return
        const ends = endDay(s, session)
        const until = ends === undefined ? null : s.facts.employer.at(ends, OFFICE_OPENS)
        if (until !== null && s.now >= until) return
        for (const { id, kind } of [...table.all()]) {
          const held =
            until === null ? reachesOut(kind) && kind !== 'reply' : kind === 'thank-you' || kind === 'handwritten-note'
          if (held) table.remove(id)
        }
        const reason = cite('limited', 'They asked you not to get in touch; an answer to what they write is fine.')
        table.holds.push({ kinds: OUTGOING_KINDS.filter((kind) => kind !== 'reply'), until, reasons: [reason] })
        const over = thanksOver(s, session)
        if (s.now >= over) return
        const thanks = until === null ? over : Math.min(until, over)
        table.holds.push({ kinds: ['thank-you'], interview: session.id, until: thanks, reasons: [reason] })
      },
    },
    park: (s, v, cite) => {
      const session = askedForever(s)
      if (!session) return undefined
      const why = `They asked you not to get in touch, and ${saySpan(v.silence)} went by without a word.`
      return { at: s.facts.employer.plusDays(session.end, v.silence), reason: cite('proposed', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'Nothing goes out before the day they named has passed',
        given: { interview: { instructions: ['no-contact'], noContactUntil: '2026-09-25' } },
        expect: {
          absent: [{ kind: 'thank-you' }],
          actions: [{ id: 'check-in:1', opens: '2026-09-28T09:00:00-04:00' }],
          holds: [{ kinds: ['thank-you'], until: '2026-09-22T09:00:00-04:00' }, { until: '2026-09-28T09:00:00-04:00' }],
        },
      },
      {
        title: 'Without a day, until they write',
        given: { interview: { instructions: ['no-contact'] } },
        expect: { absent: [{ kind: 'check-in' }], holds: [{ until: null }] },
      },
    ],
    silent: [{ title: 'Nobody asked', expect: { actions: [{ id: 'check-in:1' }], noHolds: [{ until: null }] } }],
  },
})

/** The latest interview, when it ended with that wish and nobody has said a word since. */
function findAsking(s: Situation): Session | undefined {
  const session = lastEnded(s)
  if (!session?.interview.instructions?.includes('no-contact')) return undefined
  return s.history.words.some((word) => word.at > session.end) ? undefined : session
}

function askedForever(s: Situation): Session | undefined {
  const session = findAsking(s)
  return session && session.interview.noContactUntil === undefined ? session : undefined
}

/** The first business day after the day they named. */
function endDay(s: Situation, session: Session): number | undefined {
  const named = session.noContactDay
  return named === undefined ? undefined : s.facts.days.plus(named, 1)
}
