import type { Attempt } from '@afterword/engine'
import { Command } from 'commander'
import type { RuleBook } from '../../use-cases/read-rules.ts'
import type { Area } from '../../use-cases/self-test/areas.ts'
import type { TestQuestion } from '../../use-cases/self-test/question.ts'
import { isRight } from '../../use-cases/self-test/score-self-test.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDate, sayTime } from '../../wording/moments/say-moment.ts'
import { AREA_LABELS, sayOption, sayQuestion } from '../../wording/say-test-question.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { choiceRow, emptyRow, printRows, type Row, sheetOf, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { giveUp, orTell, stop } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'
import { undoRow } from '../views/changed-view.ts'

/** `afterword self-test …` */
export function selfTestCommand(door: Door): Command {
  const command = new Command('self-test')
    .summary('25 questions on following up, every answer explained')
    .description('25 questions on following up, ten minutes; the same seed gives the same questions to everybody.')
    .addHelpText('after', EXAMPLES)
  command.addCommand(takeCommand(door), { isDefault: true })
  for (const make of [questionsCommand, historyCommand, showCommand, forgetCommand]) command.addCommand(make(door))
  return command
}

const EXAMPLES = `
Examples:
  afterword self-test
  afterword self-test take coach-1
  afterword self-test questions coach-1
  afterword self-test take coach-1 --answers "a bc - d ..."
  afterword self-test history`

const LETTERS = 'abcdefgh'

interface TakeOptions extends RecordOptions {
  readonly answers?: string
}

function takeCommand(door: Door): Command {
  return recordCommand('take', {
    summary: 'asks the questions, and tells what the handbook says',
    examples: ['self-test', 'self-test take coach-1 --answers "a bc - d"'],
  })
    .argument('[seed]', 'a word: the same gives the same questions; left out, new ones')
    .option('--answers <letters>', 'all answers at once, a word for each question; - for none')
    .action(async (seed: string | undefined, options: TakeOptions) => {
      const { test } = await door.useCases.openSelfTest({ seed })
      const book = await door.useCases.listRules()
      const answers =
        options.answers === undefined
          ? await askAll(door, test.questions, book)
          : options.answers.trim().split(/\s+/).map(readLetters)
      if (!answers) return
      const now = nowOf(door, options)
      const kept = await door.useCases.answerSelfTest({ ...ME, seed: test.seed, answers, now })
      const [attempt] = kept.kind === 'refused' ? [] : kept.pages
      const changed = orTell(door, kept)
      if (!changed || !attempt) return
      const done = `${attempt.right} of ${attempt.of} as the handbook has it.`
      const { kind: _, ...rest } = changed
      printEither(door, options, { done: [done], ...rest }, () => [
        ...reviewRows(attempt, test.questions, book),
        undoRow,
      ])
    })
}

async function askAll(door: Door, questions: readonly TestQuestion[], book: RuleBook): Promise<number[][] | undefined> {
  const { terminal, asker } = door
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  const answers: number[][] = []
  for (const [at, question] of questions.entries()) {
    const last = LETTERS.charAt(question.options.length - 1)
    const one = question.take === 'one'
    const said = await asker.ask({
      lead: printRows(questionRows(question, at, book, questions.length), sheet),
      text: `Your ${one ? 'letter' : 'letters'}, a to ${last}`,
      usual: '-',
      refuse: (word) => refuseLetters(word, question),
    })
    if (said.kind === 'given-up') return giveUp(door)
    if (said.kind === 'not-asked') {
      return stop(
        door,
        'There is no terminal to ask at. The questions: afterword self-test questions SEED',
        'Their answers: afterword self-test take SEED --answers "a bc - d"',
      )
    }
    answers.push(readLetters(said.text))
  }
  return answers
}

/** A slip of the finger is no answer. */
function refuseLetters(word: string, { options, take }: TestQuestion): string | undefined {
  const letters = word.toLowerCase().replaceAll(/[\s,-]/g, '')
  const last = LETTERS.charAt(options.length - 1)
  if ([...letters].some((letter) => !LETTERS.slice(0, options.length).includes(letter))) {
    return `Type letters from a to ${last}, or - for none.`
  }
  return take === 'one' && letters.length > 1 ? 'One letter: only one of them fits.' : undefined
}

function readLetters(word: string): number[] {
  return [...word.toLowerCase()].map((letter) => LETTERS.indexOf(letter)).filter((at) => at >= 0)
}

/** `of`: how many there are, where they are asked one by one. */
function questionRows(question: TestQuestion, at: number, book: RuleBook, of?: number): Row[] {
  const { situation, asks } = sayQuestion(question, titleOf(question.rule, book))
  return [
    emptyRow,
    ...(of === undefined ? [] : [textRow([faint(`${at + 1} of ${of}`)])]),
    ...situation.map((line) => textRow([plain(line)])),
    textRow([strong(of === undefined ? `${at + 1}. ${asks}` : asks)]),
    ...question.options.map(({ what }, option) =>
      choiceRow(LETTERS.charAt(option), [plain(sayOption(what, question).join(' / '))]),
    ),
  ]
}

/** Every question with its answer and where it comes from; what it came to at the end, where the eye rests. */
function reviewRows({ areas, answers, right, of }: Attempt, questions: readonly TestQuestion[], book: RuleBook): Row[] {
  return [
    ...questions.flatMap((question, at) => explainedRows(question, at, answers[at] ?? [], book)),
    emptyRow,
    textRow([strong(`${right} of ${of} as the handbook has it.`)]),
    ...areas.flatMap((area) => {
      const missed = questions.filter((one, at) => one.area === area.area && !isRight(one, answers[at] ?? []))
      const rules = [...new Set(missed.map(({ rule }) => rule))]
      return [
        textRow([plain(AREA_LABELS[area.area as Area] ?? area.area)], 4, [plain(`${area.right} of ${area.of}`)]),
        ...rules.map((rule) =>
          textRow([faint('to read: '), plain(`afterword rules ${rule}`.replaceAll(' ', '\u00a0'))], 6),
        ),
      ]
    }),
  ]
}

function explainedRows(question: TestQuestion, at: number, chosen: readonly number[], book: RuleBook): Row[] {
  const rule = ruleOf(question.rule, book)
  const key = question.options.flatMap(({ right, what }) => (right ? [sayOption(what, question).join(' / ')] : []))
  const yours = chosen.map((one) => LETTERS.charAt(one)).join(', ')
  const sources = rule?.provenance.map(({ source, where }) => `${source}, ${where}`).join('; ')
  const verdict = isRight(question, chosen) ? 'As the handbook: ' : 'The handbook: '
  return [
    ...questionRows(question, at, book),
    textRow([faint(`You: ${yours === '' ? 'none' : yours}. ${verdict}`), plain(key.join('; '))], 4),
    textRow([plain(rule?.says ?? '')], 4),
    textRow([faint(`${question.rule}: ${sources}`)], 4),
  ]
}

function questionsCommand(door: Door): Command {
  return recordCommand('questions', {
    summary: 'prints the questions of a seed',
    examples: ['self-test questions coach-1'],
  })
    .argument('[seed]', 'a word; left out, new ones')
    .action(async (seed: string | undefined, options: RecordOptions) => {
      const { test } = await door.useCases.openSelfTest({ seed })
      const book = await door.useCases.listRules()
      printEither(door, options, test, () => [
        textRow([strong(`Self-test ${test.seed}`)]),
        ...test.questions.flatMap((question, at) => questionRows(question, at, book)),
        commandRow('Your answers:', `afterword self-test take ${test.seed} --answers "a bc - d …"`),
      ])
    })
}

function historyCommand(door: Door): Command {
  return recordCommand('history', { summary: 'those you took', examples: ['self-test history'] }).action(
    async (options: RecordOptions) => {
      const listed = orTell(door, await door.useCases.listAttempts(ME))
      if (!listed) return
      printEither(door, options, listed, () =>
        listed.attempts.length === 0
          ? [textRow([plain('None yet.')]), commandRow('To take one:', 'afterword self-test')]
          : listed.attempts.map(({ id, finished, right, of, seed }) => {
              const at = momentIn(door.timeZone, finished)
              const when = `${sayDate(at, at.year)}, ${sayTime(at)}`
              return textRow([strong(when), plain(`  ${right} of ${of} as the handbook has it, ${seed}`)], 2, [
                faint(id),
              ])
            }),
      )
    },
  )
}

function showCommand(door: Door): Command {
  return recordCommand('show', { summary: 'one you took, explained', examples: ['self-test show ID'] })
    .argument('<id>', 'as the history has it')
    .action(async (id: string, options: RecordOptions) => {
      const read = orTell(door, await door.useCases.readAttempt({ ...ME, attempt: id }))
      if (!read) return
      const book = await door.useCases.listRules()
      printEither(door, options, read, () => reviewRows(read.attempt, read.test?.questions ?? [], book))
    })
}

function forgetCommand(door: Door): Command {
  return recordCommand('forget', { summary: 'forgets one you took', examples: ['self-test forget ID'] })
    .argument('<id>', 'as the history has it')
    .action(async (id: string, options: RecordOptions) => {
      const forgotten = await door.useCases.forgetAttempt({ ...ME, attempt: id, now: nowOf(door, options) })
      tellPages(door, options, forgotten, () => ['Forgotten.'])
    })
}

function ruleOf(id: string, { rules, noteRules }: RuleBook) {
  return rules.find((rule) => rule.id === id) ?? noteRules.find((rule) => rule.id === id)
}

function titleOf(id: string, book: RuleBook): string {
  return ruleOf(id, book)?.title ?? id
}
