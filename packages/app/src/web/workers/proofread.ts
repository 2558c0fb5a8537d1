import { Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { ProofAnswer, ProofQuestion, Slip } from '../desk/proof.ts'

/** Matters of taste, which the linter of the notes has rules of its own for. */
const TASTE = new Set([
  'Enhancement',
  'Formatting',
  'Miscellaneous',
  'Readability',
  'Redundancy',
  'Regionalism',
  'Style',
])
/** So many words are offered in place of one. */
const MOST_OFFERS = 3

const linters = new Map<ProofQuestion['dialect'], LocalLinter>()
const taught = new Set<string>()

addEventListener('message', ({ data }: MessageEvent<ProofQuestion>) => {
  void proofread(data).then(
    (slips) => answer({ id: data.id, slips }),
    () => answer({ id: data.id, slips: undefined }),
  )
})

function answer(given: ProofAnswer): void {
  postMessage(given)
}

/** The slips of a text, after the words that are right have been taught. */
export async function proofread({ text, dialect, words }: ProofQuestion): Promise<Slip[]> {
  const linter = await openLinter(dialect)
  const unknown = words.filter((word) => !taught.has(`${dialect} ${word}`))
  if (unknown.length > 0) {
    await linter.importWords(unknown)
    for (const word of unknown) taught.add(`${dialect} ${word}`)
  }
  if (!(await linter.isLikelyEnglish(text))) return []
  const lints = await linter.lint(text, { language: 'plaintext' })
  return lints.filter((lint) => !TASTE.has(lint.lint_kind())).map((lint) => toSlip(lint, text))
}

async function openLinter(dialect: ProofQuestion['dialect']): Promise<LocalLinter> {
  const open = linters.get(dialect) ?? new LocalLinter({ binary: slimBinary, dialect: Dialect[dialect] })
  linters.set(dialect, open)
  await open.setup()
  return open
}

function toSlip(lint: Lint, text: string): Slip {
  const { start: from, end: to } = lint.span()
  const offers = lint
    .suggestions()
    .slice(0, MOST_OFFERS)
    .map((suggestion) => {
      if (suggestion.kind() === SuggestionKind.Remove) return ''
      const words = suggestion.get_replacement_text()
      return suggestion.kind() === SuggestionKind.InsertAfter ? `${text.slice(from, to)}${words}` : words
    })
  return { from, to, kind: lint.lint_kind_pretty(), message: lint.message(), offers }
}
