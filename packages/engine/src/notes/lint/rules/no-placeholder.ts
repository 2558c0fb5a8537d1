import { isWithin } from '../../parse/span.ts'
import { defineNoteRule, type RuleExamples } from '../note-rule.ts'

const PATTERNS: readonly RegExp[] = [
  /\[(?!sic\]|\.\.\.\]|…\]|at\b|the\b)\p{L}[^\]\n[]{0,60}\](?!\()/giu,
  /\{{1,2}\s?\p{L}[^{}\n]{0,60}\}{1,2}/gu,
  /<(?!https?:|mailto:|www\.)\p{L}[^<>\n@]{0,60}>/gu,
  /\(\s?(?:your |company |interviewer'?s? |recipient'?s? |contact |job |hiring manager'?s? )?(?:name|company|role|position|title|date|topic|employer) ?(?:here)?\)/gi,
  /(?<![\p{L}\p{N}-])X{2,}(?![\p{L}\p{N}])(?! chromosome)/gu,
  /(?<![\p{L}\p{N}-])x{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:lorem ipsum|dolor sit amet|insert [\p{L}' ]{2,30} here)(?!\p{L})/giu,
  /_{3,}/gu,
  /%\p{L}[\p{L}_ ]{1,30}%/gu,
]

export const noPlaceholder = defineNoteRule({
  id: 'no-placeholder',
  severity: 'error',
  title: 'Nothing is left to fill in',
  says: 'A gap of a template is still open.',
  provenance: [{ source: 'S0', where: '"a customized note, not a template"', evidence: 'practice' }],
  applies: { languages: 'any' },
  *check({ parsed }) {
    const { note, passages, signOff, links } = parsed
    const spans = [...(note.headers.subject ? [note.headers.subject] : []), ...parsed.written]
    for (const span of spans) {
      const line = note.text.slice(span.start, span.end)
      const taken: number[] = []
      for (const pattern of PATTERNS) {
        for (const match of line.matchAll(pattern)) {
          const start = span.start + match.index
          if (taken.includes(start) || isWithin(links, start)) continue
          if (/^[^\p{L}_]*\p{Ll}/u.test(match[0]) && isWithin(passages, start)) continue
          if (
            match[0].startsWith('_') &&
            line.trim() === match[0] &&
            (match[0].length >= 20 || (signOff && start > signOff.start))
          )
            continue
          taken.push(start)
          yield { start, end: start + match[0].length, message: `"${match[0]}" is still to be filled in.` }
        }
      }
    }
  },
})

export const noPlaceholderExamples: RuleExamples = {
  fires: [
    { note: { greeting: 'Dear [Name],', text: 'Thank you for your time today.' } },
    { note: { text: 'I would love to work for {company} as a <role>. TODO: the topic.' } },
    { note: { text: 'Thank you for the talk about ____ and XX.' } },
  ],
  silent: [
    {
      note: {
        text: 'The paper [1] is here: [how it works](https://example.org/a_b). Your site <https://example.org> says more.',
      },
    },
    { note: { text: 'She wrote "we [the team] ship on Fridays". Every parcel of size XXL goes first.' } },
  ],
}
