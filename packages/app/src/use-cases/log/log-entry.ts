import type { Call, Case, LogEntry, Received, Sent } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase, type Edited } from '../record/change-case.ts'
import { noSuchPart } from '../record/find-part.ts'
import { applyPatch, type Patch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { type NewEntry, withEntry } from './add-entry.ts'

/** Something that happened; `at` is an instant, default: the moment of logging. */
export interface LogRequest<Entry extends LogEntry> extends ChangeRequest {
  readonly entry: NewEntry<Entry>
}

/** Logs a message that the user sent, by whatever way. */
export function logSent(ports: RecordPorts, request: LogRequest<Sent>): Promise<Changed | Refusal> {
  return changeCase(ports, 'log-sent', request, (current, now) => withEntry(current, request.entry, now))
}

/** Logs a call that the user made, and what was learnt in it. */
export function logCall(ports: RecordPorts, request: LogRequest<Call>): Promise<Changed | Refusal> {
  return changeCase(ports, 'log-call', request, (current, now) => withEntry(current, request.entry, now))
}

/** Logs what the employer answered. */
export function logReceived(ports: RecordPorts, request: LogRequest<Received>): Promise<Changed | Refusal> {
  return changeCase(ports, 'log-received', request, (current, now) => withEntry(current, request.entry, now))
}

export interface CloseRequest extends ChangeRequest {
  readonly outcome: Extract<LogEntry, { type: 'closed' }>['outcome']
  readonly at?: string | undefined
}

/** Closes an opportunity: accepted, declined, withdrawn, or simply moved on from. */
export function closeOpportunity(ports: RecordPorts, request: CloseRequest): Promise<Changed | Refusal> {
  const { outcome, at } = request
  return changeCase(ports, 'close-opportunity', request, (current, now) =>
    withEntry(current, { type: 'closed', outcome, at }, now),
  )
}

/** An entry of the log: its id, or `#` and its place in the list, counted from 0. */
export interface EntryRequest extends ChangeRequest {
  readonly entry: string
}

export interface EditEntryRequest extends EntryRequest {
  /** The type stays as it is. */
  readonly set: Patch<Record<string, unknown>>
}

/** Corrects an entry of the log. */
export function editEntry(ports: RecordPorts, request: EditEntryRequest): Promise<Changed | Refusal> {
  const { type: _type, id: _id, ...set } = request.set
  return changeEntry(ports, 'edit-entry', request, (entry) => [applyPatch<object>(entry, set) as LogEntry])
}

/** Takes an entry out of the log: it did not happen. */
export function removeEntry(ports: RecordPorts, request: EntryRequest): Promise<Changed | Refusal> {
  return changeEntry(ports, 'remove-entry', request, () => [])
}

function changeEntry(
  ports: RecordPorts,
  verb: string,
  request: EntryRequest,
  edit: (entry: LogEntry) => LogEntry[],
): Promise<Changed | Refusal> {
  return changeCase(ports, verb, request, (current): Edited => {
    const place = findEntry(current, request.entry)
    const entry = current.log[place]
    if (!entry) return noSuchPart('log-entry', request.entry, current)
    return { ...current, log: current.log.toSpliced(place, 1, ...edit(entry)) }
  })
}

function findEntry({ log }: Case, asked: string): number {
  return log.findIndex((entry, index) => entry.id === asked || `#${index}` === asked)
}
