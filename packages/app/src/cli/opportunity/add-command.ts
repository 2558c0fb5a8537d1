import type { Contact, Interview, Opportunity } from '@afterword/engine'
import type { Command } from 'commander'
import { sayOpportunity } from '../../wording/say-opportunity.ts'
import { namesOf } from '../../wording/subject.ts'
import type { Door } from '../door.ts'
import { FORMATS, USUAL_LENGTH } from '../interview/interview-words.ts'
import { takeInvitation } from '../invitation/take-invitation.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { nameNewPeople } from '../record/name-people.ts'
import { openProfile, refuseZone } from '../record/open-profile.ts'
import { readPeople } from '../record/read-person.ts'
import { readSpan } from '../record/read-when.ts'
import { choice, collect, nowOf, type RecordOptions, readMinutes, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { addJobOptions, type JobOptions, jobOf } from './job-options.ts'

interface AddOptions extends RecordOptions, JobOptions {
  readonly id?: string
  readonly with?: readonly string[]
  readonly interview?: string
  readonly format?: Interview['format']
  readonly from?: string
  readonly minutes?: number
  readonly yes?: true
}

/** `afterword add EMPLOYER ROLE` */
export function addCommand(door: Door): Command {
  const command = recordCommand('add', {
    summary: 'takes on an opportunity, with its people and first interview',
    description:
      'Takes on an opportunity. People and the first interview can come along in the same go; what is left out is asked for at a\nterminal, or added later.',
    examples: [
      'add "Larkspur Instruments" "Service designer"',
      'add Larkspur Designer --interview "tue 10-11:30" --with "Dana Lee <dana@larkspur.example> (hiring-manager), Omar Haddad"',
      'add Millrace Planner --agency --zone America/Chicago',
      'add --from invitation.ics',
    ],
    more: 'People: a name, with <e-mail> and (role) if you know them;\ncommas separate. Roles: hiring-manager, recruiter,\nagency-recruiter, hr, team-lead, peer, executive,\ncoordinator, other.',
  })
    .argument('[employer]', 'who would employ you')
    .argument('[role]', 'as what')
    .option('--id <name>', 'the name to type for it (default: from the employer)')
    .option('--with <people>', 'people, as above', collect)
    .option('--interview <when>', 'the first interview, in the employer’s time: “tue 10-11:30”')
    .addOption(choice('--format <format>', 'of that interview (default: video)', FORMATS))
    .option('--from <file>', 'take it from an invitation: .ics, .eml or its text; - for standard input')
    .option('--minutes <number>', 'how long it takes, where the invitation does not say', readMinutes)
    .option('--yes', 'keep what the invitation says without asking')
  return addJobOptions(command).action(
    async (employerTyped: string | undefined, roleTyped: string | undefined, options: AddOptions) => {
      const missing = 'Name the employer and the role: afterword add "Employer" "Role"'
      const seeker = await openProfile(door)
      if (!seeker) return
      const { from } = options
      if (from !== undefined) {
        const { zone, format } = options
        if (zone !== undefined && refuseZone(zone) !== undefined) return stop(door, `--zone: ${refuseZone(zone)}`)
        const typed = { employer: employerTyped, role: roleTyped, zone, format }
        const { timeZone: _, ...job } = jobOf(options)
        const given = options.id === undefined ? job : { ...job, id: options.id }
        return takeInvitation(door, { ...options, from }, { when: options.interview, typed, job: given })
      }
      const employer = await askFor(door, employerTyped, { text: 'Who would employ you' }, missing)
      if (employer === undefined) return
      const role = await askFor(door, roleTyped, { text: 'As what' }, missing)
      if (role === undefined) return
      if (options.zone !== undefined && refuseZone(options.zone) !== undefined)
        return stop(door, `--zone: ${refuseZone(options.zone)}`)
      const now = nowOf(door, options)
      const zone = options.zone ?? seeker.timeZone
      const span =
        options.interview === undefined
          ? undefined
          : readSpan(door, '--interview', options.interview, {
              now,
              zone,
              region: seeker.region,
              leaning: 'future',
              length: USUAL_LENGTH,
            })
      if (options.interview !== undefined && !span) return
      const contacts: Contact[] = nameNewPeople([], readPeople({ contacts: [] }, options.with ?? []).added)
      const interviews: Interview[] = span
        ? [
            {
              id: 'iv-1',
              round: 1,
              start: span.start,
              end: span.end,
              format: options.format ?? 'video',
              interviewers: contacts.map(({ id }) => id),
            },
          ]
        : []
      const opportunity: Omit<Opportunity, 'id'> & { id?: string | undefined } = {
        employer,
        role,
        id: options.id,
        ...jobOf(options),
      }
      const outcome = await door.useCases.addOpportunity({ ...ME, opportunity, with: { contacts, interviews }, now })
      tellChange(door, options, outcome, ({ case: file }) => [
        `Added: ${sayOpportunity(file)}.`,
        ...(span ? [`Interview ${span.said}.`] : []),
        ...(contacts.length > 0
          ? [
              `With ${namesOf(
                file,
                contacts.map(({ id }) => id),
              )}.`,
            ]
          : []),
      ])
    },
  )
}
