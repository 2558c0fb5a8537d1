import type { Case, Contact, LogEntry } from '../../../model/case.ts'
import type { Action } from '../../../model/plan.ts'
import { hashText } from '../choose.ts'

const EMPLOYERS =
  'Northwind Freight|Harrow Lane Books|Calder Valley Hospital|Bright Fig Foods|Osprey Rail|Tamarind Studio|Lakeside Council|Quill and Co|Fernhill School|Meridian Pumps|Sable Insurance|Juniper Labs|Redwater Theatre|Kestrel Maps|Pennant Bikes|Alder Housing Trust|Blue Door Travel|Granite Payments|Sunday Bakery|Wharf Museum'.split(
    '|',
  )
const ROLES =
  'Account executive|Product designer|Ward manager|Data Analyst|Head of Operations|Backend engineer|Teaching assistant|Marketing manager|Customer support lead|Event coordinator|Registered nurse|Finance manager|Librarian|QA engineer|Logistics planner|HR business partner|Grant writer|Store manager|Sous chef|Research associate'.split(
    '|',
  )
const GIVEN =
  'Dana Omar Pia Sam Ines Tomas Aisha Greta Kofi Lena Marco Nadia Oscar Priya Rafael Sofia Tariq Ursula Wanda Yusuf'.split(
    ' ',
  )
const FAMILY =
  'Holm Haddad Oduya Rossi Brandt Okafor Silva Novak Byrne Mensah Keller Duarte Fontaine Iqbal Larsen Moreau Petrov Quinn Sharma Vega'.split(
    ' ',
  )
const TOPICS = [
  'how the spring launch is planned',
  'the move to the new warehouse',
  'onboarding of new drivers',
  'the night-shift handover',
  'why the old catalogue was kept for so long',
  'moving the archive to the cloud',
  'pair programming with the support desk',
  'the reading groups in the branch libraries',
  'how the rota is drawn up each month',
  'the plan to open a second site in Bristol',
  'the redesign of the ticket machines',
  'customer retention after the price change',
  'what a good first month looks like',
  'the exchange with the partner hospital',
  'the new allergy labels',
  'the way the team reviews code',
  'school visits in winter',
  'how volunteers are found and kept',
  'the first audit under the new rules',
  'the repair café on Saturdays',
  'the pilot with electric vans',
  'the shared release calendar',
  'two outages in August',
  'the apprenticeship programme',
]
const CHALLENGES = [
  'the backlog of unanswered complaints',
  'keeping experienced drivers',
  'three systems that do not talk to each other',
  'reducing waiting times on Mondays',
  'the handover between sales and delivery',
  'finding weekend staff',
  'the rising cost of packaging',
  'a website that nobody owns',
  'the paper forms in the depots',
  'the gap between the two offices',
  'the growing number of late invoices',
  'onboarding time',
]
const STRENGTHS = [
  ['keeping clients through a price rise', 'I kept 38 of 40 accounts at Brightwater through the 2024 price rise'],
  ['bring order to a growing client list', 'Built a shared register of 900 clients that three teams still use'],
  ['Stakeholder management', 'six years between doctors and administrators at Calder General'],
  ['reduce waiting times', 'cut the average wait at our counter from 25 to 9 minutes'],
  ['clear writing', 'wrote the handbook that new starters at Tern Logistics get on their first day'],
  ['hiring and training', 'Trained 14 apprentices, all of whom finished'],
  ['calm in busy hours', 'ran the Saturday kitchen at the Old Mill for four years'],
  ['data quality', 'I rebuilt the monthly report so that its figures agree with the ledger'],
  ['planning across sites', 'my work on the timetable for five depots'],
  ['a head for detail', 'Found and corrected 1,200 wrong records before the move'],
] as const

function chosen<T>(list: readonly T[], seed: string): T {
  return list[hashText(seed) % list.length] as T
}

/** Different elements of the list, in an order that follows from the seed. */
function several<T>(list: readonly T[], seed: string, count: number): T[] {
  return [...list.keys()]
    .sort((one, other) => hashText(`${seed}/${one}`) - hashText(`${seed}/${other}`))
    .slice(0, count)
    .map((index) => list[index] as T)
}

/** An invented case: one interview on Tuesday 15 September 2026, with so many interviewers. */
export function inventCase(number: number, people = 1): Case {
  const seed = `case ${number}`
  const isBritish = number % 2 === 1
  const given = several(GIVEN, `${seed} given`, people)
  const family = several(FAMILY, `${seed} family`, people)
  const offset = isBritish ? '+01:00' : '-04:00'
  const employer = chosen(EMPLOYERS, `${seed} employer`)
  const contacts: Contact[] = given.map((name, at) => ({
    id: name.toLowerCase(),
    name: `${name} ${family[at]}`,
    nameVerified: true,
    role: at === 0 ? 'hiring-manager' : 'peer',
    email: `${name.toLowerCase()}@employer.example`,
    phone: '+1 212 555 0101',
    postalAddress: '1 Pier Street, Harbour Town',
  }))
  const topics = several(TOPICS, `${seed} topics`, people)
  const challenges = several(CHALLENGES, `${seed} challenges`, people)
  return {
    version: 1,
    seeker: {
      name: chosen(['Ana Ruiz', 'Ben Achterberg', 'Chiara Conti', 'Dev Patel', 'Elif Kaya'], `${seed} seeker`),
      email: 'seeker@example.org',
      phone: '+1 212 555 0147',
      timeZone: isBritish ? 'Europe/London' : 'America/New_York',
      region: isBritish ? 'GB-ENG' : 'US-NY',
    },
    opportunity: {
      id: `opp-${number}`,
      employer,
      role: chosen(ROLES, `${seed} role`),
      strengths: several(STRENGTHS, `${seed} strengths`, 3).map(([need, evidence]) => ({ need, evidence })),
    },
    contacts,
    interviews: [
      {
        id: 'iv-1',
        round: 1,
        start: `2026-09-15T10:00:00${offset}`,
        end: `2026-09-15T11:00:00${offset}`,
        format: chosen(['onsite', 'video', 'phone'] as const, `${seed} format`),
        interviewers: contacts.map(({ id }) => id),
        notes: contacts.flatMap(({ id }, at) => [
          { contact: id, kind: 'topic' as const, text: topics[at] as string },
          ...(hashText(`${seed} ${id}`) % 3 === 0
            ? []
            : [{ contact: id, kind: 'challenge' as const, text: challenges[at % challenges.length] as string }]),
        ]),
      },
    ],
    log: [],
  }
}

/** The case after something happened. */
export function withLog(caseFile: Case, ...entries: LogEntry[]): Case {
  return { ...caseFile, log: [...caseFile.log, ...entries] }
}

/** An action as the planner would propose it; times don't matter to the composer. */
export function inventAction(kind: Action['kind'], more: Partial<Action> = {}): Action {
  return {
    id: [kind, more.interview, more.contact].filter((part) => part !== undefined).join(':'),
    kind,
    channel: 'email',
    opens: '2026-09-15T11:30:00-04:00',
    due: '2026-09-16T11:00:00-04:00',
    status: 'ready',
    because: [{ rule: 'test', why: 'For the test.' }],
    ...more,
  }
}

/** The thank-yous of the case's interview. */
export function thankYousOf(caseFile: Case): Action[] {
  return (caseFile.interviews[0]?.interviewers ?? []).map((contact, at) =>
    inventAction('thank-you', {
      interview: 'iv-1',
      contact,
      followUpOn: '2026-09-22',
      ...(at === 0 ? { includes: ['ask-decision-date', 'ask-follow-up'] } : {}),
    }),
  )
}
