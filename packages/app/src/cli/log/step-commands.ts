import type { Command } from 'commander'
import { sayAction } from '../../wording/say-action.ts'
import type { Door } from '../door.ts'
import { askFor } from '../record/ask-for.ts'
import { chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, readMoment } from '../record/read-when.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'
import { readTypedMoment } from '../typed/read-typed-moment.ts'

/** Steps put off to a day come back in the morning. */
const MORNING = 9 * 60

/** `afterword done OPPORTUNITY [STEP]` */
export function doneCommand(door: Door): Command {
  return recordCommand('done', {
    summary: 'ticks a step off',
    examples: ['done larkspur prepare', 'done larkspur verify-name:omar'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .action(async (typed: string | undefined, words: string[], options: RecordOptions) => {
      const found = await findStep(door, typed, words, options)
      if (!found) return
      tellChange(door, options, await door.useCases.tickStep(found.request), () => [`Done: ${found.title}.`])
    })
}

/** `afterword dismiss OPPORTUNITY [STEP]` */
export function dismissCommand(door: Door): Command {
  return recordCommand('dismiss', {
    summary: 'leaves a step out, for good: your own judgement',
    examples: ['dismiss larkspur handwritten --reason "They are all remote"'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .option('--reason <words>', 'why, for yourself')
    .action(async (typed: string | undefined, words: string[], options: RecordOptions & { reason?: string }) => {
      const found = await findStep(door, typed, words, options)
      if (!found) return
      const { reason } = options
      tellChange(door, options, await door.useCases.dismissStep({ ...found.request, reason }), () => [
        `Left out: ${found.title}. It is not proposed again.`,
      ])
    })
}

/** `afterword snooze OPPORTUNITY [STEP] --until WHEN` */
export function snoozeCommand(door: Door): Command {
  return recordCommand('snooze', {
    summary: 'puts a step off',
    examples: ['snooze larkspur dana --until "tomorrow 9:00"', 'snooze larkspur check-in --until mon'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .option('--until <when>', 'until when; a day alone means its morning')
    .action(async (typed: string | undefined, words: string[], options: RecordOptions & { until?: string }) => {
      const found = await findStep(door, typed, words, options)
      if (!found) return
      const clock = { ...onMyClock(found.seeker, nowOf(door, options), 'future'), minute: MORNING }
      const refuse = (answer: string) => {
        const read = readTypedMoment(answer, clock)
        return read.kind === 'unreadable' ? read.message : undefined
      }
      const until = await askFor(
        door,
        options.until,
        { text: 'Until when (“tomorrow 9:00”)', refuse },
        'Say until when: --until "tomorrow 9:00"',
      )
      const moment = until === undefined ? undefined : readMoment(door, '--until', until, clock)
      if (!moment) return
      tellChange(door, options, await door.useCases.snoozeStep({ ...found.request, until: moment.instant }), () => [
        `Put off until ${moment.said}: ${found.title}.`,
      ])
    })
}

async function findStep(door: Door, typed: string | undefined, words: readonly string[], options: RecordOptions) {
  const shown = await openOpportunity(door, typed, options)
  const step = shown && (await chooseStep(door, shown, words.join(' ')))
  if (!shown || !step) return undefined
  const request = { ...ME, opportunity: shown.case.opportunity.id, action: step.id, now: nowOf(door, options) }
  return { request, title: sayAction(step, shown.case), seeker: shown.case.seeker }
}
