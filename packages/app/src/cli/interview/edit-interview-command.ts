import type { Interview } from '@afterword/engine'
import type { Command } from 'commander'
import { sayInterview } from '../../wording/say-event.ts'
import type { Door } from '../door.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { readPeople } from '../record/read-person.ts'
import { onTheirClock, readSpan } from '../record/read-when.ts'
import { choice, collect, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { FORMATS, USUAL_LENGTH } from './interview-words.ts'

interface EditInterviewOptions extends RecordOptions {
  readonly when?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly format?: Interview['format']
  readonly round?: string
  readonly place?: string
  readonly link?: string
  readonly held?: true
}

/** `afterword interview edit OPPORTUNITY [INTERVIEW]` */
export function editInterviewCommand(door: Door): Command {
  return recordCommand('edit', {
    summary: 'changes when an interview is, how, and with whom',
    examples: [
      'interview edit larkspur --when "thu 14:00 for 45 min"',
      'interview edit larkspur iv-2 --with "Pia Holm (peer)" --without omar',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[interview]', 'its name or round (default: the last that has begun)')
    .option('--when <when>', 'from when to when, in the employer’s time')
    .option('--with <people>', 'who takes part besides', collect)
    .option('--without <people>', 'who does not', collect)
    .addOption(choice('--format <format>', 'how', FORMATS))
    .option('--round <number>', 'which round it is')
    .option('--place <place>', 'where it is; "-" takes it away')
    .option('--link <address>', 'where one joins the call; "-" takes it away')
    .option('--held', 'it takes place, or took place, after all')
    .action(async (typed: string | undefined, talkTyped: string | undefined, options: EditInterviewOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, talkTyped))
      if (!shown || !talk) return
      const { case: file, now } = shown
      const setting = { ...onTheirClock(file, now, 'future'), length: USUAL_LENGTH }
      const span = options.when === undefined ? undefined : readSpan(door, '--when', options.when, setting)
      if (options.when !== undefined && !span) return
      const joining = readPeople(file, options.with ?? [])
      const leaving = readPeople(file, options.without ?? [])
      const [unknown] = leaving.added
      if (unknown) return stop(door, `--without: ${unknown.name} is not among the people of ${file.opportunity.id}.`)
      const staying = talk.interviewers.filter((id) => !leaving.known.includes(id))
      const outcome = await door.useCases.editInterview({
        ...ME,
        opportunity: file.opportunity.id,
        interview: talk.id,
        set: {
          start: span?.start,
          end: span?.end,
          format: options.format,
          round: options.round === undefined ? undefined : Number(options.round),
          interviewers: [...new Set([...staying, ...joining.known])],
          place: orNull(options.place),
          link: orNull(options.link),
          status: options.held ? null : undefined,
        },
        newContacts: joining.added,
        now: nowOf(door, options),
      })
      tellChange(door, options, outcome, (changed) => {
        const edited = changed.case.interviews.find(({ id }) => id === talk.id) ?? talk
        return [`Changed: ${sayInterview(edited, changed.case)}.`, ...(span ? [`${span.said}.`] : [])]
      })
    })
}

function orNull(typed: string | undefined): string | null | undefined {
  return typed === '-' ? null : typed
}
