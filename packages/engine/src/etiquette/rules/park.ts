import { lastWordAt } from '../../planner/history/situation.ts'
import { countedTouches, lastUnanswered, momentOf } from '../../planner/history/touches.ts'
import type { EpochMs } from '../../time/instant.ts'
import { saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { threeSilentTries } from '../example-logs.ts'
import type { Situation } from '../rule-hooks.ts'

export const park = defineEtiquetteRule({
  id: 'park',
  title: 'Silence after the last try: set it aside',
  says:
    'A week after the last allowed try the opportunity is parked, not rejected: nothing more is asked, and any word from ' +
    'them brings it back. The same when the only interview was cancelled and nobody has said a word for a month.',
  provenance: [
    { source: 'S1', where: '"if you don’t hear back after a week that is your sign to move on"', evidence: 'practice' },
  ],
  parameters: {
    after: { says: 'So long after the last try', default: 7, unit: 'days', least: 3, most: 60 },
    cancelled: {
      says: 'So long after the only interview was cancelled',
      default: 30,
      unit: 'days',
      least: 7,
      most: 90,
    },
  },
  hooks: {
    park: (s, v, cite, end) => {
      const { employer } = s.facts
      if (end === 'exhausted') {
        const touch = countedTouches(s).at(-1)
        const last = Math.max(touch ? momentOf(s, touch) : Number.NEGATIVE_INFINITY, lastWordAt(s))
        const why = lastUnanswered(s)
          ? `For ${saySpan(v.after)} after your last try there was no word: this one is set aside, and any word brings it back.`
          : 'Nothing more is to be asked here: this one is set aside, and any word from them brings it back.'
        return { at: employer.plusDays(last, v.after), reason: cite('proposed', why) }
      }
      const cancelled = findOnlyCancelled(s)
      if (cancelled === undefined || lastWordAt(s) > cancelled) return undefined
      const why = `The interview was cancelled, and ${saySpan(v.cancelled)} went by without a word.`
      return { at: employer.plusDays(cancelled, v.cancelled), reason: cite('proposed', why) }
    },
    amend: {
      at: 'cadence',
      run: (s, _v, _cite, table) => {
        const { standing } = s.history
        if (standing.kind !== 'parked') return
        table.holds.push({ kinds: ['check-in'], until: null, reasons: [{ ...standing.because, effect: 'limited' }] })
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'A week after the closing note',
        now: '2026-10-14T12:00:00-04:00',
        given: { log: threeSilentTries },
        expect: { state: 'parked', holds: [{ kinds: ['check-in'], until: null }] },
      },
    ],
    silent: [
      {
        title: 'Still within the week',
        now: '2026-10-12T12:00:00-04:00',
        given: { log: threeSilentTries },
        expect: { state: 'waiting' },
      },
    ],
  },
})

/** When the last of the case's interviews would have ended, if all of them were cancelled. */
function findOnlyCancelled(s: Situation): EpochMs | undefined {
  const { sessions } = s.facts
  if (sessions.length === 0 || sessions.some(({ interview }) => interview.status !== 'cancelled')) return undefined
  return sessions.at(-1)?.end
}
