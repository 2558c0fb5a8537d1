import type { Contact } from '../../model/case.ts'
import type { NoteKind } from '../parse/note-file.ts'
import type { Draft, DraftChannel, PlacedNote, Questions } from './draft.ts'
import { askForAddress } from './questions.ts'
import type { Writing } from './writing.ts'

/** What a kind has written, before it is addressed. */
export interface Text {
  readonly kind: NoteKind
  readonly subject?: string
  readonly body: string
  readonly script?: string
  readonly uses?: readonly PlacedNote[]
  readonly followUpOn?: string
}

/** The draft with its address, or the question for a missing one. Index references count in the writing's interview. */
export function deliver(writing: Writing, channel: DraftChannel, text: Text): Draft | Questions {
  const { action } = writing.assignment
  const to = addressFor(writing.contact, channel)
  if (to === undefined) {
    return { action: action.id, contact: writing.contact.id, asks: [askForAddress(writing.contact, channel)] }
  }
  return {
    action: action.id,
    contact: writing.contact.id,
    kind: text.kind,
    ...(writing.interview ? { interview: writing.interview.id } : {}),
    to,
    channel,
    ...(channel === 'email' && text.subject !== undefined ? { subject: text.subject } : {}),
    body: text.body,
    ...(text.script === undefined ? {} : { script: text.script }),
    uses: referencesTo(text.uses ?? [], writing.interview?.id),
    ...(text.followUpOn === undefined ? {} : { followUpOn: text.followUpOn }),
  }
}

/** Notes by id; those without one by index, which counts in the draft's own interview only. */
function referencesTo(placed: readonly PlacedNote[], interview: string | undefined): (string | number)[] {
  const sorted = [...placed].sort((one, other) => one.index - other.index)
  return [...new Set(sorted.flatMap((one) => one.note.id ?? (one.interview === interview ? one.index : [])))]
}

function addressFor(contact: Contact, channel: DraftChannel): string | undefined {
  if (channel === 'email') return contact.email
  if (channel === 'post') return contact.postalAddress
  if (channel === 'phone') return contact.phone
  return contact.linkedin ?? contact.name
}

/** By what the action goes out: as planned, else e-mail, else phone. */
export function channelOf(writing: Writing): DraftChannel {
  const planned = writing.assignment.action.channel
  if (planned !== undefined && planned !== 'none') return planned
  return writing.contact.email === undefined && writing.contact.phone !== undefined ? 'phone' : 'email'
}
