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
import { emptyRow, printRows, type Row, sheetOf, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { giveUp, orTell, stop } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'

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
      const more = attempt ? reviewRows(attempt, test.questions, book) : []
      tellPages(door, options, kept, () => [`${attempt?.right} of ${attempt?.of} as the handbook has it.`], more)
    })
}

async function askAll(door: Door, questions: readonly TestQuestion[], book: RuleBook): Promise<number[][] | undefined> {
  const { terminal, asker } = door
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  const answers: number[][] = []
  for (const [at, question] of questions.entries()) {
    const last = LETTERS.charAt(question.options.length - 1)
    const text = `${at + 1}. Your answer, ${question.take === 'one' ? 'a letter' : 'letters'} (a-${last})`
    if (at > 0) terminal.print(printRows(questionRows(question, at, book), sheet))
    const shown = at === 0 ? `${sayAsText(question, book)}\n${text}` : text
    const said = await asker.ask({ text: shown, usual: '-' })
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

function sayAsText(question: TestQuestion, book: RuleBook): string {
  const { situation, asks } = sayQuestion(question, titleOf(question.rule, book))
  const options = question.options.map(
    ({ what }, at) => `  ${LETTERS.charAt(at)}  ${sayOption(what, question).join(' / ')}`,
  )
  return [...situation, asks, ...options].join('\n')
}

function readLetters(word: string): number[] {
  return [...word.toLowerCase()].map((letter) => LETTERS.indexOf(letter)).filter((at) => at >= 0)
}

function questionRows(question: TestQuestion, at: number, book: RuleBook): Row[] {
  const { situation, asks } = sayQuestion(question, titleOf(question.rule, book))
  return [
    emptyRow,
    ...situation.map((line) => textRow([plain(line)])),
    textRow([strong(`${at + 1}. ${asks}`)]),
    ...question.options.map(({ what }, option) =>
      textRow([faint(`${LETTERS.charAt(option)}  `), plain(sayOption(what, question).join(' / '))], 4),
    ),
  ]
}

/** By area, then every question with its answer and where it comes from. */
function reviewRows({ areas, answers }: Attempt, questions: readonly TestQuestion[], book: RuleBook): Row[] {
  return [
    ...areas.map(({ area, right, of }) =>
      textRow([plain(AREA_LABELS[area as Area] ?? area)], 4, [plain(`${right} of ${of}`)]),
    ),
    ...questions.flatMap((question, at) => {
      const chosen = answers[at] ?? []
      const rule = ruleOf(question.rule, book)
      const key = question.options.flatMap(({ right, what }) => (right ? [sayOption(what, question).join(' / ')] : []))
      const sources = rule?.provenance.map(({ source, where }) => `${source}, ${where}`).join('; ')
      return [
        ...questionRows(question, at, book),
        textRow([faint(isRight(question, chosen) ? 'As the handbook: ' : 'The handbook: '), plain(key.join('; '))], 4),
        textRow([plain(rule?.says ?? '')], 4),
        textRow([faint(`${question.rule}: ${sources}`)], 4),
      ]
    }),
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
