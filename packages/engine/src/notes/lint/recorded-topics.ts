import type { Interview, Note } from '../../model/case.ts'
import { parseInstant } from '../../time/instant.ts'
import { plainText } from '../parse/fold-letters.ts'
import { areKin, type ContentWord, contentOf, contentWords, stemOf } from './content-words.ts'
import { nameParts } from './name-parts.ts'
import type { NoteContext } from './note-context.ts'

/** What a thank-you can draw on. */
export const TOPIC_KINDS: readonly Note['kind'][] = [
  'topic',
  'challenge',
  'fact',
  'impressed',
  'hard-question',
  'fumbled',
  'promise',
]

/** The notes of an interview that belong to one of its interviewers, or to all; for a routed thank-you, all of them. */
export function notesForRecipient(context: NoteContext, kinds: readonly Note['kind'][]): Note[] {
  const { recipient, routed } = context
  const concerns = (interview: Interview) =>
    interview.id === context.interview?.id ||
    (interview.interviewers.includes(recipient.id) && (parseInstant(interview.start) ?? 0) <= context.now)
  return context.case.interviews
    .filter(concerns)
    .flatMap((interview) => interview.notes ?? [])
    .filter(
      (note) => kinds.includes(note.kind) && (routed || note.contact === undefined || note.contact === recipient.id),
    )
}

/** The words of a recorded text, as the linter compares them. */
export function wordsOf(text: string): string[] {
  return nameParts(text)
}

/** Stems that say nothing about one talk: employer, role, "team" and "week", the recipient's and the seeker's names. */
export function emptyStems(context: NoteContext): Set<string> {
  const { opportunity, seeker } = context.case
  const texts = [opportunity.employer, opportunity.role, context.recipient.name, seeker.name, 'team week']
  return new Set(
    texts
      .flatMap((text) => wordsOf(text).flatMap((word) => word.split('-')))
      .map((word) => contentOf(word)?.stem ?? stemOf(word)),
  )
}

/** The content words that a note's words share with a recorded text, those in `without` left out. */
export function sharedContent(
  written: ReadonlyMap<string, ContentWord>,
  recorded: string,
  without: ReadonlySet<string>,
): ContentWord[] {
  const shared: ContentWord[] = []
  for (const word of contentWords(wordsOf(recorded)).values()) {
    if (without.has(word.stem)) continue
    for (const other of written.keys())
      if (areKin(word.stem, other)) {
        shared.push(word)
        break
      }
  }
  return shared
}

/** Whether a text takes over a stretch of a recorded one word for word ("when would you say no"). */
export function quotesRecord(written: readonly string[], recorded: string): boolean {
  const text = ` ${written.join(' ')} `
  const words = wordsOf(recorded).map(plainText)
  for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1)
    if (text.includes(` ${words.slice(at, at + QUOTED_WORDS).join(' ')} `)) return true
  return false
}

/** So many words in a row are no coincidence. */
const QUOTED_WORDS = 4

/** Two shared words, or one that is no coincidence. */
export function isMention(shared: readonly ContentWord[]): boolean {
  return shared.length >= 2 || shared.some((word) => word.rare)
}
