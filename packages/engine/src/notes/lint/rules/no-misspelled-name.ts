import { listMisspelledNames } from '../misspelled-names.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

export const noMisspelledName = defineNoteRule({
  id: 'no-misspelled-name',
  severity: 'error',
  title: 'Names are spelt as recorded',
  says: 'A misspelt name can rule you out. Check it against the card, accents too.',
  provenance: [{ source: 'S4', where: 'point 2, the business card', evidence: 'practice' }],
  applies: { languages: 'any' },
  *check(context) {
    for (const { start, end, written, name } of listMisspelledNames(context))
      yield {
        start,
        end,
        message: `"${written}" looks like "${name}" misspelt.`,
        suggestion: keepEnding(written, name),
      }
  },
})

export const noMisspelledNameExamples: RuleExamples = {
  fires: [
    { note: { greeting: 'Dear Dnaa,', text: 'Thank you for your time today.' } },
    { note: { text: 'Please give my regards to Omar Hadad, whose question on customs I liked.' } },
    { note: { to: 'jorg', greeting: 'Dear Jorg,', text: 'Thank you for your time today.' } },
    { note: { greeting: 'Dear Data,', text: 'Thank you for your time today.' } },
  ],
  silent: [
    { note: { text: 'Data about the launch were what I came for. Over lunch I read more.' } },
    {
      note: {
        to: 'jorg',
        greeting: 'Dear Joerg Mueller,',
        text: "Thank you for your time today. Müller's law was new to me.",
      },
    },
  ],
}

function keepEnding(written: string, name: string): string {
  const possessive = /['’]s$/u.exec(written)
  return possessive && !/['’]s$/u.test(name) ? name + possessive[0] : name
}
