import type { Interview } from '@afterword/engine'
import type { Command } from 'commander'
import { sayInterview } from '../../wording/say-event.ts'
import type { Door } from '../door.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { tellChange } from '../record/tell-change.ts'

/** `afterword interview cancel OPPORTUNITY [INTERVIEW]` */
export function cancelInterviewCommand(door: Door): Command {
  return markCommand(door, 'cancelled', {
    name: 'cancel',
    summary: 'says that an interview was cancelled',
    example: 'interview cancel larkspur iv-2',
  })
}

/** `afterword interview no-show OPPORTUNITY [INTERVIEW]` */
export function noShowCommand(door: Door): Command {
  return markCommand(door, 'no-show', {
    name: 'no-show',
    summary: 'says that they did not come',
    example: 'interview no-show larkspur',
  })
}

function markCommand(
  door: Door,
  status: NonNullable<Interview['status']>,
  { name, summary, example }: { readonly name: string; readonly summary: string; readonly example: string },
): Command {
  return recordCommand(name, { summary, examples: [example, 'interview edit larkspur iv-2 --held'] })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[interview]', 'its name or round (default: the last that has begun, else the next)')
    .action(async (typed: string | undefined, talkTyped: string | undefined, options: RecordOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, talkTyped))
      if (!shown || !talk) return
      const request = { ...ME, opportunity: shown.case.opportunity.id, interview: talk.id, now: nowOf(door, options) }
      tellChange(
        door,
        options,
        await door.useCases.editInterview({ ...request, set: { status } }),
        ({ case: file }) => {
          const edited = file.interviews.find(({ id }) => id === talk.id) ?? talk
          return [`${sayInterview(edited, file)}.`]
        },
      )
    })
}

/** `afterword interview remove OPPORTUNITY INTERVIEW` */
export function removeInterviewCommand(door: Door): Command {
  return recordCommand('remove', {
    summary: 'removes an interview with its notes: it was never planned',
    examples: ['interview remove larkspur iv-2'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[interview]', 'its name or round (default: the last that has begun, else the next)')
    .action(async (typed: string | undefined, talkTyped: string | undefined, options: RecordOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, talkTyped))
      if (!shown || !talk) return
      const request = { ...ME, opportunity: shown.case.opportunity.id, interview: talk.id, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.removeInterview(request), () => [
        `Removed: ${sayInterview(talk, shown.case)}, with its notes.`,
      ])
    })
}
