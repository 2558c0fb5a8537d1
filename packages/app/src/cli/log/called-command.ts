import type { Call } from '@afterword/engine'
import type { Command } from 'commander'
import { callPurposeOf } from '../../use-cases/log/purposes.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayTold } from '../../wording/say-told.ts'
import type { Door } from '../door.ts'
import { understandTold } from '../interview/told-command.ts'
import { askFor } from '../record/ask-for.ts'
import { choosePerson, chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, readMoment } from '../record/read-when.ts'
import { choice, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'
import { CALL_PURPOSES, OUTCOMES, USUAL_MINUTE } from './log-words.ts'
import { sayLogged } from './say-logged.ts'

interface CalledOptions extends RecordOptions {
  readonly outcome?: Call['outcome']
  readonly person?: string
  readonly purpose: Call['purpose']
  readonly at?: string
  readonly told?: string
}

/** `afterword called OPPORTUNITY [STEP]` */
export function calledCommand(door: Door): Command {
  return recordCommand('called', {
    summary: 'says that you called: spoke, voicemail or no answer',
    description:
      'Says that you called, and what came of it. With a step (its id, or words of it) it was that step; with --person it is a\ncall that the plan did not ask for. What you learnt goes behind --told, as you heard it.',
    examples: [
      'called larkspur check-in --outcome voicemail',
      'called larkspur --outcome spoke --told "they decide by Friday"',
      'called larkspur --person ruth --purpose other --outcome no-answer',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .addOption(choice('--outcome <outcome>', 'what came of it', OUTCOMES))
    .option('--person <person>', 'a call beside the plan, to that person')
    .addOption(choice('--purpose <purpose>', 'of such a call', CALL_PURPOSES).default('other'))
    .option('--at <when>', 'when it was (default: now)')
    .option('--told <words>', 'what they said about the decision and following up')
    .action(async (typed: string | undefined, words: string[], options: CalledOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { case: file } = shown
      const { id: opportunity } = file.opportunity
      const now = nowOf(door, options)
      const person = options.person === undefined ? undefined : await choosePerson(door, shown, options.person)
      if (options.person !== undefined && !person) return
      const isCall = ({ kind, contact }: { kind: Parameters<typeof callPurposeOf>[0]; contact?: string | undefined }) =>
        contact !== undefined && callPurposeOf(kind) !== undefined
      const step = person ? undefined : await chooseStep(door, shown, words.join(' '), isCall)
      if (!person && !step) return
      const question = { text: 'What came of it', choices: OUTCOMES }
      const asked = await askFor(
        door,
        options.outcome,
        question,
        `Say what came of it: --outcome ${OUTCOMES.join('|')}`,
      )
      const outcome = OUTCOMES.find((one) => one === asked)
      if (outcome === undefined) return
      const clock = { ...onMyClock(file.seeker, now, 'past'), minute: USUAL_MINUTE }
      const at = options.at === undefined ? undefined : readMoment(door, '--at', options.at, clock)
      if (options.at !== undefined && !at) return
      const told = options.told === undefined ? undefined : await understandTold(door, shown, options.told)
      if (options.told !== undefined && !told) return
      const learnt = {
        ...(told?.decisionBy === undefined ? {} : { decisionBy: told.decisionBy }),
        ...(told?.followUp ? { followUp: told.followUp } : {}),
      }
      const request = { ...ME, opportunity, now }
      const done = step
        ? await door.useCases.markCalled({ ...request, action: step.id, outcome, at: at?.instant, ...learnt })
        : await door.useCases.logCall({
            ...request,
            entry: {
              type: 'call',
              at: at?.instant,
              contact: person?.id ?? '',
              outcome,
              purpose: options.purpose,
              ...learnt,
            },
          })
      const zone = file.opportunity.timeZone ?? file.seeker.timeZone
      tellChange(door, options, done, sayLogged(at?.said, ...(told ? sayTold(learnt, file, momentIn(zone, now)) : [])))
    })
}
