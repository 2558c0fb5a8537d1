import { type Action, type Call, type Case, plan } from '@afterword/engine'
import { gatherCalendars, regionOf } from '../calendars.ts'
import type { Failure, Refusal } from '../failure.ts'
import { rankByLikeness } from '../rank-by-likeness.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findStepsAcross } from '../record/find-steps-across.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import { type NewEntry, withEntry } from './add-entry.ts'
import { callPurposeOf } from './purposes.ts'
import { type SentDetails, sentEntryOf } from './sent-entry.ts'

/** A step of an opportunity's plan, by its action's id. */
export interface StepRequest extends ChangeRequest {
  readonly action: string
}

export interface StepSentRequest extends StepRequest, SentDetails {
  /** When it went out, an instant; default: now. */
  readonly at?: string | undefined
}

/** Logs that the message of a step was sent, with all that the step says it holds. */
export function markSent(ports: RecordPorts, request: StepSentRequest): Promise<Changed | Refusal> {
  return takeStep(ports, 'mark-sent', request, (action): NewEntry | Failure => {
    const entry = sentEntryOf(action, request)
    return entry ? { ...entry, at: request.at } : otherKind(action, 'sent')
  })
}

export interface StepCalledRequest extends StepRequest, Pick<Call, 'outcome' | 'decisionBy' | 'followUp'> {
  /** When the call was made, an instant; default: now. */
  readonly at?: string | undefined
}

/** Logs the call of a step: spoke, voicemail or no answer, and what was learnt. */
export function markCalled(ports: RecordPorts, request: StepCalledRequest): Promise<Changed | Refusal> {
  const { outcome, decisionBy, followUp, at } = request
  return takeStep(ports, 'mark-called', request, (action): NewEntry | Failure => {
    const purpose = callPurposeOf(action.kind)
    if (purpose === undefined || action.contact === undefined) return otherKind(action, 'call')
    return {
      type: 'call',
      at,
      contact: action.contact,
      outcome,
      purpose,
      ...(decisionBy === undefined ? {} : { decisionBy }),
      ...(followUp === undefined ? {} : { followUp }),
    }
  })
}

/** Ticks a step off by hand. */
export function tickStep(ports: RecordPorts, request: StepRequest): Promise<Changed | Refusal> {
  return takeStep(ports, 'tick-step', request, ({ id }) => ({ type: 'done', action: id }))
}

export interface DismissRequest extends StepRequest {
  readonly reason?: string | undefined
}

/** Lets a step be, for good. */
export function dismissStep(ports: RecordPorts, request: DismissRequest): Promise<Changed | Refusal> {
  const reason = request.reason?.trim()
  return takeStep(ports, 'dismiss-step', request, ({ id }) => ({
    type: 'dismissed',
    action: id,
    ...(reason ? { reason } : {}),
  }))
}

export interface SnoozeRequest extends StepRequest {
  /** Until when, an instant. */
  readonly until: string
}

/** Puts a step off. */
export function snoozeStep(ports: RecordPorts, request: SnoozeRequest): Promise<Changed | Refusal> {
  return takeStep(ports, 'snooze-step', request, ({ id }) => ({ type: 'snoozed', action: id, until: request.until }))
}

/** Logs something about a step that is in the plan now. */
async function takeStep(
  ports: RecordPorts,
  verb: string,
  request: StepRequest,
  toEntry: (action: Action) => NewEntry | Failure,
): Promise<Changed | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  const moment = request.now ?? ports.clock.now()
  const { calendarOf } = await gatherCalendars(ports.holidays, [found.case], moment)
  const across = await findStepsAcross(ports, request.owner, found.case, moment)
  if (isTrouble(across)) return refuseTrouble(across)
  const { steps } = across
  return changeCase(ports, verb, { ...request, now: moment }, (current) => {
    const action = findStep(current, request.action)
    if ('asked' in action) return action
    const entry = toEntry(action)
    return 'type' in entry ? withEntry(current, entry, moment) : entry
  })

  function findStep(current: Case, id: string): Action | Extract<Failure, { kind: 'unknown-action' }> {
    const own = plan(current, { now: moment, calendar: calendarOf(regionOf(current)) })
    const actions = [...own.actions, ...steps]
    const ids = actions.map((action) => action.id)
    const nearest = rankByLikeness(id, ids)
    return actions.find((action) => action.id === id) ?? { kind: 'unknown-action', asked: id, nearest }
  }
}

function otherKind({ id }: Action, asked: 'sent' | 'call'): Failure {
  return { kind: 'other-kind-of-step', action: id, asked }
}
