import type { ActionKind } from '../../model/plan.ts'
import type { Arrival } from '../../planner/history/word.ts'
import { isHuman } from '../../planner/history/word.ts'
import { reachesOut } from '../../planner/kinds.ts'
import { OFFICE_OPENS } from '../../time/hours.ts'
import { sayDay } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

/** Thanks and answers are not put off: they wait well in a full inbox. */
const NOT_PUT_OFF: readonly ActionKind[] = ['thank-you', 'reply', 'rejection-reply', 'feedback-thanks']

export const away = defineEtiquetteRule({
  id: 'away',
  title: 'They are away: wait until they are back',
  says:
    'An out-of-office reply puts off what goes to that person to the second working day they are back; without a date, by ' +
    'five working days. It is no answer.',
  provenance: [
    {
      source: 'house',
      where: 'automatic replies (RFC 3834) are no answer; nobody wants to be asked on the first day back',
      evidence: 'convention',
    },
  ],
  parameters: {
    settle: { says: 'After the first day back', default: 1, unit: 'business days', least: 0, most: 5 },
    unknown: { says: 'When they did not say until when', default: 5, unit: 'business days', least: 1, most: 20 },
  },
  hooks: {
    floor: (s, v, cite, kind, contact) => {
      if (!contact || NOT_PUT_OFF.includes(kind) || !(reachesOut(kind) || kind === 'debrief-recruiter'))
        return undefined
      const absence = findAbsence(s, contact.id)
      if (!absence) return undefined
      const { employer, days } = s.facts
      const { backOn } = absence
      if (backOn === undefined) {
        const from = employer.at(days.plus(absence.day, v.unknown), OFFICE_OPENS)
        return {
          since: absence.at,
          from,
          reason: cite('moved', `${contact.name} sent an automatic reply; give it some days.`),
        }
      }
      const first = days.onOrAfter(backOn)
      const from = employer.at(v.settle === 0 ? first : days.plus(first, v.settle), OFFICE_OPENS)
      return {
        since: absence.at,
        from,
        reason: cite(
          'moved',
          `${contact.name} named ${sayDay(backOn)} as the first day back; give them a day to settle.`,
        ),
      }
    },
  },
  examples: {
    firing: [
      {
        title: 'Back on Monday the 28th: ask on Tuesday',
        given: {
          log: [
            {
              id: 'a1',
              type: 'received',
              at: '2026-09-15T11:45:00-04:00',
              contact: 'dana',
              channel: 'email',
              kind: 'auto-reply',
              backOn: '2026-09-28',
            },
          ],
        },
        expect: {
          actions: [{ id: 'check-in:1', opens: '2026-09-29T09:00:00-04:00', due: '2026-09-29T17:00:00-04:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'Nobody is away',
        expect: { actions: [{ id: 'check-in:1', opens: '2026-09-22T09:00:00-04:00' }] },
      },
    ],
  },
})

/** Their latest automatic reply, or word with a day of return, that no later word of theirs has overtaken. */
function findAbsence(s: Situation, contact: string): Arrival | undefined {
  const latest = s.history.arrivals.findLast(({ entry }) => entry.contact === contact && entry.kind !== 'bounce')
  if (!latest || (isHuman(latest.entry) && latest.backOn === undefined)) return undefined
  const spoke = s.history.messages.some(
    (message) => message.contact === contact && message.outcome === 'spoke' && message.at > latest.at,
  )
  return spoke ? undefined : latest
}
