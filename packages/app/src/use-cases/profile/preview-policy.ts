import { type Action, type Case, type Policy, parseCase, plan } from '@afterword/engine'
import { gatherCalendars, regionOf } from '../calendars.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** What a policy would change in the plan of an opportunity as it is now. */
export interface PlanDifference {
  readonly case: Case
  /** Steps that would be in the plan, and are not; and the other way about. */
  readonly added: readonly Action[]
  readonly gone: readonly Action[]
  /** Steps that would open, be due, or go by another channel than now: as they would be. */
  readonly moved: readonly Action[]
}

export interface PolicyPreview {
  readonly kind: 'policy-preview'
  readonly now: string
  /** Those opportunities of which the plan would change. */
  readonly differences: readonly PlanDifference[]
}

/** So many live opportunities are looked at. */
const MOST_LOOKED_AT = 50

/** What a policy would change in today's plans. Opportunities with a policy of their own do not follow. */
export async function previewPolicy(
  ports: RecordPorts,
  request: Pick<Who, 'owner'> & { readonly policy: Policy; readonly now?: string | undefined },
): Promise<PolicyPreview | Refusal> {
  const { owner, policy, now = ports.clock.now() } = request
  const before = await ports.record.readPolicy(owner)
  if (isTrouble(before)) return refuseTrouble(before)
  const around = await ports.record.lookAround(owner, now, MOST_LOOKED_AT)
  if (isTrouble(around)) return refuseTrouble(around)
  const read = await ports.record.readCases(owner, around.live)
  if (isTrouble(read)) return refuseTrouble(read)
  const following = read.cases.map((one) => one.case).filter((one) => isSame(one.policy, before.policy))
  const differences: PlanDifference[] = []
  for (const one of following) {
    const parsed = parseCase({ ...one, policy })
    if (parsed.kind === 'invalid') return refuse({ kind: 'invalid-change', problems: parsed.problems })
    const difference = await compare(ports, one, parsed.case, now)
    if (difference.added.length + difference.gone.length + difference.moved.length > 0) differences.push(difference)
  }
  return { kind: 'policy-preview', now, differences }
}

async function compare(
  { holidays }: Pick<RecordPorts, 'holidays'>,
  before: Case,
  after: Case,
  now: string,
): Promise<PlanDifference> {
  const { calendarOf } = await gatherCalendars(holidays, [before], now)
  const setting = { now, calendar: calendarOf(regionOf(before)) }
  const old = new Map(plan(before, setting).actions.map((action) => [action.id, action]))
  const actions = plan(after, setting).actions
  const ids = new Set(actions.map(({ id }) => id))
  return {
    case: after,
    added: actions.filter(({ id }) => !old.has(id)),
    gone: [...old.values()].filter(({ id }) => !ids.has(id)),
    moved: actions.filter((action) => hasMoved(old.get(action.id), action)),
  }
}

function hasMoved(before: Action | undefined, after: Action): boolean {
  if (!before) return false
  return before.opens !== after.opens || before.due !== after.due || before.channel !== after.channel
}

function isSame(one: Policy | undefined, other: Policy | null): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other)
}
