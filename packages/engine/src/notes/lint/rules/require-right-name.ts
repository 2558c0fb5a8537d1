import { ADDRESSEES, TITLES } from '../../parse/greeting-words.ts'
import { scanWords } from '../../parse/scan-words.ts'
import { listMisspelledNames } from '../misspelled-names.ts'
import { holdsName } from '../name-parts.ts'
import { inflectsNames } from '../note-language.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

export const requireRightName = defineNoteRule({
  id: 'require-right-name',
  severity: 'error',
  title: 'The greeting names the recipient',
  says: 'Greet the person by name. A wrong name, or none, can end it there.',
  provenance: [{ source: 'S4', where: 'point 2, "incorrectly spell the person\'s name"', evidence: 'practice' }],
  applies: { languages: 'any' },
  *check(context) {
    const { parsed, recipient, language } = context
    const { text } = parsed.note
    const { greeting } = parsed
    const inflecting = language !== 'en' && inflectsNames(language)
    if (context.kind === 'voicemail') {
      const opening = parsed.sentences.slice(0, 3).flatMap((sentence) => sentence.words)
      if (
        holdsName(
          opening.map((word) => word.text),
          recipient.name,
          inflecting,
        )
      )
        return
    }
    if (!greeting) {
      const start = parsed.words[0]?.start ?? 0
      yield { start, end: parsed.words[0]?.end ?? start, message: `There is no greeting that names ${recipient.name}.` }
      return
    }
    const words = scanWords(text, { start: greeting.namedFrom, end: greeting.end })
    if (
      holdsName(
        words.map((word) => word.text),
        recipient.name,
        inflecting,
      )
    )
      return
    if (
      isOtherScript(
        words.map((word) => word.text),
        recipient.name,
      )
    )
      return
    if (listMisspelledNames(context).some((miss) => miss.start >= greeting.start && miss.end <= greeting.end)) return
    const named = words.some((word) => !TITLES.has(word.plain) && !ADDRESSEES.has(word.plain))
    const message = named
      ? `The greeting does not name ${recipient.name}.`
      : `The greeting names nobody: this goes to ${recipient.name}.`
    yield { start: greeting.start, end: greeting.end, message }
  },
})

export const requireRightNameExamples: RuleExamples = {
  fires: [
    { note: { greeting: 'Dear Hiring Manager,', text: 'Thank you for your time today.' } },
    { note: { greeting: 'Hi Omar,', text: 'Thank you for your time today.' } },
    { note: { greeting: '', text: 'Thank you for your time today. It was good to see the depot.' } },
  ],
  silent: [
    { note: { greeting: 'Dear Ms Lee and Mr Haddad,', text: 'Thank you for your time today.' } },
    { note: { greeting: 'Good morning, Dana!', text: 'Thank you for your time today.' } },
    { note: { to: 'jorg', greeting: 'Dear Mr Mueller,', text: 'Thank you for your time today.' } },
  ],
}

/** A name recorded in another alphabet than the greeting's cannot be compared with it. */
function isOtherScript(words: readonly string[], name: string): boolean {
  const latin = (text: string) => /\p{Script=Latin}/u.test(text)
  const naming = words.some(
    (word) => latin(word) && !TITLES.has(word.toLowerCase()) && !ADDRESSEES.has(word.toLowerCase()),
  )
  return !latin(name) && naming
}
