import type { Sent } from '@afterword/engine'
import type { Command } from 'commander'
import { sentPurposeOf } from '../../use-cases/log/purposes.ts'
import type { Shown } from '../../use-cases/opportunities/show-opportunity.ts'
import type { Door } from '../door.ts'
import { choosePerson, chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, onTheirClock, readDay, readMoment } from '../record/read-when.ts'
import { choice, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'
import { CHANNELS, PURPOSES, USUAL_MINUTE } from './log-words.ts'
import { sayLogged } from './say-logged.ts'

interface SentOptions extends RecordOptions {
  readonly to?: string
  readonly purpose: Sent['purpose']
  readonly at?: string
  readonly channel?: Sent['channel']
  readonly followUpOn?: string
}

/** `afterword sent OPPORTUNITY [STEP]` */
export function sentCommand(door: Door): Command {
  return recordCommand('sent', {
    summary: 'says that you sent a message: a step of the plan, or another',
    description:
      'Says that you sent a message. With a step (its id, or words of it) that step is done, with all that it held; with --to\nit is a message that the plan did not ask for.',
    examples: [
      'sent larkspur dana',
      'sent larkspur thank-you:iv-1:dana --at "yesterday 18:00"',
      'sent larkspur --to ruth --purpose reply --channel email',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .option('--to <person>', 'a message beside the plan, to that person')
    .addOption(choice('--purpose <purpose>', 'of such a message', PURPOSES).default('other'))
    .option('--at <when>', 'when it went out (default: now)')
    .addOption(choice('--channel <channel>', 'by what (default: the step’s)', CHANNELS))
    .option('--follow-up-on <day>', 'the day on which it says that you will be in touch')
    .action(async (typed: string | undefined, words: string[], options: SentOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const now = nowOf(door, options)
      const { case: file } = shown
      const clock = { ...onMyClock(file.seeker, now, 'past'), minute: USUAL_MINUTE }
      const at = options.at === undefined ? undefined : readMoment(door, '--at', options.at, clock)
      if (options.at !== undefined && !at) return
      const day =
        options.followUpOn === undefined
          ? undefined
          : readDay(door, '--follow-up-on', options.followUpOn, onTheirClock(file, now, 'future'))
      if (options.followUpOn !== undefined && !day) return
      const outcome = await logIt(door, shown, words, { options, at: at?.instant, promised: day?.day, now })
      if (outcome) tellChange(door, options, outcome, sayLogged(at?.said))
    })
}

interface Saying {
  readonly options: SentOptions
  readonly at: string | undefined
  readonly promised: string | undefined
  readonly now: string
}

async function logIt(door: Door, shown: Shown, words: readonly string[], { options, at, promised, now }: Saying) {
  const opportunity = shown.case.opportunity.id
  if (options.to !== undefined) {
    const person = await choosePerson(door, shown, options.to)
    if (!person) return undefined
    const { channel = 'email', purpose } = options
    const promise = promised === undefined ? {} : { promisedFollowUpOn: promised }
    const entry = { type: 'sent', at, contact: person.id, channel, purpose, ...promise } as const
    return door.useCases.logSent({ ...ME, opportunity, entry, now })
  }
  const step = await chooseStep(door, shown, words.join(' '), ({ kind }) => sentPurposeOf(kind) !== undefined)
  if (!step) return undefined
  const { channel } = options
  return door.useCases.markSent({ ...ME, opportunity, action: step.id, at, channel, promisedFollowUpOn: promised, now })
}
