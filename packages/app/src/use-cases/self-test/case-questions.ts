import {
  type Action,
  type ActionKind,
  createClock,
  etiquetteRules,
  formatDay,
  type Hold,
  type PlannedExample,
  parseInstant,
  planExample,
} from '@afterword/engine'
import { areaOf } from './areas.ts'
import type { Deed, Option, PoolItem } from './question.ts'

/** What somebody might do too early, or where it is not called for. */
const TOO_EARLY: readonly ActionKind[] = ['check-in', 'closing-note', 'linkedin-invite', 'keep-in-touch', 'withdraw']

/** Other options than the right ones. */
const MOST_WRONG = 3
const MOST_RIGHT = 2

interface MiniCase extends PlannedExample {
  readonly rule: string
  readonly at: number
}

/** Mini cases planned by the engine itself: what is due, what must wait, and when. */
export function makeCaseQuestions(): PoolItem[] {
  const seen = new Set<string>()
  return etiquetteRules.flatMap(({ id: rule, examples }) =>
    [...examples.firing, ...examples.silent].flatMap((example, at): PoolItem[] => {
      // A test is about the usual setting, and one job at a time.
      if (example.portfolio || example.given?.policy) return []
      const mini: MiniCase = { ...planExample(example), rule, at }
      // Many rules keep silent in the same plain case: it is asked about once.
      const key = JSON.stringify([mini.case, mini.now])
      if (seen.has(key)) return []
      seen.add(key)
      return [askDue(mini), askWait(mini), askWhen(mini)].filter((item) => item !== undefined)
    }),
  )
}

function askDue(mini: MiniCase): PoolItem | undefined {
  const { actions } = mini.plan
  const due = actions.filter(({ status, optional }) => status !== 'upcoming' && optional !== true)
  // A question is about its rule: what is due is due by it.
  const first = due.find((action) => isShapedBy(action, mini))
  const wrong = wrongDeeds(mini)
  if (!first || wrong.length < 2) return undefined
  const id = `due.${mini.rule}.${mini.at}`
  return {
    id,
    form: 'due',
    ask: (draw) => {
      const right = [
        first,
        ...draw.some(
          due.filter((one) => one !== first),
          MOST_RIGHT - 1,
        ),
      ]
      return {
        ...placeOf(mini, id),
        take: 'any',
        asked: { form: 'due', case: mini.case, now: mini.now },
        options: draw.some([...right.map(rightOption), ...draw.some(wrong, MOST_WRONG).map(wrongOption)], 5),
        because: reasonsOf(right),
      }
    },
  }
}

function askWait(mini: MiniCase): PoolItem | undefined {
  const { actions, holds } = mini.plan
  const open = new Set(actions.filter(({ status }) => status !== 'upcoming').map(({ kind }) => kind))
  const held = holds.flatMap((hold) => hold.kinds.filter(isTold).flatMap((kind) => deedOf(hold, kind, mini)))
  const ours = holds.filter((hold) => isShapedBy(hold, mini)).flatMap(({ kinds }) => kinds)
  const right = held.filter(
    ({ kind, contact }, at) =>
      ours.includes(kind) &&
      !open.has(kind) &&
      held.findIndex((one) => one.kind === kind && one.contact === contact) === at,
  )
  const free = actions.filter(({ kind, status }) => status !== 'upcoming' && !held.some((one) => one.kind === kind))
  const [first] = right
  if (!first || free.length < 2) return undefined
  const id = `wait.${mini.rule}.${mini.at}`
  return {
    id,
    form: 'wait',
    ask: (draw) => ({
      ...placeOf(mini, id),
      take: 'any',
      asked: { form: 'wait', case: mini.case, now: mini.now },
      options: draw.some(
        [...[first, ...draw.some(right.slice(1), 1)].map(rightOption), ...draw.some(free, MOST_WRONG).map(wrongOption)],
        5,
      ),
      because: reasonsOf(holds.filter((hold) => isShapedBy(hold, mini))),
    }),
  }
}

/** Days between a right answer and a wrong one, at least. */
const APART = 2

function askWhen(mini: MiniCase): PoolItem | undefined {
  const action = mini.plan.actions.find(
    ({ kind, status }) =>
      status === 'upcoming' && (kind === 'check-in' || kind === 'closing-note' || kind === 'keep-in-touch'),
  )
  if (!action || !isShapedBy(action, mini)) return undefined
  const clock = createClock(mini.case.opportunity.timeZone ?? mini.case.seeker.timeZone)
  const dayOf = (instant: string) => clock.dayOf(parseInstant(instant) ?? Number.NaN)
  const [today, right] = [dayOf(mini.now), dayOf(action.opens)]
  const wrong = [today + 1, Math.floor((today + right) / 2), right + 14, right + 30].filter(
    (day, at, all) => Math.abs(day - right) >= APART && all.indexOf(day) === at,
  )
  if (wrong.length < 3) return undefined
  const id = `when.${mini.rule}.${mini.at}`
  return {
    id,
    form: 'when',
    ask: (draw) => ({
      ...placeOf(mini, id),
      take: 'one',
      asked: { form: 'when', case: mini.case, now: mini.now, deed: bareDeed(action) },
      options: [right, ...draw.some(wrong, 3)]
        .sort((a, b) => a - b)
        .map((day) => ({ what: { kind: 'day', day: formatDay(day) }, right: day === right })),
      because: reasonsOf([action]),
    }),
  }
}

function placeOf({ rule }: MiniCase, id: string) {
  return { id, area: areaOf(rule), rule }
}

function isShapedBy({ because }: Pick<Action, 'because'>, { rule }: MiniCase): boolean {
  return because.some((reason) => reason.rule === rule)
}

/** What the plan does not ask for now, to the first person of the case, though one might think so. */
function wrongDeeds({ case: file, plan }: MiniCase): Deed[] {
  const [contact] = file.contacts
  const now = new Set(plan.actions.filter(({ status }) => status !== 'upcoming').map(({ kind }) => kind))
  const isThanked = file.log.some(
    (entry) => entry.type === 'sent' && entry.purpose === 'thank-you' && entry.channel === 'email',
  )
  const isHeld = plan.holds.some(({ kinds }) => kinds.includes('thank-you'))
  const bounced = file.log.some((entry) => entry.type === 'received' && entry.kind === 'bounce')
  // Thanks are wrong where they were sent, or are not wanted; elsewhere they may be late, or ride along with another step.
  const thanks: readonly ActionKind[] = isHeld || (isThanked && !bounced) ? ['thank-you'] : []
  // Who withdraws writes a last note in a way.
  const ending: readonly ActionKind[] = now.has('withdraw') ? ['closing-note'] : []
  const wrong = [...TOO_EARLY, ...thanks].filter((kind) => !now.has(kind) && !ending.includes(kind))
  return wrong.flatMap((kind) =>
    contact
      ? [
          {
            kind,
            contact: contact.id,
            channel: kind === 'linkedin-invite' ? ('linkedin' as const) : ('email' as const),
          },
        ]
      : [],
  )
}

function isTold(kind: ActionKind): boolean {
  return kind === 'check-in' || kind === 'thank-you' || kind === 'raise-concern' || kind === 'linkedin-invite'
}

function deedOf(hold: Hold, kind: ActionKind, { case: file }: MiniCase): Deed[] {
  const contact = hold.contact ?? file.contacts[0]?.id
  return contact === undefined ? [] : [{ kind, contact, channel: 'none' }]
}

function bareDeed({ kind, contact, interview, channel }: Deed): Deed {
  return {
    kind,
    ...(contact === undefined ? {} : { contact }),
    ...(interview === undefined ? {} : { interview }),
    ...(channel === undefined ? {} : { channel }),
  }
}

function rightOption(deed: Deed): Option {
  return { what: { kind: 'deed', deed: bareDeed(deed) }, right: true }
}

function wrongOption(deed: Deed): Option {
  return { what: { kind: 'deed', deed: bareDeed(deed) }, right: false }
}

function reasonsOf(parts: readonly Pick<Action, 'because'>[]): string[] {
  return [...new Set(parts.flatMap(({ because }) => because.slice(0, 1).map(({ why }) => why)))]
}
