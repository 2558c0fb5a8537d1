import { areKin, contentWords } from '../content-words.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'
import { wordsOf } from '../recorded-topics.ts'
import { lastSentence } from '../sentence-spans.ts'

/** Too general to tie one strength to one need. */
const GENERAL = new Set(
  contentWords(
    'experience year month week day skill ability good strong work job role team time great excellent knowledge able use one two three'.split(
      ' ',
    ),
  ).keys(),
)

export const requireContribution = defineNoteRule({
  id: 'require-contribution',
  severity: 'warning',
  title: 'A thank-you says what you bring',
  says: 'Tie one of your strengths to something the job needs, in a sentence or two.',
  provenance: [
    { source: 'S4', where: 'point 3, "reiterate how you can contribute"', evidence: 'practice' },
    { source: 'S0', where: '"reiterates why they are perfect for the position"', evidence: 'practice' },
    { source: 'S2', where: 'point 2, "how you plan on being successful in the role"', evidence: 'practice' },
  ],
  applies: { kinds: ['thank-you'], languages: 'english' },
  *check(context) {
    const strengths = context.case.opportunity.strengths ?? []
    if (strengths.length === 0 || context.routed) return
    const sentences = context.parsed.sentences.map((sentence) => [
      ...contentWords(sentence.words.map((word) => word.plain)).keys(),
    ])
    for (let at = 0; at < sentences.length; at += 1) {
      const written = [...(sentences[at] ?? []), ...(sentences[at + 1] ?? [])]
      if (strengths.some(({ need, evidence }) => isTied(written, stems(need), stems(evidence)))) return
    }
    yield { ...lastSentence(context), message: 'This ties none of your recorded strengths to something the job needs.' }
  },
})

export const requireContributionExamples: RuleExamples = {
  fires: [
    { note: { text: 'Thank you for the talk about the spring launch. I would love to join you.' } },
    { note: { text: 'Thank you for the talk. Onboarding sounds hard. I am a quick learner and good with people.' } },
  ],
  silent: [
    { note: { text: 'You want onboarding to be faster. At Larkspur a checklist did that for us.' } },
    { note: { text: 'We went from nine weeks to four at Larkspur with nothing but a list on a wall.' } },
    { note: { setting: 'no-strengths', text: 'Thank you for the talk about the spring launch.' } },
  ],
}

function stems(text: string): string[] {
  return [...contentWords(wordsOf(text)).keys()].filter((stem) => !GENERAL.has(stem))
}

/** One word of the need and another of the evidence, or two of the evidence. */
function isTied(written: readonly string[], need: readonly string[], evidence: readonly string[]): boolean {
  const has = (stem: string) => written.some((word) => areKin(word, stem))
  const proofs = evidence.filter(has)
  return proofs.length >= 2 || proofs.some((proof) => need.some((stem) => !areKin(stem, proof) && has(stem)))
}
