import { makeCaseQuestions } from './case-questions.ts'
import { createDraw, hashOf } from './create-draw.ts'
import { makeNoteQuestions } from './note-questions.ts'
import { numberQuestions } from './number-questions.ts'
import type { Asked, PoolItem, TestQuestion } from './question.ts'

/** A self-test: the same seed gives the same one. */
export interface SelfTest {
  readonly seed: string
  /** Which edition of the questions it was drawn from: another one may give others for the same seed. */
  readonly pool: string
  readonly questions: readonly TestQuestion[]
}

/** How many of each form: 25 in all. */
const SHARES: Readonly<Record<Asked['form'], number>> = { due: 8, wait: 3, when: 3, number: 5, break: 3, mend: 3 }

let known: readonly PoolItem[] | undefined
let edition: string | undefined

/** Every question that a test may hold. The rules do not change while the program runs, so it is made once. */
export function questionPool(): readonly PoolItem[] {
  known ??= [...makeCaseQuestions(), ...numberQuestions, ...makeNoteQuestions()]
  return known
}

/** Draws 25 questions by a seed: some of each form, no rule twice as long as there are others. */
export function makeSelfTest(seed: string): SelfTest {
  const draw = createDraw(seed)
  const pool = questionPool()
  const asked = new Set<string>()
  const questions = (Object.keys(SHARES) as Asked['form'][]).flatMap((form) => {
    const items = draw.some(
      pool.filter((item) => item.form === form),
      pool.length,
    )
    const fresh = items.filter((item) => !asked.has(ruleOf(item)))
    const chosen = uniqueRules([...fresh, ...items.filter((item) => !fresh.includes(item))]).slice(0, SHARES[form])
    for (const item of chosen) asked.add(ruleOf(item))
    return chosen.map((item) => item.ask(draw))
  })
  return { seed, pool: editionOf(pool), questions: draw.some(questions, questions.length) }
}

/** Tells one edition of the questions from another: rules and examples change from version to version. */
function editionOf(pool: readonly PoolItem[]): string {
  edition ??= hashOf(JSON.stringify(pool.map((item) => item.ask(createDraw(item.id))))).toString(36)
  return edition
}

/** Those of rules that come for the first time go before those that come again. */
function uniqueRules(items: readonly PoolItem[]): PoolItem[] {
  const seen = new Set<string>()
  const first: PoolItem[] = []
  const again: PoolItem[] = []
  for (const item of items) {
    ;(seen.has(ruleOf(item)) ? again : first).push(item)
    seen.add(ruleOf(item))
  }
  return [...first, ...again]
}

function ruleOf({ id }: PoolItem): string {
  return id.split('.')[1] ?? id
}
