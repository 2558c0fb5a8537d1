import { type Case, type LogEntry, type PlanState, parseInstant } from '@afterword/engine'

/** A table to be written: its header and rows. */
export interface PlainTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The columns of the opportunities; `proposeMapping` reads them back. */
const OPPORTUNITY_HEADER = [
  'Id',
  'Employer',
  'Role',
  'Status',
  'Date added',
  'Sector',
  'Region',
  'Rounds',
  'Last interview',
  'Decision by',
  'People',
  'Last entry',
] as const

const CONTACT_HEADER = [
  'Name',
  'Title',
  'Role',
  'Employer',
  'Email',
  'Phone',
  'Address',
  'LinkedIn',
  'Prefers',
  'Do not contact',
  'Opportunity',
] as const

/** All opportunities as a table, one a row, in the order given, with the state of their plans. */
export function casesToRows(cases: readonly { readonly case: Case; readonly state: PlanState }[]): PlainTable {
  return { header: OPPORTUNITY_HEADER, rows: cases.map((one) => opportunityRow(one.case, one.state)) }
}

function opportunityRow({ opportunity, contacts, interviews, log }: Case, state: PlanState): string[] {
  const held = interviews.filter(({ status }) => status === undefined)
  return [
    opportunity.id,
    opportunity.employer,
    opportunity.role,
    statusOf(log, state),
    opportunity.added ?? '',
    opportunity.sector ?? '',
    opportunity.region ?? '',
    String(Math.max(0, ...held.map(({ round }) => round))),
    latest(held.map(({ start }) => start)),
    held
      .map(({ decisionBy }) => decisionBy ?? '')
      .toSorted()
      .at(-1) ?? '',
    contacts.map(({ name }) => name).join('; '),
    latest(log.map(({ at }) => at)).slice(0, 10),
  ]
}

/** All people of all cases as a table, one a row. */
export function contactsToRows(cases: readonly Case[]): PlainTable {
  const rows = cases.flatMap(({ opportunity, contacts }) =>
    contacts.map((contact) => [
      contact.name,
      contact.title ?? '',
      contact.role,
      opportunity.employer,
      contact.email ?? '',
      contact.phone ?? '',
      contact.postalAddress ?? '',
      contact.linkedin ?? '',
      contact.prefers ?? '',
      contact.doNotContact === true ? 'yes' : '',
      opportunity.id,
    ]),
  )
  return { header: CONTACT_HEADER, rows }
}

type Closing = Extract<LogEntry, { type: 'closed' }>

/** In words that `readStatus` understands. */
const OUTCOMES: Readonly<Record<Closing['outcome'], string>> = {
  accepted: 'accepted',
  declined: 'offer declined',
  withdrawn: 'withdrawn',
  'moved-on': 'moved on',
}

/** How it ended where it did, else where the plan stands. */
function statusOf(log: Case['log'], state: PlanState): string {
  const closings = log.filter((entry): entry is Closing => entry.type === 'closed')
  const last = latest(closings.map(({ at }) => at))
  const closing = closings.find(({ at }) => at === last)
  return state === 'closed' && closing ? OUTCOMES[closing.outcome] : state
}

/** The last of these instants; empty when there is none. */
function latest(instants: readonly string[]): string {
  return instants.toSorted((one, other) => (parseInstant(one) ?? 0) - (parseInstant(other) ?? 0)).at(-1) ?? ''
}
