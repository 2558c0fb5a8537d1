import type { Interview } from '@afterword/engine'
import type { Command } from 'commander'
import { sayInterview } from '../../wording/say-event.ts'
import type { Door } from '../door.ts'
import { takeInvitation } from '../invitation/take-invitation.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { refuseZone } from '../record/open-profile.ts'
import { readPeople } from '../record/read-person.ts'
import { onTheirClock, readSpan } from '../record/read-when.ts'
import { choice, collect, nowOf, type RecordOptions, readMinutes, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { readTypedSpan } from '../typed/read-typed-span.ts'
import { FORMATS, USUAL_LENGTH } from './interview-words.ts'

interface AddInterviewOptions extends RecordOptions {
  readonly with?: readonly string[]
  readonly format?: Interview['format']
  readonly from?: string
  readonly zone?: string
  readonly minutes?: number
  readonly yes?: true
  readonly round?: string
  readonly place?: string
  readonly link?: string
  readonly id?: string
}

/** `afterword interview add OPPORTUNITY WHEN` */
export function addInterviewCommand(door: Door): Command {
  return recordCommand('add', {
    summary: 'adds an interview, past or to come, with its panel',
    description: `Adds an interview. Its time is the employer's; without an end it lasts ${USUAL_LENGTH} minutes.`,
    examples: [
      'interview add larkspur "tue 10-11:30" --with "Dana, Omar Haddad (peer)"',
      'interview add larkspur "yesterday 15:00 for 45 min" --format phone',
      'interview add larkspur --from invitation.ics',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[when...]', 'from when to when, in the employer’s time')
    .option('--with <people>', 'the panel: those that are known by name, others as “Name <e-mail> (role)”', collect)
    .addOption(choice('--format <format>', 'how (default: video)', FORMATS))
    .option('--from <file>', 'take it from an invitation: .ics, .eml or its text; - for standard input')
    .option('--zone <zone>', 'in which its times are meant, where the invitation does not say')
    .option('--minutes <number>', 'how long it takes, where the invitation does not say', readMinutes)
    .option('--yes', 'keep what the invitation says without asking')
    .option('--round <number>', 'default: the next one')
    .option('--place <place>', 'where it is: an address, a room')
    .option('--link <address>', 'where one joins the call')
    .option('--id <name>', 'the name to type for it')
    .action(async (typed: string | undefined, words: string[], options: AddInterviewOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { from } = options
      if (from !== undefined) {
        const { zone, format } = options
        if (zone !== undefined && refuseZone(zone) !== undefined) return stop(door, `--zone: ${refuseZone(zone)}`)
        const when = words.length > 0 ? words.join(' ') : undefined
        const { id } = shown.case.opportunity
        return takeInvitation(door, { ...options, from }, { opportunity: id, when, typed: { zone, format } })
      }
      const { case: file, now } = shown
      const setting = { ...onTheirClock(file, now, 'future'), length: USUAL_LENGTH }
      const refuse = (answer: string) => {
        const read = readTypedSpan(answer, setting)
        return read.kind === 'unreadable' ? read.message : undefined
      }
      const when = await askFor(
        door,
        words.join(' '),
        { text: 'When, in their time (“tue 10-11:30”)', refuse },
        `Say when it is: afterword interview add ${file.opportunity.id} "tue 10-11:30"`,
      )
      const span = when === undefined ? undefined : readSpan(door, 'when', when, setting)
      if (!span) return
      const people = readPeople(file, options.with ?? [])
      const outcome = await door.useCases.addInterview({
        ...ME,
        opportunity: file.opportunity.id,
        interview: {
          start: span.start,
          end: span.end,
          format: options.format ?? 'video',
          interviewers: people.known,
          ...(options.place === undefined ? {} : { place: options.place }),
          ...(options.link === undefined ? {} : { link: options.link }),
          id: options.id,
          round: options.round === undefined ? undefined : Number(options.round),
        },
        newContacts: people.added,
        now: nowOf(door, options),
      })
      tellChange(door, options, outcome, (changed) => {
        const added = changed.case.interviews.at(-1)
        return [
          `Added: ${added ? sayInterview(added, changed.case) : 'an interview'}.`,
          `${span.said}.${span.remark === undefined ? '' : ` ${span.remark}`}`,
        ]
      })
    })
}
