import type { Attempt } from '@afterword/engine'
import type { RandomIds } from '../../ports/random-ids.ts'
import { type Refusal, refuse } from '../failure.ts'
import { type ChangedPages, changePages, type PageRequest } from '../notebook/change-page.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { makeSelfTest, type SelfTest } from './make-self-test.ts'
import { type Answers, scoreSelfTest } from './score-self-test.ts'

export interface OpenedTest {
  readonly kind: 'self-test'
  readonly test: SelfTest
}

const SEED_LETTERS = 6

/** The self-test of a seed; without one, one that nobody has taken. */
export async function openSelfTest(
  { ids }: { readonly ids: RandomIds },
  { seed }: { readonly seed?: string | undefined },
): Promise<OpenedTest> {
  return { kind: 'self-test', test: makeSelfTest(seed ?? ids.newId().slice(0, SEED_LETTERS).toLowerCase()) }
}

export interface AnswerRequest extends PageRequest {
  readonly seed: string
  readonly answers: Answers
  /** When it was begun, an instant. */
  readonly started?: string | undefined
}

/** Scores the answers to a self-test, and keeps them. */
export async function answerSelfTest(
  ports: NotebookPorts & { readonly ids: RandomIds },
  request: AnswerRequest,
): Promise<ChangedPages<'attempt'> | Refusal> {
  const { seed, started } = request
  const now = request.now ?? ports.clock.now()
  const test = makeSelfTest(seed)
  const answers = test.questions.map(({ options }, at) => (request.answers[at] ?? []).filter((one) => one in options))
  const id = ports.ids.newId().toLowerCase()
  const attempt: Attempt = {
    id,
    seed,
    pool: test.pool,
    ...(started === undefined ? {} : { started }),
    finished: now,
    answers,
    ...scoreSelfTest(test, answers),
  }
  return changePages(ports, 'take-self-test', request, { kind: 'attempt', keys: [id] }, () => [attempt])
}

/** Forgets a self-test that was taken. */
export function forgetAttempt(
  ports: NotebookPorts,
  request: PageRequest & { readonly attempt: string },
): Promise<ChangedPages<'attempt'> | Refusal> {
  return changePages(ports, 'forget-self-test', request, { kind: 'attempt', keys: [request.attempt] }, () => [null])
}

export interface Attempts {
  readonly kind: 'attempts'
  /** The latest first. */
  readonly attempts: readonly Attempt[]
}

/** The self-tests that were taken. */
export async function listAttempts(
  { notebook }: NotebookPorts,
  { owner }: Pick<Who, 'owner'>,
): Promise<Attempts | Refusal> {
  const read = await notebook.readPages(owner, 'attempt')
  if (isTrouble(read)) return refuseTrouble(read)
  return { kind: 'attempts', attempts: [...read.pages].sort((a, b) => (a.finished < b.finished ? 1 : -1)) }
}

/** A self-test that was taken, with its questions if this edition still has them. */
export interface ReadAttempt {
  readonly kind: 'attempt'
  readonly attempt: Attempt
  /** Null when the questions are another edition's by now. */
  readonly test: SelfTest | null
}

/** One that was taken, to be looked over. */
export async function readAttempt(
  { notebook }: NotebookPorts,
  { owner, attempt: asked }: Pick<Who, 'owner'> & { readonly attempt: string },
): Promise<ReadAttempt | Refusal> {
  const read = await notebook.readPages(owner, 'attempt', { keys: [asked] })
  if (isTrouble(read)) return refuseTrouble(read)
  const [attempt] = read.pages
  if (!attempt) return refuse({ kind: 'no-such-page', page: 'attempt', asked })
  const test = makeSelfTest(attempt.seed)
  return { kind: 'attempt', attempt, test: test.pool === attempt.pool ? test : null }
}
