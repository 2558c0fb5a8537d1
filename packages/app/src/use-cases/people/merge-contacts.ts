import type { Case, Contact, FollowUp, LogEntry } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findContact, isFailure } from '../record/find-part.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface MergeRequest extends ChangeRequest {
  /** Who stays; what is not known about them is taken from the other. */
  readonly keep: string
  /** Who turned out to be the same person. */
  readonly merge: string
}

/** Makes one person of two entries of the same one: whatever spoke of the second speaks of the first. */
export function mergeContacts(ports: RecordPorts, request: MergeRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'merge-contacts', request, (current) => {
    const kept = findContact(current, request.keep)
    if (isFailure(kept)) return kept
    const other = findContact(current, request.merge)
    if (isFailure(other)) return other
    return kept === other ? current : replaceContact(current, mergeTwo(kept, other), other.id)
  })
}

/** A name was checked or not: that goes with it. Whoever asked to be left alone once is left alone. */
function mergeTwo(kept: Contact, other: Contact): Contact {
  const { nameVerified: _ofAnotherName, ...rest } = other
  const isSameName = other.name === kept.name
  return {
    ...(isSameName ? other : rest),
    ...kept,
    ...(isSameName && other.nameVerified ? { nameVerified: true } : {}),
    ...(other.noCalls ? { noCalls: true } : {}),
    ...(other.doNotContact ? { doNotContact: true } : {}),
  }
}

function replaceContact(current: Case, merged: Contact, gone: string): Case {
  const renamed = (id: string) => (id === gone ? merged.id : id)
  const renamedAll = (ids: readonly string[]) => [...new Set(ids.map(renamed))]
  const told = (followUp: FollowUp): FollowUp =>
    followUp.contact === undefined ? followUp : { ...followUp, contact: renamed(followUp.contact) }
  const entryOf = (entry: LogEntry): LogEntry => ({
    ...entry,
    ...('contact' in entry && entry.contact !== undefined ? { contact: renamed(entry.contact) } : {}),
    ...('passOnTo' in entry && entry.passOnTo ? { passOnTo: renamedAll(entry.passOnTo) } : {}),
    ...('followUp' in entry && entry.followUp ? { followUp: told(entry.followUp) } : {}),
    ...('action' in entry ? { action: renameInAction(entry.action, gone, merged.id) } : {}),
  })
  return {
    ...current,
    contacts: current.contacts.filter(({ id }) => id !== gone).map((one) => (one.id === merged.id ? merged : one)),
    interviews: current.interviews.map((interview) => ({
      ...interview,
      interviewers: renamedAll(interview.interviewers),
      ...(interview.followUp ? { followUp: told(interview.followUp) } : {}),
      ...(interview.notes
        ? {
            notes: interview.notes.map((note) =>
              note.contact === undefined ? note : { ...note, contact: renamed(note.contact) },
            ),
          }
        : {}),
    })),
    log: current.log.map(entryOf),
  }
}

/** The last part of an action's id is the contact, where it has one: `thank-you:iv-1:dana`. */
function renameInAction(action: string, gone: string, kept: string): string {
  const parts = action.split(':')
  return parts.length > 1 && parts.at(-1) === gone ? [...parts.slice(0, -1), kept].join(':') : action
}
