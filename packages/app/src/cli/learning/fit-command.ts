import type { FitReview } from '@afterword/engine'
import { Command } from 'commander'
import { isLookedBack } from '../../use-cases/interviews/is-looked-back.ts'
import type { FitTable } from '../../use-cases/learning/compare-fit.ts'
import { DECISION_WORDS, sayOverall } from '../../wording/say-learning.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, collect, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { criteriaCommand } from './criteria-command.ts'

const DECISIONS = ['continue', 'unsure', 'withdraw'] as const
const SCORES = [1, 2, 3, 4, 5] as const

/** `afterword fit …` */
export function fitCommand(door: Door): Command {
  const command = new Command('fit')
    .summary('whether a job is for you, on your own criteria')
    .description('Weighs jobs on your own criteria, round by round. Without a further word, shows those in play.')
    .addHelpText('after', EXAMPLES)
  command.addCommand(tableCommand(door), { isDefault: true })
  command.addCommand(scoreCommand(door))
  command.addCommand(criteriaCommand(door))
  return command
}

const EXAMPLES = `
Examples:
  afterword fit
  afterword fit score larkspur --score resonates=4 --why "resonates=They listen" --decision unsure --ask "Who would I report to?"
  afterword fit criteria --add "Short way to work" --weight 2`

function tableCommand(door: Door): Command {
  return recordCommand('table', { summary: 'the jobs in play side by side', examples: ['fit'] }).action(
    async (options: RecordOptions) => {
      const table = orTell(door, await door.useCases.compareFit(ME))
      if (table) printEither(door, options, table, () => tableView(table))
    },
  )
}

function tableView({ criteria, lines }: FitTable): Row[] {
  const weighed = lines.filter(({ rounds }) => rounds.length > 0)
  if (weighed.length === 0) {
    return [
      textRow([plain('No job is weighed yet.')]),
      commandRow('After an interview:', 'afterword fit score NAME --score resonates=4'),
      commandRow('What you weigh by:', 'afterword fit criteria'),
    ]
  }
  return weighed.flatMap(({ case: { opportunity }, rounds }) => {
    const last = rounds.at(-1)
    const course = rounds.length > 1 ? `  (${rounds.map(sayOverall).join(' → ')})` : ''
    const decision = last?.decision === undefined ? '' : ` · ${DECISION_WORDS[last.decision]}`
    return [
      textRow(
        [strong(`${last ? sayOverall(last) : '–'}  ${opportunity.employer}`), plain(course), faint(decision)],
        2,
        [faint(opportunity.id)],
      ),
      ...criteria.flatMap(({ id, name }) => {
        const kept = last?.scores.find(({ criterion }) => criterion.id === id)
        if (kept?.score === undefined && kept?.why === undefined) return []
        return [textRow([plain(`${kept.score ?? '–'}  ${name}`), faint(kept.why ? `  ${kept.why}` : '')], 6)]
      }),
      ...(last?.questions ? [textRow([faint('To ask: '), plain(last.questions)], 6)] : []),
    ]
  })
}

interface ScoreOptions extends RecordOptions {
  readonly interview?: string
  readonly score?: readonly string[]
  readonly why?: readonly string[]
  readonly decision?: (typeof DECISIONS)[number]
  readonly ask?: string
}

function scoreCommand(door: Door): Command {
  return recordCommand('score', {
    summary: 'weighs a job after an interview',
    examples: ['fit score larkspur --score resonates=4 --score careerGoals=2 --decision unsure'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .option('--interview <interview>', 'after which talk (default: the last that has begun)')
    .option('--score <criterion=1-5>', 'a criterion by its id, and your score; repeatable', collect)
    .option('--why <criterion=text>', 'why, in a line; repeatable', collect)
    .addOption(choice('--decision <word>', 'what follows for you', DECISIONS))
    .option('--ask <text>', 'what to ask next, to be surer')
    .action(async (typed: string | undefined, options: ScoreOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, options.interview))
      const table =
        shown && orTell(door, await door.useCases.compareFit({ ...ME, opportunity: shown.case.opportunity.id }))
      if (!shown || !talk || !table) return
      const before = table.lines[0]?.rounds.find(({ interview }) => interview.id === talk.id)
      const scores = readScores(options, table, before?.scores ?? [])
      if (typeof scores === 'string') return stop(door, scores)
      const { decision, ask } = options
      if (scores.length === 0 && decision === undefined && ask === undefined) {
        return stop(door, `Say how you weigh it: afterword fit score ${shown.case.opportunity.id} --score resonates=4`)
      }
      const place = { ...ME, opportunity: shown.case.opportunity.id, interview: talk.id, now: nowOf(door, options) }
      const saved = await door.useCases.saveFit({ ...place, scores, decision, questions: ask })
      tellChange(door, options, saved, () => ['Kept.', ...(isLookedBack(talk) ? [] : [sayLookBack(place.opportunity)])])
    })
}

/** Weighing a job ends the step of the plan that asks for looking back: it is asked for here. */
function sayLookBack(opportunity: string): string {
  return `How it went is not written down yet: afterword debrief ${opportunity}`
}

type Kept = NonNullable<FitTable['lines'][number]['rounds'][number]>['scores']

/** What was typed, over what is kept; a sentence where it cannot be read. */
function readScores(
  { score = [], why = [] }: ScoreOptions,
  { criteria }: FitTable,
  kept: Kept,
): FitReview['scores'] | string {
  const given = new Map<string, FitReview['scores'][number]>()
  const known = criteria.map(({ id }) => id).join(', ')
  for (const [pairs, isScore] of [
    [score, true],
    [why, false],
  ] as const) {
    for (const pair of pairs) {
      const [, criterion = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
      if (!criteria.some(({ id }) => id === criterion))
        return `“${pair}”: there is no such criterion. There are: ${known}`
      const before = kept.find((one) => one.criterion.id === criterion)
      const { score: oldScore, why: oldWhy } = before ?? {}
      const last = given.get(criterion) ?? {
        criterion,
        ...(oldScore === undefined ? {} : { score: oldScore }),
        ...(oldWhy === undefined ? {} : { why: oldWhy }),
      }
      const number = SCORES.find((one) => String(one) === value)
      if (isScore && number === undefined) return `“${pair}”: a score is 1, 2, 3, 4 or 5`
      given.set(
        criterion,
        isScore ? { ...last, ...(number === undefined ? {} : { score: number }) } : { ...last, why: value },
      )
    }
  }
  return [...given.values()]
}
