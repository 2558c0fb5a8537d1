import type { Case, Contact, Interview } from '../../model/case.ts'
import { parseInstant } from '../../time/instant.ts'
import type { NoteFile } from '../parse/note-file.ts'
import { type ParsedNote, parseNote } from '../parse/parse-note.ts'
import { nameParts } from './name-parts.ts'
import type { NoteContext } from './note-context.ts'
import { detectLanguage } from './note-language.ts'
import { findPhrases, makePlain, type PlainSentence, phrasePattern } from './phrases.ts'

type Surroundings = Pick<NoteContext, 'case' | 'others' | 'names' | 'now' | 'today' | 'dayOf' | 'businessDays'>

/** Takes a note apart and gathers what the rules need to know about it. Its contact must be in the case. */
export function readNote(note: NoteFile, surroundings: Surroundings): NoteContext {
  const { case: theCase, now } = surroundings
  const recipient = theCase.contacts.find((contact) => contact.id === note.to)
  if (!recipient) throw new Error(`No contact "${note.to}".`)
  const parsed = parseNote(note, { recipient: nameParts(recipient.name), seeker: nameParts(theCase.seeker.name) })
  const interview = findInterview(theCase, note, recipient, now)
  const sentences = parsed.sentences.map((sentence) => makePlain(note.text, sentence, parsed.passages))
  return {
    ...surroundings,
    parsed,
    kind: note.kind,
    recipient,
    ...(interview && { interview }),
    language: detectLanguage(parsed.words),
    sentences,
    routed: note.kind === 'thank-you' && isRouted(recipient, interview, sentences),
    answered: isAnswered(theCase, now),
    pairs: [],
    whole: bodySpan(parsed),
  }
}

function findInterview(theCase: Case, note: NoteFile, recipient: Contact, now: number): Interview | undefined {
  if (note.interview !== undefined) return theCase.interviews.find((interview) => interview.id === note.interview)
  const ended = theCase.interviews
    .filter((interview) => !interview.status && (parseInstant(interview.end) ?? 0) <= now)
    .toSorted((a, b) => (parseInstant(a.end) ?? 0) - (parseInstant(b.end) ?? 0))
  return ended.findLast((interview) => interview.interviewers.includes(recipient.id)) ?? ended.at(-1)
}

const PASSED_ON = phrasePattern(
  "(pass|passing)( [\\p{L}'-]+){0,6} (on|along|onto)",
  "(pass on|pass along|convey|relay|forward|extend|give|send|share)( [\\p{L}'-]+){0,4} (thanks|thank-you|thank you|gratitude|regards|appreciation|note)",
  "(thank|thanks to) (them|him|her|both|everyone|the others|the panel|the rest)( [\\p{L}'-]+){0,4} (for me|on my behalf|from me)",
)

function isRouted(recipient: Contact, interview: Interview | undefined, sentences: readonly PlainSentence[]): boolean {
  return (
    (interview !== undefined && !interview.interviewers.includes(recipient.id)) ||
    findPhrases(sentences, PASSED_ON).length > 0
  )
}

/** Whether a person on the other side has been heard: a message that is no machine's, or a call that got through. */
function isAnswered(theCase: Case, now: number): boolean {
  return theCase.log.some(
    (entry) =>
      (parseInstant(entry.at) ?? 0) <= now &&
      ((entry.type === 'received' && entry.kind !== 'auto-reply' && entry.kind !== 'bounce') ||
        (entry.type === 'call' && entry.outcome === 'spoke')),
  )
}

function bodySpan({ note, words }: ParsedNote) {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: note.lines[0]?.end ?? 0 }
}
