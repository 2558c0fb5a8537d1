import type { Contact } from '../../model/case.ts'
import { canReach, primaryContact } from '../../planner/history/reach.ts'
import { searchOver } from '../../planner/history/thanks.ts'
import { HOUR } from '../../time/instant.ts'
import { saySpan } from '../../time/say-day.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'
import type { Situation } from '../rule-hooks.ts'

export const findContact = defineEtiquetteRule({
  id: 'find-contact',
  title: 'Find a way to reach them',
  says:
    'An interviewer whom neither e-mail, post nor anybody else can reach cannot be thanked, and without a number or an ' +
    'address for the person to ask there is nobody to ask how things stand. Look for the card, ask reception.',
  provenance: [
    {
      source: 'S1',
      where: '"get every interviewer’s business card so you have their contact information"',
      evidence: 'practice',
    },
    { source: 'S4', where: 'point 2: "If you leave without a business card, call …"', evidence: 'practice' },
  ],
  parameters: {
    within: { says: 'At the latest so long after the interview', default: 2, unit: 'hours', least: 1, most: 48 },
    silence: {
      says: 'Parked when still nobody can be reached so long after the last word',
      default: 30,
      unit: 'days',
      least: 7,
      most: 90,
    },
  },
  hooks: {
    amend: {
      at: 'cadence',
      run: (s, v, cite, table) => {
        for (const thanks of table.ofKind('thank-you')) {
          const session = s.history.ended.find(({ id }) => id === thanks.interview)
          if (thanks.channel !== 'none' || thanks.contact === undefined || !session) continue
          table.remove(thanks.id)
          table.add({
            id: `find-contact:${thanks.contact}`,
            kind: 'find-contact',
            contact: thanks.contact,
            interview: session.id,
            channel: 'none',
            opens: session.end,
            due: session.end + v.within * HOUR,
            gone: searchOver(s, session),
            reasons: [
              cite('proposed', 'You cannot thank them: no e-mail, no address, and nobody who could pass it on.'),
            ],
          })
        }
        const word = s.history.words.at(-1)
        const missing = findUnreachable(s)
        if (!word || !missing || isOver(s)) return
        table.add({
          id: missing.contact ? `find-contact:${missing.contact.id}` : 'find-contact',
          kind: 'find-contact',
          ...(missing.contact ? { contact: missing.contact.id } : {}),
          channel: 'none',
          opens: word.at,
          due: word.at + v.within * HOUR,
          reasons: [cite('proposed', 'There is no number and no e-mail to ask how things stand.')],
        })
      },
    },
    park: (s, v, cite, end) => {
      const word = s.history.words.at(-1)
      if (end !== 'unreachable' || !word) return undefined
      const why = `For ${saySpan(v.silence)} nobody could be reached, so this one is set aside.`
      return { at: s.facts.employer.plusDays(word.at, v.silence), reason: cite('proposed', why) }
    },
  },
  examples: {
    firing: [
      {
        title: 'No address at all',
        given: { dana: { email: undefined, phone: undefined } },
        expect: {
          actions: [{ id: 'find-contact:dana', opens: '2026-09-15T11:00:00-04:00', due: '2026-09-15T13:00:00-04:00' }],
          absent: [{ kind: 'thank-you' }],
        },
      },
    ],
    silent: [{ title: 'Her e-mail is known', expect: { absent: [{ kind: 'find-contact' }] } }],
  },
})

/** The one to ask, when nothing reaches them; no contact at all when the case has none. */
function findUnreachable(s: Situation): { contact: Contact | undefined } | undefined {
  const primary = primaryContact(s)
  if (primary) return canReach(s, primary) ? undefined : { contact: primary }
  const barred = s.facts.case.contacts.some((contact) => contact.doNotContact === true)
  const through = s.rules.route.some((rule) => rule.run(s, s.history.ended.at(-1))?.kind === 'through')
  return barred && !through ? undefined : { contact: undefined }
}

function isOver(s: Situation): boolean {
  const { kind } = s.history.standing
  return kind !== 'open' && kind !== 'on-hold'
}
