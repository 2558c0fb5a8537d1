import { type ExampleNote, lintExample, noteRuleExamples } from '@afterword/engine'
import type { Option, PoolItem } from './question.ts'

/** Rules that a reader can judge a note by without knowing the case; what depends on its names and dates is left out. */
const JUDGED = [
  'require-right-name',
  'no-placeholder',
  'no-bare-thanks',
  'require-thanks',
  'require-interest',
  'require-next-step',
  'no-early-concern',
  'no-appeal',
  'no-reproach',
  'no-desperation',
  'subject-says-what',
  'no-thanks-by-text',
]

/** The notes of a rule's examples that stand alone and are for the one reader of the examples, as the linter judges them. */
function judgeNotes(rule: string): {
  readonly breaking: readonly ExampleNote[]
  readonly fine: readonly ExampleNote[]
} {
  const { fires = [], silent = [] } = noteRuleExamples[rule] ?? {}
  const alone = [...fires, ...silent].filter(
    ({ note, beside }) => beside === undefined && note.setting === undefined && note.to === undefined,
  )
  const breaks = (note: ExampleNote) => lintExample({ note }).some(({ ruleId }) => ruleId === rule)
  const notes = alone.map(({ note }) => note)
  return { breaking: notes.filter(breaks), fine: notes.filter((note) => !breaks(note)) }
}

/** About what the linter sees: which notes break a rule, and which of them mends one. */
export function makeNoteQuestions(): PoolItem[] {
  return JUDGED.flatMap((rule) => {
    const { breaking, fine } = judgeNotes(rule)
    return [askBreak(rule, breaking, fine), askMend(rule, breaking, fine)].filter((item) => item !== undefined)
  })
}

function askBreak(rule: string, breaking: readonly ExampleNote[], fine: readonly ExampleNote[]): PoolItem | undefined {
  if (breaking.length === 0 || fine.length === 0 || breaking.length + fine.length < 3) return undefined
  const id = `break.${rule}`
  return {
    id,
    form: 'break',
    ask: (draw) => ({
      id,
      area: 'writing',
      rule,
      take: 'any',
      asked: { form: 'break' },
      options: draw.some(
        [
          ...draw.some(breaking, 2).map((note) => optionOf(note, true)),
          ...draw.some(fine, 2).map((note) => optionOf(note, false)),
        ],
        4,
      ),
      because: [],
    }),
  }
}

/** A note is mended by one of its own kind. */
function askMend(rule: string, breaking: readonly ExampleNote[], fine: readonly ExampleNote[]): PoolItem | undefined {
  const [first] = breaking
  const kind = first?.kind
  const [broken, mending] = [breaking, fine].map((notes) => notes.filter((note) => note.kind === kind))
  if (!first || !broken || !mending || broken.length < 2 || mending.length === 0) return undefined
  const id = `mend.${rule}`
  return {
    id,
    form: 'mend',
    ask: (draw) => {
      const [shown = first, ...others] = draw.some(broken, 3)
      return {
        id,
        area: 'writing',
        rule,
        take: 'one',
        asked: { form: 'mend', note: shown },
        options: draw.some(
          [
            ...draw.some(mending, 1).map((note) => optionOf(note, true)),
            ...others.map((note) => optionOf(note, false)),
          ],
          3,
        ),
        because: [],
      }
    },
  }
}

function optionOf(note: ExampleNote, right: boolean): Option {
  return { what: { kind: 'note', note }, right }
}
