import { foldLetters, plainText } from '../../parse/fold-letters.ts'
import { scanWords, type Word } from '../../parse/scan-words.ts'
import { nameParts, tellingParts } from '../name-parts.ts'
import type { NoteContext } from '../note-context.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { isOrdinaryWord } from '../words/ordinary-words.ts'
import { isPlaceWord } from '../words/place-words.ts'

export const noWrongEmployer = defineNoteRule({
  id: 'no-wrong-employer',
  severity: 'error',
  title: 'No other employer is named',
  says: 'This names somebody from another of your applications. A note copied from one employer to the next gives itself away.',
  provenance: [
    { source: 'S0', where: '"a customized note, not a template, to avoid embarrassment"', evidence: 'practice' },
  ],
  applies: { languages: 'any' },
  *check(context) {
    if (context.others.length === 0) return
    const { parsed } = context
    const spans = [...(parsed.note.headers.subject ? [parsed.note.headers.subject] : []), ...parsed.written]
    const foreign = context.others.flatMap((other) => [
      { name: other.opportunity.employer, firm: other.opportunity.employer },
      ...other.contacts.map((contact) => ({ name: contact.name, firm: other.opportunity.employer })),
    ])
    for (const span of spans) {
      const words = scanWords(parsed.note.text, span)
      const taken = new Set<Word>()
      for (const { name, firm } of foreign)
        for (const [first, last] of findName(context, words, name)) {
          if (taken.has(first)) continue
          taken.add(first)
          const message =
            name === firm ? `"${name}" is another employer of yours.` : `"${name}" belongs to your case with ${firm}.`
          yield { start: first.start, end: last.end, message }
        }
    }
  },
})

export const noWrongEmployerExamples: RuleExamples = {
  fires: [
    { note: { text: 'I would love to join Fabrikam and thank you for the tour.' } },
    { note: { text: 'Please greet Tess for me.' } },
  ],
  silent: [
    { note: { text: 'I would love to join Northwind and learn logistics from the ground up.' } },
    { note: { text: 'Thank you for the tour. The key account list was longer than I thought.' } },
  ],
}

/** Where the name stands: all of it in a row, or one part that can be nothing else. */
function* findName(context: NoteContext, words: readonly Word[], name: string): Generator<[Word, Word]> {
  const parts = nameParts(name).map(foldLetters)
  const telling = new Set(
    tellingParts(name)
      .filter((part) => isTelling(context, part))
      .map(foldLetters),
  )
  const full = parts.some((part) => !context.names.has(part))
  const greeting = context.parsed.greeting
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word
    const folded = foldWord(word)
    if (full && parts.length > 1 && parts.every((part, index) => part === foldWord(words[at + index]))) {
      yield [word, words[at + parts.length - 1] as Word]
      at += parts.length - 1
    } else if (/^[^\p{Ll}\p{N}]/u.test(word.text) && telling.has(folded)) yield [word, word]
    else if (
      greeting &&
      word.start >= greeting.namedFrom &&
      word.end <= greeting.end &&
      parts.includes(folded) &&
      !context.names.has(word.text)
    )
      yield [word, word]
    else if (parts.length === 1 && full && isMidSentenceName(context, word, folded, parts[0])) yield [word, word]
  }
}

function foldWord(word: Word | undefined): string {
  return word ? foldLetters(word.text.replace(/['’]s$/u, '')) : ''
}

function isTelling(context: NoteContext, part: string): boolean {
  return (
    part.length > 1 && !context.names.has(part) && !isOrdinaryWord(plainText(part)) && !isPlaceWord(plainText(part))
  )
}

/** A firm called by an ordinary word ("Box") is meant when the word has a capital in the middle of a sentence. */
function isMidSentenceName(context: NoteContext, word: Word, folded: string, name: string | undefined): boolean {
  if (folded !== name || !/^\p{Lu}/u.test(word.text) || context.names.has(word.text)) return false
  return !context.parsed.sentences.some((sentence) => sentence.words[0]?.start === word.start)
}
