import type { Attempt } from '@afterword/engine'
import { AREAS } from './areas.ts'
import type { SelfTest } from './make-self-test.ts'
import type { TestQuestion } from './question.ts'

/** The choices taken, question by question: indexes of options. */
export type Answers = Attempt['answers']

/** What a self-test comes to. */
export type Score = Pick<Attempt, 'right' | 'of' | 'areas'>

/** A question is right when exactly the right options were taken. */
export function isRight({ options }: TestQuestion, chosen: readonly number[]): boolean {
  return options.every(({ right }, at) => right === chosen.includes(at))
}

/** Scores answers; areas in their usual order, without those that were not asked about. */
export function scoreSelfTest({ questions }: SelfTest, answers: Answers): Score {
  const marked = questions.map((question, at) => ({ area: question.area, right: isRight(question, answers[at] ?? []) }))
  const tally = (all: typeof marked) => ({ right: all.filter(({ right }) => right).length, of: all.length })
  const areas = AREAS.map((area) => ({ area, ...tally(marked.filter((one) => one.area === area)) }))
  return { ...tally(marked), areas: areas.filter(({ of }) => of > 0) }
}
