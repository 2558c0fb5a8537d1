import type { Span } from './span.ts'
import type { Line } from './split-lines.ts'

export const noteKinds = [
  'thank-you',
  'handwritten-note',
  'promised-material',
  'raise-concern',
  'linkedin-invite',
  'check-in',
  'closing-note',
  'reply',
  'rejection-reply',
  'feedback-thanks',
  'keep-in-touch',
  'withdraw',
  'ask-to-reschedule',
  'debrief-recruiter',
  'tell-about-offer',
  'letter',
  'withdrawal',
  'voicemail',
  'feedback-request',
] as const

/** What a note is for: an outgoing action kind, or one of the kinds that only notes have. */
export type NoteKind = (typeof noteKinds)[number]

export const noteChannels = ['email', 'post', 'linkedin', 'text', 'other'] as const

/** By what a note goes out. */
export type NoteChannel = (typeof noteChannels)[number]

/** A note as written: its headers and where its body begins. Offsets count UTF-16 code units of `text`. */
export interface NoteFile {
  /** The name it was given under; findings carry it. */
  readonly file: string
  /** The whole file, without a byte order mark. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly to: string
  readonly kind: NoteKind
  readonly interview?: string
  readonly channel: NoteChannel
  readonly subject?: string
  /** Where each header's value stands. */
  readonly headers: Readonly<Partial<Record<HeaderName, Span>>>
  /** Where the body begins: after the blank line. */
  readonly bodyStart: number
}

export type HeaderName = 'to' | 'kind' | 'interview' | 'channel' | 'subject'

/** Something that keeps a file from being read as a note. Lines count from 1. */
export interface NoteProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The channel of a kind when no header says so. */
export function defaultChannel(kind: NoteKind): NoteChannel {
  if (kind === 'linkedin-invite') return 'linkedin'
  return kind === 'handwritten-note' || kind === 'letter' ? 'post' : 'email'
}
