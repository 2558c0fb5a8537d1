import type { Session } from '../../planner/history/facts.ts'
import type { Message } from '../../planner/history/message.ts'
import { routeOf } from '../../planner/history/reach.ts'
import { decisionFor } from '../../planner/history/situation.ts'
import { endedMeetings, findThanks, notesFor, sessionsOfDay } from '../../planner/history/thanks.ts'
import { include, type Proposal } from '../../planner/proposal.ts'
import { HOUR } from '../../time/instant.ts'
import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

/** A card that was not written within a week stays in the drawer. */
const LAPSE_DAYS = 7

export const handwrittenNote = defineEtiquetteRule({
  id: 'handwritten-note',
  title: 'Add a handwritten note by post, when there is time for it',
  says:
    'Besides the e-mail, never in its place: a card or letter posted within two days stays on the desk. Not when they ' +
    'decide within a week, the position is urgent or confidential, or a recruiter stands between. It is also the place to ' +
    'put right an answer that went wrong.',
  provenance: [
    { source: 'S0', where: '"send an e-mail to be prompt AND a handwritten note"', evidence: 'practice' },
    { source: 'S1', where: '"mail it no more than 48 hours after your interview"', evidence: 'practice' },
    {
      source: 'S4',
      where: 'point 4: a letter through the mail, to "explain a question that you may have bumbled"',
      evidence: 'practice',
    },
  ],
  parameters: {
    kind: { says: 'A card (S0, S1) or a letter (S4)', default: 'note', oneOf: ['note', 'letter'] },
    offer: {
      says: 'Offered as an option, expected, or not at all',
      default: 'option',
      oneOf: ['option', 'always', 'never'],
    },
    within: { says: 'Posted so long after the interview', default: 48, unit: 'hours', least: 12, most: 120 },
    room: {
      says: 'Not when they decide sooner after the interview than',
      default: 7,
      unit: 'days',
      least: 0,
      most: 30,
    },
  },
  hooks: {
    propose: (s, v, cite) => {
      const { urgent, confidential } = s.facts.case.opportunity
      if (urgent === true || confidential === true || v.offer === 'never') return []
      const proposals: Proposal[] = []
      for (const { session, sessions, interviewer } of endedMeetings(s)) {
        const contact = s.facts.contact(interviewer)
        if (contact?.postalAddress === undefined || routeOf(s, session).kind === 'through') continue
        if (s.history.messages.some((m) => isCard(m, interviewer, sessions))) continue
        const date = decisionFor(s, session)
        if (date !== undefined && date - session.endDay < v.room) continue
        const expected = v.offer === 'always' || contact.prefers === 'letter'
        const due = session.end + v.within * HOUR
        const lapses = s.facts.employer.plusDays(session.end, LAPSE_DAYS) + 1
        proposals.push({
          id: `handwritten-note:${session.id}:${interviewer}`,
          kind: 'handwritten-note',
          contact: interviewer,
          interview: session.id,
          channel: 'post',
          opens: session.end,
          due,
          gone: expected ? lapses : due + 1,
          ...(expected ? {} : { optional: true as const }),
          reasons: [
            cite(
              'proposed',
              `There is time for a ${v.kind === 'letter' ? 'letter' : 'card'} by post besides the e-mail; it stays on their desk.`,
            ),
          ],
        })
      }
      return proposals
    },
    amend: {
      at: 'style',
      run: (s, _v, cite, table) => {
        for (const note of table.ofKind('handwritten-note')) {
          const session = s.history.ended.find(({ id }) => id === note.interview)
          if (!session || note.contact === undefined) continue
          // A thank-you that goes by post itself needs no second letter beside it.
          const sent = findThanks(s, sessionsOfDay(s, session, note.contact), note.contact)
          const channel = table.get(`thank-you:${session.id}:${note.contact}`)?.channel ?? sent?.channel
          if (channel === 'post') {
            table.remove(note.id)
            continue
          }
          const own = notesFor(s, sessionsOfDay(s, session, note.contact), note.contact)
          if (own.some(({ note: { kind } }) => kind === 'fumbled')) {
            include(
              note,
              'addendum',
              cite('added', 'Here you can put right in a sentence or two the answer that went wrong.'),
            )
          }
        }
      },
    },
  },
  examples: {
    firing: [
      {
        title: 'Her address is known and they take their time',
        given: { dana: { postalAddress: '1 Pier St, New York' } },
        expect: {
          actions: [
            { id: 'handwritten-note:iv-1:dana', channel: 'post', optional: true, due: '2026-09-17T11:00:00-04:00' },
          ],
        },
      },
      {
        title: 'She prefers letters',
        given: { dana: { postalAddress: '1 Pier St, New York', prefers: 'letter' } },
        expect: {
          actions: [{ id: 'handwritten-note:iv-1:dana' }],
          absent: [{ kind: 'handwritten-note', optional: true }],
        },
      },
    ],
    silent: [
      {
        title: 'They decide within the week',
        given: { dana: { postalAddress: '1 Pier St, New York' }, interview: { decisionBy: '2026-09-18' } },
        expect: { absent: [{ kind: 'handwritten-note' }] },
      },
    ],
  },
})

function isCard(message: Message, contact: string, sessions: readonly Session[]): boolean {
  return (
    message.purpose === 'handwritten-note' &&
    message.channel === 'post' &&
    message.contact === contact &&
    sessions.some(({ id }) => id === message.interview)
  )
}
