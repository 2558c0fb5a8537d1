import { canMail, primaryContact } from '../../planner/history/reach.ts'
import { bestMatch, unsentResources } from '../../planner/history/resources.ts'
import { isHuman } from '../../planner/history/word.ts'
import type { Proposal } from '../../planner/proposal.ts'
import type { EpochDay } from '../../time/day.ts'
import { firstWindowAfter, OFFICE_CLOSES, OFFICE_OPENS } from '../../time/hours.ts'
import type { EpochMs } from '../../time/instant.ts'
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
      const next = findNext(s, v, standing.at)
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
        businessWindow: true,
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
      {
        title: 'Away on the last day for it: it waits for them, and is not let pass',
        now: '2027-01-06T10:00:00-05:00',
        given: {
          log: [
            rejection,
            {
              id: 'a1',
              type: 'received',
              at: '2026-12-30T09:00:00-05:00',
              contact: 'dana',
              channel: 'email',
              kind: 'auto-reply',
              backOn: '2027-01-06',
            },
          ],
        },
        expect: {
          actions: [{ id: 'keep-in-touch:1', opens: '2027-01-07T09:00:00-05:00', due: '2027-01-07T17:00:00-05:00' }],
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

/**
 * The next note that is neither sent nor let pass. Lives through the contacts since the parting: a note that was ignored
 * or dismissed in between counts as contact on its last day, and keeps its number.
 */
function findNext(s: Situation, v: Rhythm, parting: EpochMs): { n: number; day: EpochDay } {
  const contacts = contactsOf(s)
  const sent = contacts.filter(({ note }) => note).map(({ day }) => day)
  const before = contacts.filter(({ at }) => at <= parting)
  const after = contacts.filter(({ at }) => at > parting)
  const from = s.facts.employer.dayOf(parting)
  let n = 1 + before.filter(({ note }) => note).length + countDismissed(s, parting)
  let base = before.at(-1)?.day ?? from
  for (;;) {
    const day = s.facts.days.onOrAfter(Math.max(from, notTooOften(sent, base + v.every, v.most)))
    const next = after[0]
    const until = next?.at ?? s.now
    const dismissed = s.history.dismissed.get(`keep-in-touch:${n}`)
    if (dismissed !== undefined && dismissed <= until) {
      base = Math.max(day, s.facts.employer.dayOf(dismissed))
    } else if (until > lastChance(s, n, day + v.window)) {
      base = day + v.window
    } else if (next) {
      after.shift()
      base = next.day
      if (!next.note) continue
    } else {
      return { n, day }
    }
    n += 1
  }
}

/** Notes that were dismissed before the parting: their numbers are not used again. */
function countDismissed(s: Situation, parting: EpochMs): number {
  return [...s.history.dismissed].filter(([id, at]) => id.startsWith('keep-in-touch:') && at <= parting).length
}

/** The end of its window; when it was put off beyond that, of the one it was put off to. */
function lastChance(s: Situation, n: number, day: EpochDay): EpochMs {
  const { employer, days } = s.facts
  const closes = employer.at(day, OFFICE_CLOSES)
  const snoozed = s.history.snoozed.get(`keep-in-touch:${n}`) ?? Number.NEGATIVE_INFINITY
  const waited = s.rules.floor
    .flatMap((rule) => rule.run(s, 'keep-in-touch', primaryContact(s)) ?? [])
    .filter(({ since }) => since < closes)
    .map(({ from }) => employer.at(employer.dayOf(from), OFFICE_CLOSES))
  return Math.max(closes, ...waited, snoozed < closes ? closes : firstWindowAfter(employer, days, snoozed).due)
}

/** The first day on which fewer than `most` were sent in the 365 days before. */
function notTooOften(sent: readonly EpochDay[], day: EpochDay, most: number): EpochDay {
  const recent = sent.filter((one) => one > day - YEAR)
  const oldest = recent[recent.length - most]
  return oldest === undefined ? day : oldest + YEAR
}

/** Contact in either direction, oldest first: an interview, something sent or called, a human word. */
function contactsOf(s: Situation): { at: EpochMs; day: EpochDay; note: boolean }[] {
  const { ended, messages, arrivals } = s.history
  return [
    ...ended.map(({ end, endDay }) => ({ at: end, day: endDay, note: false })),
    ...messages
      .filter(({ bounced }) => !bounced)
      .map(({ at, day, purpose }) => ({ at, day, note: purpose === 'keep-in-touch' })),
    ...arrivals.filter(({ entry }) => isHuman(entry)).map(({ at, day }) => ({ at, day, note: false })),
  ].sort((a, b) => a.at - b.at)
}
