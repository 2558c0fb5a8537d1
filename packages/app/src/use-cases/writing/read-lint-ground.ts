import type { Case, OtherCase } from '@afterword/engine'
import { gatherCalendars, regionOf } from '../calendars.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

export interface LintGroundRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly now?: string | undefined
}

/** What letters of an opportunity are checked with, as plain JSON: all that the linter asks for, and nothing else. */
export interface LintGround {
  readonly kind: 'ground'
  readonly case: Case
  /** Names of other live opportunities, to notice the name of the wrong employer. */
  readonly others: readonly OtherCase[]
  readonly calendar: { readonly weekend: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; readonly holidays: readonly string[] }
  readonly now: string
}

/** So many other live opportunities are read. */
const MOST_OTHERS = 50

/** Gathers what letters are checked with. */
export async function readLintGround(ports: RecordPorts, request: LintGroundRequest): Promise<LintGround | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const now = request.now ?? ports.clock.now()
  const around = await ports.record.lookAround(request.owner, now, MOST_OTHERS)
  if (isTrouble(around)) return refuseTrouble(around)
  const ids = around.live.filter((id) => id !== found.id)
  const others = await ports.record.readCases(request.owner, ids)
  if (isTrouble(others)) return refuseTrouble(others)
  const { calendarOf } = await gatherCalendars(ports.holidays, [found.case], now)
  const { weekend, holidays } = calendarOf(regionOf(found.case))
  return {
    kind: 'ground',
    case: found.case,
    others: others.cases.map(({ case: { opportunity, contacts } }) => ({
      opportunity: { employer: opportunity.employer },
      contacts: contacts.map(({ name }) => ({ name })),
    })),
    calendar: { weekend: [...weekend], holidays: [...holidays] },
    now,
  }
}
