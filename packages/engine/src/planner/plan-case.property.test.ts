import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { presets } from '../etiquette/presets.ts'
import { parseCase } from '../intake/parse-case.ts'
import type { Case, LogEntry } from '../model/case.ts'
import type { Action, Plan } from '../model/plan.ts'
import { planSchema } from '../model/schema/plan-schema.ts'
import { createClock } from '../time/clock.ts'
import { parseInstant } from '../time/instant.ts'
import { OUTGOING_KINDS } from './kinds.ts'
import { plan } from './plan-case.ts'
import { planOutlook } from './plan-outlook.ts'
import { type Scene, type SimulatedSearch, simulateSearch } from './testing/simulate-search.ts'

const ms = (text: string) => parseInstant(text) ?? Number.NaN
const isTouch = ({ kind }: Action) => kind === 'check-in' || kind === 'closing-note'
const isFree = ({ because }: Action) => because.some(({ rule }) => rule === 'told-follow-up' || rule === 'on-hold')

/** What must be true of every search, by the sentence that a failure shows. */
const laws: Record<string, (search: SimulatedSearch) => void> = {
  'no cap is exceeded: tries without an answer, calls, tries in a week, tries in a round': ({ scenes }) => {
    for (const scene of scenes) {
      for (const action of scene.plan.actions) if (isTouch(action) && !isFree(action)) checkCaps(scene, action)
    }
  },
  'nothing outgoing inside a hold': ({ scenes }) => {
    for (const { plan: planned } of scenes) expect(findInsideHold(planned)).toBeUndefined()
  },
  'it ends answered, parked or closed': ({ scenes }) => {
    expect(['rejected', 'offer', 'closed', 'parked']).toContain(scenes.at(-1)?.plan.state)
  },
  'the same duty keeps its id, and no two steps have one id': ({ scenes }) => {
    scenes.forEach(({ plan: planned, now, unchanged, case: caseFile }, i) => {
      const ids = planned.actions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const before = scenes[i - 1]
      if (!before || !unchanged || planned.state !== before.plan.state || anInterviewTurned(caseFile, before.now, now))
        return
      for (const { id, opens } of before.plan.actions) if (ms(opens) > ms(now)) expect(ids).toContain(id)
    })
  },
  'a plan stays as it is until the moment it names': ({ scenes, calendar }) => {
    scenes.forEach(({ plan: planned, now, unchanged }, i) => {
      const before = scenes[i - 1]
      if (!before || !unchanged || i % 3 !== 0) return
      const { changesAt } = planOutlook(before.case, { now: before.now, calendar })
      if (changesAt !== null && ms(changesAt) <= ms(now)) return
      expect({ ...planned, now: '' }).toEqual({ ...before.plan, now: '' })
    })
  },
  "the log's order in the file is irrelevant": ({ scenes, calendar }) => {
    const last = scenes.at(-1)
    if (!last) return
    const reversed = { ...last.case, log: [...last.case.log].reverse() }
    expect(plan(reversed, { now: last.now, calendar })).toEqual(last.plan)
  },
  'what is logged later than now is unknown': ({ scenes, calendar }) => {
    const whole = scenes.at(-1)?.case
    if (!whole) return
    for (const { case: caseFile, now, plan: planned } of scenes.filter((_, i) => i % 9 === 4)) {
      const { interviews } = caseFile
      expect(plan({ ...whole, interviews }, { now, calendar })).toEqual(planned)
    }
  },
  'cases and plans have the published shape, and nothing is due before it opens': ({ scenes }) => {
    for (const { plan: planned, case: caseFile } of [scenes[0], scenes[5], scenes.at(-1)].filter(
      (one) => one !== undefined,
    )) {
      expect(parseCase(caseFile).kind).toBe('case')
      expect(planSchema.safeParse(planned).success).toBe(true)
      for (const { opens, due } of planned.actions) expect(ms(opens)).toBeLessThanOrEqual(ms(due))
    }
  },
}

/** A failure names the law, and the seed to repeat the search with. */
function obeyLaws(seed: number): void {
  const search = simulateSearch(seed)
  for (const [law, check] of Object.entries(laws)) {
    try {
      check(search)
    } catch (cause) {
      throw new Error(`seed ${seed}: ${law}: ${cause instanceof Error ? cause.message : cause}`, { cause })
    }
  }
}

it('plans a year of any job search by the etiquette', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), obeyLaws), { numRuns: inject('searches') })
})

it('a plan names the moment at which an answer that can no more be given stops keeping the case open', () => {
  obeyLaws(2_032_844_817)
})

function anInterviewTurned({ interviews }: Case, from: string, to: string): boolean {
  return interviews.some(({ start, end }) => [start, end].some((at) => ms(at) > ms(from) && ms(at) <= ms(to)))
}

function findInsideHold({ actions, holds }: Plan) {
  for (const hold of holds) {
    for (const action of actions) {
      const meant =
        hold.kinds.includes(action.kind) &&
        OUTGOING_KINDS.some((kind) => kind === action.kind) &&
        (hold.contact === undefined || hold.contact === action.contact) &&
        (hold.interview === undefined || hold.interview === action.interview)
      if (meant && (hold.until === null || ms(action.opens) < ms(hold.until))) return { hold, action }
    }
  }
  return undefined
}

/** Counts straight from the log, apart from the planner's own counting. */
function checkCaps({ case: caseFile, plan: planned }: Scene, action: Action): void {
  const preset = presets[caseFile.policy?.preset ?? 'balanced'].parameters
  const most = (rule: string, standard: number) => Number(preset[rule]?.['most'] ?? standard)
  const clock = createClock(caseFile.opportunity.timeZone ?? caseFile.seeker.timeZone)
  const past = [...caseFile.log].filter(({ at }) => ms(at) <= ms(planned.now)).sort((a, b) => ms(a.at) - ms(b.at))
  const touches = past.filter(isMade)
  const lastWord = Math.max(
    ...past.filter(isWord).map(({ at }) => ms(at)),
    ...endsBefore(caseFile, planned.now),
    Number.NEGATIVE_INFINITY,
  )
  const bounced = (entry: LogEntry) => hasBounced(past, entry)
  const counted = touches.filter((entry) => !bounced(entry))
  const unanswered = counted.filter(({ at }) => ms(at) > lastWord)
  expect(unanswered.length).toBeLessThan(most('unanswered-touches', 3))
  const lastEnd = Math.max(...endsBefore(caseFile, planned.now), Number.NEGATIVE_INFINITY)
  expect(counted.filter(({ at }) => ms(at) > lastEnd).length).toBeLessThan(most('touches-a-round', 6))
  if (action.status !== 'upcoming') return
  const day = clock.dayOf(ms(action.opens))
  const week = counted.filter(({ at }) => clock.dayOf(ms(at)) > day - 7 && clock.dayOf(ms(at)) <= day)
  expect(week.length).toBeLessThan(most('touches-a-week', 2))
  if (action.channel !== 'phone') return
  const calls = unanswered.filter(({ type }) => type === 'call')
  const cap = most('unanswered-calls', 2)
  if (cap > 0) expect(calls.length).toBeLessThan(cap)
}

function isMade(entry: LogEntry): boolean {
  return (
    (entry.type === 'sent' || entry.type === 'call') &&
    (entry.purpose === 'check-in' || entry.purpose === 'closing-note')
  )
}

function isWord(entry: LogEntry): boolean {
  if (entry.type === 'call') return entry.outcome === 'spoke'
  return entry.type === 'received' && entry.kind !== 'auto-reply' && entry.kind !== 'bounce'
}

function endsBefore({ interviews }: Case, now: string): number[] {
  return interviews.filter(({ end, status }) => status === undefined && ms(end) <= ms(now)).map(({ end }) => ms(end))
}

function hasBounced(past: readonly LogEntry[], entry: LogEntry): boolean {
  if (entry.type !== 'sent' || entry.channel !== 'email') return false
  const mails = past.filter((one) => one.type === 'sent' && one.channel === 'email' && one.contact === entry.contact)
  const next = mails[mails.indexOf(entry) + 1]
  return past.some(
    (one) =>
      one.type === 'received' &&
      one.kind === 'bounce' &&
      one.contact === entry.contact &&
      ms(one.at) >= ms(entry.at) &&
      (next === undefined || ms(one.at) < ms(next.at)),
  )
}
