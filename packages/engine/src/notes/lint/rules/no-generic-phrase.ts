import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { type FoundPhrase, findPhrases, phrasePattern } from '../phrases.ts'
import { STOCK_PHRASES } from '../words/stock-phrases.ts'

const STOCK = phrasePattern(...STOCK_PHRASES.map((phrase) => phrase.trim()))
const FEWEST = 2
const WORDS_FOR_ONE = 50

export const noGenericPhrase = defineNoteRule({
  id: 'no-generic-phrase',
  severity: 'warning',
  title: 'Few stock phrases',
  says: "Stock phrases make a note sound like everybody's, or like a machine's. Say it in your own words.",
  provenance: [
    { source: 'S0', where: '"a customized note, not a template"', evidence: 'practice' },
    { source: 'S2', where: 'point 2, "the quality of the information in your message"', evidence: 'practice' },
    { source: 'house', where: 'recruiters know machine-written notes by their sameness', evidence: 'practice' },
  ],
  applies: { languages: 'english' },
  *check({ sentences, parsed }) {
    const found = findPhrases(sentences, STOCK)
    if (found.length < FEWEST) return
    const holding = new Set(found.map((phrase) => phrase.sentence)).size
    if (found.length <= parsed.words.length / WORDS_FOR_ONE && holding * 3 <= sentences.length) return
    for (const phrase of found)
      yield {
        start: phrase.start,
        end: phrase.end,
        message: `${count(found)}: "${phrase.text.trim()}". Say it in your own words.`,
      }
  },
})

export const noGenericPhraseExamples: RuleExamples = {
  fires: [
    { note: { text: 'I hope this message finds you well. I was thrilled to delve into the spring launch with you.' } },
    { note: { text: 'I am a team player with a proven track record, and I would hit the ground running.' } },
  ],
  silent: [
    {
      note: {
        text: 'Thank you for your time today. It was a pleasure to meet you, and I look forward to hearing from you.',
      },
    },
    {
      note: {
        text: 'I am no team player on the pitch. The poster in your hall says "hit the ground running", and people do.',
      },
    },
    {
      note: {
        text: 'The launch in spring would be cutting-edge in any other trade. Here it is four people and a phone. I liked that.',
      },
    },
  ],
}

function count(found: readonly FoundPhrase[]): string {
  return `One of ${found.length} stock phrases`
}
