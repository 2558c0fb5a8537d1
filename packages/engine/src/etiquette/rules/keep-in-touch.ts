import { canMail, primaryContact } from '../../planner/history/reach.ts'
import { bestMatch, unsentResources } from '../../planner/history/resources.ts'
import { isHuman } from '../../planner/history/word.ts'
import type { Proposal } from '../../planner/proposal.ts'
import type { EpochDay } from '../../time/day.ts'
import { OFFICE_CLOSES, OFFICE_OPENS } from '../../time/hours.ts'
import { DAY, type EpochMs } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import { rejection } from '../example-rejection.ts'
import type { Situation } from '../rule-hooks.ts'

const YEAR = 365

export const keepInTouch = defineEtiquetteRule({
  id: 'keep-in-touch',
  title: 'Stay in good memory, a few times a year',
  says:
    'After a no or long silence, send the person something useful from your library every three months or so: one article, ' +
    'no request. At most four times a year.',
  provenance: [
    {
      source: 'S0',
      where: '"send articles, whitepapers, and other resources. Not all at once- drip the content"',
      evidence: 'practice',
    },
  ],
  parameters: {
    every: { says: 'After the last contact', default: 90, unit: 'days', least: 60, most: 365 },
    window: { says: 'Open for', default: 14, unit: 'days', least: 3, most: 30 },
    most: { says: 'At most', default: 4, unit: 'in 365 days', least: 1, most: 4 },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { standing } = s.history
      const apart =
        standing.kind === 'rejected' ||
        standing.kind === 'parked' ||
        (standing.kind === 'closed' && standing.outcome === 'moved-on')
      const contact = primaryContact(s)
      if (!apart || s.facts.case.opportunity.keepInTouch === false || !contact || !canMail(s, contact)) return []
      const next = findNext(s, v)
      const unsent = unsentResources(s)
      const resource =
        bestMatch(
          unsent,
          s.history.ended.flatMap(({ notes }) => notes),
        ) ?? unsent[0]
      const note: Proposal = {
        id: `keep-in-touch:${next.n}`,
        kind: 'keep-in-touch',
        contact: contact.id,
        channel: 'email',
        opens: s.facts.employer.at(next.day, OFFICE_OPENS),
        due: s.facts.employer.at(next.day + v.window, OFFICE_CLOSES),
        optional: true,
        ...(resource ? { resource: resource.id } : {}),
        reasons: [
          cite(
            'proposed',
            resource
              ? 'Something useful now and then keeps you in good memory.'
              : 'Something useful now and then keeps you in good memory: add an article to send.',
          ),
        ],
      }
      return [note]
    },
  },
  examples: {
    firing: [
      {
        title: 'Three months after the no',
        now: '2026-09-24T09:00:00-04:00',
        given: { log: [rejection] },
        expect: {
          actions: [{ id: 'keep-in-touch:1', contact: 'dana', optional: true, opens: '2026-12-22T09:00:00-05:00' }],
        },
      },
    ],
    silent: [
      {
        title: 'You do not wish to keep in touch',
        now: '2026-09-24T09:00:00-04:00',
        given: { opportunity: { keepInTouch: false }, log: [rejection] },
        expect: { absent: [{ kind: 'keep-in-touch' }] },
      },
    ],
  },
})

interface Rhythm {
  readonly every: number
  readonly window: number
  readonly most: number
}

/** The next note that is neither sent nor let pass; one that was ignored counts as contact on its last day. */
function findNext(s: Situation, v: Rhythm): { n: number; day: EpochDay } {
  const sent = s.history.messages.filter((message) => message.purpose === 'keep-in-touch').map(({ day }) => day)
  let n = sent.length + 1
  let base = lastContactDay(s)
  for (;;) {
    const day = s.facts.days.onOrAfter(notTooOften(sent, base + v.every, v.most))
    const dismissed = s.history.dismissed.get(`keep-in-touch:${n}`)
    if (dismissed !== undefined) base = Math.max(day, s.facts.employer.dayOf(dismissed))
    else if (s.now > lastChance(s, n, day + v.window)) base = day + v.window
    else return { n, day }
    n += 1
  }
}

/** The end of its window, or a day after the moment to which it was put off. */
function lastChance(s: Situation, n: number, day: EpochDay): EpochMs {
  const snoozed = s.history.snoozed.get(`keep-in-touch:${n}`) ?? Number.NEGATIVE_INFINITY
  return Math.max(s.facts.employer.at(day, OFFICE_CLOSES), snoozed + DAY)
}

/** The first day on which fewer than `most` were sent in the 365 days before. */
function notTooOften(sent: readonly EpochDay[], day: EpochDay, most: number): EpochDay {
  const recent = sent.filter((one) => one > day - YEAR)
  const oldest = recent[recent.length - most]
  return oldest === undefined ? day : oldest + YEAR
}

/** The day of the last contact in either direction: an interview, something sent or called, a human word. */
function lastContactDay(s: Situation): EpochDay {
  const { ended, messages, arrivals } = s.history
  const days = [
    ...ended.map(({ endDay }) => endDay),
    ...messages.filter(({ bounced }) => !bounced).map(({ day }) => day),
    ...arrivals.filter(({ entry }) => isHuman(entry)).map(({ day }) => day),
  ]
  return days.length === 0 ? s.today : Math.max(...days)
}
