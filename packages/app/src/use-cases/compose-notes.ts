import { type Action, type BusinessCalendar, composeNote, type Draft, plan, type Questions } from '@afterword/engine'
import type { Clock } from '../ports/clock.ts'
import type { Holidays } from '../ports/holidays.ts'
import type { PhraseReader } from '../ports/phrase-reader.ts'
import type { ModelSetting, WritingModel } from '../ports/writing-model.ts'
import { gatherCalendars, regionOf } from './calendars.ts'
import { checkDrafts, type DraftFinding } from './check-drafts.ts'
import { type Refusal, refuse } from './failure.ts'
import { rankByLikeness } from './rank-by-likeness.ts'
import { type CasePorts, type KeptSources, type ReadCase, readCases } from './read-cases.ts'
import { readPhrases } from './read-phrases.ts'
import { type Rewriting, rewriteDrafts } from './rewrite-drafts.ts'

/** What is to be drafted: one message by its action's id, those that are open now, or all that the plan has. */
export type ComposeScope = { kind: 'one'; action: string } | { kind: 'open' } | { kind: 'all' }

export interface ComposeRequest extends ComposeOptions {
  readonly source: string
  readonly kept?: KeptSources | undefined
}

export interface ComposeOptions {
  readonly scope: ComposeScope
  /** The moment of writing, an instant; default: this moment. */
  readonly now?: string | undefined
  /** Have the configured model rewrite the drafts. */
  readonly rewrite: boolean
  /** Steps that other opportunities bring to this one. */
  readonly across?: readonly Action[] | undefined
}

/** A message of the plan, written or asked about. */
export interface Message {
  readonly action: Action
  /** When it is written: now, or, for a step to come, when it opens. */
  readonly at: string
  readonly written: Draft | Questions
}

export interface Composed {
  kind: 'composed'
  readonly now: string
  readonly read: ReadCase
  readonly scope: ComposeScope
  /** In the plan's order. */
  readonly messages: readonly Message[]
  /** What the linter says about the drafts, as a set. */
  readonly findings: readonly DraftFinding[]
  /** What became of each draft at the model's hands; none when no model was asked. */
  readonly rewritings: readonly Rewriting[]
  /** How many messages of the plan open later and were not asked for. */
  readonly later: number
}

/** What drafting takes from outside. */
export interface WritingPorts {
  readonly clock: Clock
  readonly holidays: Holidays
  readonly phrases: PhraseReader
  readonly model: ModelSetting
}

/** Drafts the messages of a case file's plan, and checks them as a set. */
export async function composeNotes(
  ports: WritingPorts & CasePorts,
  request: ComposeRequest,
): Promise<Composed | Refusal> {
  const model = chooseModel(ports.model, request.rewrite)
  if (model.kind === 'refused') return model
  const outcome = await readCases(ports, [request.source], request.kept)
  if (outcome.kind === 'refused') return outcome
  const [read] = outcome.cases
  if (!read) throw new Error('Reading one case gave none.')
  return composeFor(ports, read, request)
}

/** Drafts the messages of a case's plan, wherever the case was read from. */
export async function composeFor(
  ports: WritingPorts,
  read: ReadCase,
  request: ComposeOptions,
): Promise<Composed | Refusal> {
  const model = chooseModel(ports.model, request.rewrite)
  if (model.kind === 'refused') return model
  const moment = request.now ?? ports.clock.now()
  const { calendarOf } = await gatherCalendars(ports.holidays, [read.case], moment)
  const calendar = calendarOf(regionOf(read.case))
  const { actions: own, now } = plan(read.case, { now: moment, calendar })
  const actions = [...own, ...(request.across ?? [])]

  const asked = chooseActions(actions, request.scope)
  if (asked === undefined && request.scope.kind === 'one') {
    const ids = actions.map(({ id }) => id)
    const { action } = request.scope
    return refuse({ kind: 'unknown-action', asked: action, nearest: rankByLikeness(action, ids) })
  }
  const drafted: Message[] = []
  for (const action of asked ?? []) {
    const message = await draft(ports.phrases, read, action, now)
    if (message) drafted.push(message)
  }
  if (request.scope.kind === 'one' && drafted.length === 0) {
    return refuse({ kind: 'nothing-to-write', action: request.scope.action, source: read.source })
  }
  const rewritten = await rewriteAll(model.model, read, drafted, calendar)
  return {
    kind: 'composed',
    now,
    read,
    scope: request.scope,
    ...rewritten,
    findings: checkDrafts(read.case, rewritten.messages, calendar),
    later: request.scope.kind === 'open' ? countLater(read, actions, now) : 0,
  }
}

function chooseModel(
  setting: ModelSetting,
  rewrite: boolean,
): { kind: 'chosen'; model: WritingModel | undefined } | Refusal {
  if (!rewrite) return { kind: 'chosen', model: undefined }
  if (setting.kind === 'none') return refuse({ kind: 'no-model' })
  if (setting.kind === 'bad-address') return refuse({ kind: 'bad-model-address', address: setting.address })
  return { kind: 'chosen', model: setting.model }
}

/** The actions of a scope; undefined when the one that is named is not in the plan. */
function chooseActions(actions: readonly Action[], scope: ComposeScope): readonly Action[] | undefined {
  if (scope.kind === 'all') return actions
  if (scope.kind === 'open') return actions.filter(({ status }) => status !== 'upcoming')
  const found = actions.filter(({ id }) => id === scope.action)
  return found.length > 0 ? found : undefined
}

async function draft(phrases: PhraseReader, read: ReadCase, action: Action, now: string): Promise<Message | undefined> {
  const at = action.status === 'upcoming' ? action.opens : now
  if (!composeNote(read.case, action, { now: at })) return undefined
  const options = { now: at, phrases: await readPhrases(phrases, read.case, action) }
  const written = composeNote(read.case, action, options)
  return written && { action, at, written }
}

function countLater(read: ReadCase, actions: readonly Action[], now: string): number {
  return actions.filter((action) => action.status === 'upcoming' && composeNote(read.case, action, { now })).length
}

async function rewriteAll(
  model: WritingModel | undefined,
  { case: theCase }: ReadCase,
  messages: readonly Message[],
  calendar: BusinessCalendar,
): Promise<{ messages: readonly Message[]; rewritings: readonly Rewriting[] }> {
  return model ? rewriteDrafts(model, theCase, messages, calendar) : { messages, rewritings: [] }
}
