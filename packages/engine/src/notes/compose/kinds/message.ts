import type { NoteKind } from '../../parse/note-file.ts'
import { channelOf, deliver } from '../deliver.ts'
import type { Draft, PlacedNote, Questions } from '../draft.ts'
import type { Slots } from '../fill-frame.ts'
import { framed } from '../letter-form.ts'
import { subjectOf } from '../subject-of.ts'
import type { Writing } from '../writing.ts'

export interface Message {
  readonly kind: NoteKind
  readonly subjects: readonly string[]
  readonly subjectSlots?: Slots
  readonly paragraphs: readonly string[]
  readonly uses?: readonly PlacedNote[]
}

/** A message by the action's channel: written with greeting and sign-off, or as what to say on the phone. */
export function deliverMessage(writing: Writing, message: Message): Draft | Questions {
  const planned = channelOf(writing)
  const channel = planned === 'linkedin' ? 'email' : planned
  const { kind, uses = [] } = message
  if (channel === 'phone') return deliver(writing, channel, { kind, body: spoken(writing, message.paragraphs), uses })
  return deliver(writing, channel, {
    kind,
    subject: subjectOf(writing, message.subjects, message.subjectSlots),
    body: framed(writing, message.paragraphs),
    uses,
  })
}

function spoken(writing: Writing, paragraphs: readonly string[]): string {
  const { person, me } = writing.slots
  const hello = [`Hello ${person}, this is ${me}.`, `Good day, ${person}, ${me} speaking.`]
  return [writing.pick('hello', hello), ...paragraphs.filter((text) => text !== ''), 'Thank you, and goodbye.'].join(
    '\n\n',
  )
}

/** One or two paragraphs of the same sentences. */
export function inParagraphs(writing: Writing, sentences: readonly string[]): string[] {
  const said = sentences.filter((text) => text !== '')
  const cuts = said.length > 2 ? [1, said.length - 1, said.length] : [said.length, 1]
  const at = writing.pick('cut', cuts)
  return [said.slice(0, at).join(' '), said.slice(at).join(' ')].filter((text) => text !== '')
}
