import { type Action, type Case, createClock, formatDay, parseInstant } from '@afterword/engine'
import type { Incoming } from '../../ports/incoming.ts'
import type { NotebookShelf } from '../../ports/notebook.ts'
import type { OpportunityLine } from '../../ports/record.ts'
import { planToday } from '../desk/plan-today.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import type { Who } from '../record/who.ts'

/** What would help most this week; one thing. */
export type Suggestion =
  /** There is an offer somewhere: ask the others for a decision. */
  | { readonly kind: 'ask-others'; readonly steps: readonly StepOf[] }
  /** An offer is to be decided, and nobody else is to be asked. */
  | { readonly kind: 'decide'; readonly step: StepOf }
  /** None or few are live, or none was added lately. */
  | { readonly kind: 'look-further'; readonly live: number }
  | { readonly kind: 'look-back'; readonly step: StepOf }
  | { readonly kind: 'practise'; readonly due: number }
  /** Somebody who went quiet may be written to again. */
  | { readonly kind: 'keep-in-touch'; readonly step: StepOf }
  | { readonly kind: 'rest' }

/** A step with the case it belongs to. */
export interface StepOf {
  readonly action: Action
  readonly case: Case
}

/** The job search seen from a week away. */
export interface Week {
  readonly kind: 'week'
  readonly now: string
  /** How many are neither closed, rejected nor parked. */
  readonly live: number
  /** Taken on in the last seven days, those that are over already too. */
  readonly added: readonly OpportunityLine[]
  /** Set aside after silence: up to `MOST_PARKED` of them, and how many in all. */
  readonly parked: { readonly count: number; readonly first: readonly OpportunityLine[] }
  readonly offers: readonly OpportunityLine[]
  readonly suggestion: Suggestion
}

const MOST_PARKED = 20
const OVER: ReadonlySet<string> = new Set(['closed', 'rejected', 'parked'])

/** Looks at the search once a week. */
export async function lookAtWeek(
  ports: RecordPorts & { readonly incoming: Incoming; readonly notebook: NotebookShelf },
  request: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<Week | Refusal> {
  const { owner } = request
  const now = request.now ?? ports.clock.now()
  // Plans that changed by themselves are settled by this, so that the states counted below are those of now.
  const today = await planToday(ports, { owner, now })
  if (today.kind === 'refused') return today
  const counted = await ports.record.countByState(owner, { most: MOST_PARKED })
  if (isTrouble(counted)) return refuseTrouble(counted)
  const profile = await ports.record.readProfile(owner)
  if (isTrouble(profile)) return refuseTrouble(profile)
  const addedSince = weekBefore(now, profile.seeker?.timeZone ?? 'UTC')
  const listed = await ports.record.listOpportunities(owner, { addedSince })
  if (isTrouble(listed)) return refuseTrouble(listed)
  const due = await ports.notebook.dueCards(owner, now, 1)
  if (isTrouble(due)) return refuseTrouble(due)
  const live = counted.states.filter(({ state }) => !OVER.has(state)).reduce((sum, { count }) => sum + count, 0)
  const of = (state: string) => counted.states.find((one) => one.state === state)
  return {
    kind: 'week',
    now,
    live,
    added: listed.opportunities,
    parked: { count: of('parked')?.count ?? 0, first: of('parked')?.first ?? [] },
    offers: of('offer')?.first ?? [],
    suggestion: suggest(today.actions, today.cases, due.count, live),
  }
}

/** The day a week before an instant's, on the calendar of an IANA zone. */
function weekBefore(now: string, zone: string): string {
  return formatDay(createClock(zone).dayOf(parseInstant(now) ?? 0) - 7)
}

function suggest(actions: readonly Action[], cases: ReadonlyMap<string, Case>, due: number, live: number): Suggestion {
  const stepsOf = (kind: Action['kind']) =>
    actions
      .filter((action) => action.kind === kind)
      .flatMap((action) => {
        const file = cases.get(action.opportunity ?? '')
        return file ? [{ action, case: file }] : []
      })
  const others = stepsOf('tell-about-offer')
  if (others.length > 0) return { kind: 'ask-others', steps: others }
  const [decide] = stepsOf('decide-offer')
  if (decide) return { kind: 'decide', step: decide }
  const [lookBack] = stepsOf('debrief')
  if (lookBack) return { kind: 'look-back', step: lookBack }
  if (live === 0 || actions.some(({ kind }) => kind === 'keep-searching')) return { kind: 'look-further', live }
  if (due > 0) return { kind: 'practise', due }
  const [touch] = stepsOf('keep-in-touch')
  return touch ? { kind: 'keep-in-touch', step: touch } : { kind: 'rest' }
}
