import type { Debrief } from '@afterword/engine'
import type { Command } from 'commander'
import type { Told } from '../../use-cases/interviews/save-debrief.ts'
import { sortTelling } from '../../use-cases/interviews/sort-telling.ts'
import type { Patch } from '../../use-cases/record/patch.ts'
import { talkOf } from '../../wording/subject.ts'
import type { Door } from '../door.ts'
import { askForMore } from '../record/ask-for.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'

type Fit = NonNullable<Debrief['fit']>

const INTEREST = ['kept', 'asked', 'let-go'] as const
const SCORES = ['1', '2', '3', '4', '5'] as const
const DECISIONS = ['continue', 'unsure', 'withdraw'] as const

interface DebriefOptions extends RecordOptions {
  readonly interview?: string
  readonly well?: string
  readonly hard?: string
  readonly next?: string
  readonly resonates?: string
  readonly goals?: string
  readonly decision?: Fit['decision']
  readonly tell?: string
  readonly interest?: NonNullable<Told['interest']>
  readonly told?: string
  readonly cards?: true
}

/** `afterword debrief OPPORTUNITY` */
export function debriefCommand(door: Door): Command {
  return recordCommand('debrief', {
    summary: 'looks back: what went well, what was hard, next time',
    description:
      'Looks back on an interview in three lines: what went well, what was hard, what to do next time; and, if you like,\nwhether this job is for you. What you leave out stays as it is.',
    examples: [
      'debrief larkspur',
      'debrief larkspur --well "The story of the form" --hard "Why I left" --next "One sentence, then stop"',
      'debrief larkspur --tell "They liked the story. I rambled about why I left. Next time I stop earlier." --cards',
      'debrief larkspur --resonates 4 --goals 3 --decision continue',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .option('--interview <interview>', 'which talk (default: the last that has begun)')
    .option('--well <text>', 'what went well')
    .option('--hard <text>', 'what was hard')
    .option('--next <text>', 'what you will do next time')
    .addOption(choice('--resonates <score>', 'how much the work speaks to you, 1 to 5', SCORES))
    .addOption(choice('--goals <score>', 'how well it fits where you want to go, 1 to 5', SCORES))
    .option('--tell <text>', 'all of it in your own words; it is sorted, and what you say besides goes before')
    .addOption(
      choice('--interest <word>', 'their interest: it was kept, it flagged and you asked, or you let it go', INTEREST),
    )
    .option('--told <text>', 'what they told about the next step')
    .option('--cards', 'make practice cards of what was hard')
    .addOption(choice('--decision <word>', 'what follows for you', DECISIONS))
    .action(async (typed: string | undefined, options: DebriefOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, options.interview))
      if (!shown || !talk) return
      const lines = await gatherLines(door, options)
      if (!lines) return
      const fit = fitOf(options)
      const {
        told: sortedTold,
        interest: sortedInterest,
        ...sorted
      } = options.tell === undefined ? {} : sortTelling(options.tell)
      const debrief = { ...sorted, ...withoutGaps(lines), ...(fit ? { fit: { ...talk.debrief?.fit, ...fit } } : {}) }
      const { tell: telling, interest = sortedInterest, told = sortedTold, cards } = options
      const lookBack = { telling, interest, told }
      const { id } = shown.case.opportunity
      if ([...Object.values(debrief), ...Object.values(lookBack)].every((value) => value === undefined)) {
        return stop(door, `Say something: afterword debrief ${id} --well "…" --hard "…" --next "…"`)
      }
      const place = { ...ME, opportunity: id, interview: talk.id, now: nowOf(door, options) }
      const request = { ...place, debrief, lookBack, cards }
      tellChange(door, options, await door.useCases.saveDebrief(request), ({ case: file }) => [
        `Kept: how ${talkOf(file, talk.id)} with ${file.opportunity.employer} went.`,
      ])
    })
}

type Lines = Patch<Pick<Debrief, 'wentWell' | 'wasHard' | 'nextTime'>>

/** What was typed; where nothing was, what is answered at the terminal. */
async function gatherLines(door: Door, options: DebriefOptions): Promise<Lines | undefined> {
  const { well, hard, next, resonates, goals, decision, tell, interest, told } = options
  if ([well, hard, next, resonates, goals, decision, tell, interest, told].some((one) => one !== undefined)) {
    return { wentWell: well, wasHard: hard, nextTime: next }
  }
  const answers: (string | undefined)[] = []
  for (const text of ['What went well', 'What was hard', 'Next time I will']) {
    const answer = await askForMore(door, undefined, { text })
    if (answer.kind === 'over') return undefined
    answers.push(answer.text)
  }
  const [wentWell, wasHard, nextTime] = answers
  return { wentWell, wasHard, nextTime }
}

/** What was typed goes before what was sorted; what was not typed does not. */
function withoutGaps(lines: Lines): Lines {
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== undefined))
}

function fitOf({ resonates, goals, decision }: DebriefOptions): Fit | undefined {
  if (resonates === undefined && goals === undefined && decision === undefined) return undefined
  return {
    ...(resonates === undefined ? {} : { resonates: Number(resonates) as NonNullable<Fit['resonates']> }),
    ...(goals === undefined ? {} : { careerGoals: Number(goals) as NonNullable<Fit['careerGoals']> }),
    ...(decision === undefined ? {} : { decision }),
  }
}
