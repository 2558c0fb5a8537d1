import type { Case } from '@afterword/engine'
import { plusMinutes } from '../../packages/app/src/web/shell/local-times.ts'

const DAY = 24

/** An instant so many hours from another. */
function at(now: string, hours: number): string {
  return plusMinutes(now, hours * 60)
}

/** An opportunity with an interview that began so many hours from a moment, and three people. */
function makeCase(id: string, now: string, hours: number): Case {
  return {
    version: 1,
    seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' },
    opportunity: {
      id,
      employer: `Larkspur ${id}`,
      role: 'Service designer',
      timeZone: 'America/New_York',
      region: 'US',
      added: at(now, hours - 9 * DAY).slice(0, 10),
    },
    contacts: [
      { id: 'dana', name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' },
      { id: 'omar', name: 'Omar Haddad', nameVerified: true, role: 'team-lead', email: 'omar@larkspur.example' },
      { id: 'pia', name: 'Pia Holm', nameVerified: true, role: 'peer', phone: '+1 202 555 0142' },
    ],
    interviews: [
      {
        id: 'panel',
        round: 1,
        start: at(now, hours),
        end: at(now, hours + 1),
        format: 'video',
        interviewers: ['dana', 'omar', 'pia'],
        notes: [
          { id: 'n1', contact: 'dana', kind: 'topic', text: 'The night shift hands over to Manila at six' },
          { id: 'n2', contact: 'omar', kind: 'hard-question', text: 'What would you leave out of the night form?' },
        ],
      },
    ],
    log: [],
  }
}

/** One opportunity of each kind that is copied to fill a record: all quiet, in each state that a search has many of. */
export function quietCases(now: string): readonly Case[] {
  const ended = (id: string, hours: number, entry: Case['log'][number]): Case => ({
    ...makeCase(id, now, hours),
    log: [entry],
  })
  const thanked = makeCase('waiting', now, -5 * DAY)
  const sent = {
    at: at(now, -4 * DAY - 20),
    type: 'sent',
    channel: 'email',
    purpose: 'thank-you',
    interview: 'panel',
  } as const
  return [
    {
      ...thanked,
      contacts: thanked.contacts.map((contact) => ({ ...contact, nameVerified: true })),
      interviews: thanked.interviews.map((interview) => ({
        ...interview,
        decisionBy: at(now, 20 * DAY).slice(0, 10),
        debrief: { at: at(now, -4 * DAY), wentWell: 'The night form' },
      })),
      log: [
        ...thanked.contacts.flatMap(({ id }, i): Case['log'] => [
          { id: `t${i}`, ...sent, contact: id },
          {
            id: `d${i}`,
            at: sent.at,
            type: 'dismissed',
            action: `linkedin-invite:panel:${id}`,
            reason: 'Another time',
          },
        ]),
        { id: 'd9', at: sent.at, type: 'dismissed', action: 'fit-review:panel', reason: 'Another time' },
      ],
    },
    makeCase('parked', now, -150 * DAY),
    ended('rejected', -90 * DAY, {
      id: 'e1',
      at: at(now, -60 * DAY),
      type: 'received',
      channel: 'email',
      kind: 'rejection',
    }),
    ended('closed', -80 * DAY, { id: 'e1', at: at(now, -50 * DAY), type: 'closed', outcome: 'moved-on' }),
  ]
}

/** An opportunity with three people to thank today. */
export function dueCase(id: string, now: string): Case {
  return makeCase(id, now, -30)
}

/** One that has grown for years: hundreds of people, notes, and entries in its log. */
export function longCase(now: string): Case {
  const one = makeCase('long', now, -40)
  const people = Array.from({ length: 60 }, (_, i) => ({
    id: `p${i}`,
    name: `Robin ${word(i)} ${word(i * 7 + 3)}`,
    role: 'peer' as const,
    email: `robin${i}@larkspur.example`,
  }))
  const [panel] = one.interviews
  if (!panel) throw new Error('A case without an interview.')
  return {
    ...one,
    contacts: [...one.contacts, ...people],
    interviews: Array.from({ length: 12 }, (_, round) => ({
      ...panel,
      id: `panel-${round}`,
      round: round + 1,
      start: at(now, (round - 11) * 20 * DAY - 30),
      end: at(now, (round - 11) * 20 * DAY - 29),
      interviewers: round === 11 ? people.slice(0, 10).map(({ id }) => id) : ['dana', 'omar'],
      notes: Array.from({ length: 60 }, (_, i) => ({
        id: `n${round}-${i}`,
        contact: people[i]?.id ?? 'dana',
        kind: i % 5 === 0 ? ('hard-question' as const) : ('topic' as const),
        text: `Of the ${word(i)} ${word(round * 60 + i)}, the ${word(i * 3 + round)} came up with ${word(i * 11)} notes`,
      })),
    })).map(({ interviewers, ...interview }) => ({
      ...interview,
      interviewers,
      notes: interview.notes.map((note) => ({
        ...note,
        contact: interviewers.includes(note.contact) ? note.contact : 'dana',
      })),
    })),
    log: Array.from({ length: 600 }, (_, i) => ({
      id: `e${i}`,
      at: at(now, -230 * DAY + i * 6),
      type: 'sent',
      contact: people[i % 60]?.id ?? 'dana',
      channel: 'email',
      purpose: 'other',
      interview: 'panel-0',
    })),
  }
}

const SYLLABLES = ['ba', 'lo', 'mer', 'tin', 'ka', 'ros', 'vel', 'dun', 'shi', 'par', 'og', 'lin']

/** A made-up word, another for each number: text that is all alike would pack to nothing. */
function word(seed: number): string {
  let left = seed * 7919 + 17
  const parts = Array.from({ length: 3 }, () => {
    left = (left * 31 + 7) % 104_729
    return SYLLABLES[left % SYLLABLES.length]
  })
  return parts.join('')
}
