import type { Case, Contact, Interview } from '../../model/case.ts'
import { createClock } from '../../time/clock.ts'
import { type EpochDay, formatDay } from '../../time/day.ts'
import type { Dice } from './dice.ts'

const ZONES = [
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Jerusalem',
  'Asia/Tokyo',
  'Pacific/Auckland',
] as const
const ROLES = ['hiring-manager', 'recruiter', 'hr', 'team-lead', 'peer', 'coordinator', 'executive'] as const
const PEOPLE = ['Dana Lee', 'Omar Haddad', 'Pia Holm', 'Sam Oduya', 'Li Wen', 'Ines Prado'] as const

/** An invented opportunity whose first interview is on that day; nothing has happened yet. */
export function inventCase(dice: Dice, firstDay: EpochDay): Case {
  const zone = dice.pick(ZONES)
  const contacts = PEOPLE.slice(0, dice.between(1, 4)).map((name, i) => inventContact(dice, name, `p${i + 1}`))
  const agency = dice.chance(0.15)
  if (agency || dice.chance(0.1)) {
    contacts.push({
      id: 'agnes',
      name: 'Agnes Byrne',
      role: 'agency-recruiter',
      email: 'agnes@byrne.example',
      phone: '+1 212 555 0188',
    })
  }
  const maybe = <T>(probability: number, value: T) => (dice.chance(probability) ? value : {})
  return {
    version: 1,
    seeker: { name: 'Ana Ruiz', email: 'ana.ruiz@example.org', timeZone: dice.chance(0.7) ? zone : dice.pick(ZONES) },
    policy: { preset: dice.pick(['balanced', 'gentle', 'persistent', 'email-first']) },
    opportunity: {
      id: 'opp-1',
      employer: 'Northwind Freight',
      role: 'Account executive',
      timeZone: zone,
      route: agency ? 'agency' : 'direct',
      ...maybe(0.1, { urgent: true }),
      ...maybe(0.1, { confidential: true }),
    },
    contacts,
    interviews: [inventInterview(dice, contacts, 1, firstDay, zone)],
    log: [],
  }
}

function inventContact(dice: Dice, name: string, id: string): Contact {
  const maybe = <T>(probability: number, value: T) => (dice.chance(probability) ? value : {})
  return {
    id,
    name,
    role: dice.pick(ROLES),
    nameVerified: dice.chance(0.7),
    ...maybe(0.8, { email: `${id}@northwind.example` }),
    ...maybe(0.6, { phone: '+1 212 555 0101' }),
    ...maybe(0.3, { postalAddress: '1 Pier St' }),
    ...maybe(0.2, { prefers: dice.pick(['email', 'phone', 'letter']) }),
    ...maybe(0.1, { noCalls: true }),
    ...maybe(0.05, { doNotContact: true }),
  }
}

/** An interview on that day with some of the contacts. */
export function inventInterview(
  dice: Dice,
  contacts: readonly Contact[],
  round: number,
  day: EpochDay,
  zone: string,
): Interview {
  const clock = createClock(zone)
  const start = dice.between(8, 18) * 60
  const panel = contacts.filter(({ role }) => role !== 'agency-recruiter' && dice.chance(0.7)).map(({ id }) => id)
  const maybe = <T>(probability: number, value: T) => (dice.chance(probability) ? value : {})
  return {
    id: `iv-${round}`,
    round,
    start: clock.format(clock.at(day, start)),
    end: clock.format(clock.at(day, start + dice.between(1, 4) * 30)),
    format: dice.pick(['onsite', 'video', 'phone']),
    interviewers: panel,
    ...maybe(0.05, { status: 'no-show' as const }),
    ...maybe(0.35, { decisionBy: formatDay(day + dice.between(0, 21)) }),
    ...maybe(0.2, {
      followUp: { inDays: dice.between(1, 14), ...maybe(0.5, { channel: dice.pick(['email', 'phone']) }) },
    }),
    ...maybe(0.08, { instructions: [dice.pick(['no-contact', 'no-thank-you', 'via-recruiter'])] }),
    ...maybe(0.5, {
      notes: [{ kind: dice.pick(['topic', 'challenge', 'concern', 'promise']), text: 'The spring launch' }],
    }),
  }
}
