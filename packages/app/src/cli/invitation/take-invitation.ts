import type { Opportunity } from '@afterword/engine'
import { type InvitationFields, type InvitationPart, wallOf } from '../../use-cases/exchange/invitation-fields.ts'
import type { ReadInvitation } from '../../use-cases/exchange/read-invitation.ts'
import { minutesBetween, momentIn } from '../../wording/moments/moment.ts'
import {
  PART_WORDS,
  sayInvitation,
  sayInvitedSpan,
  sayKept,
  sayMissing,
  sayOutdated,
} from '../../wording/say-invitation.ts'
import type { Door } from '../door.ts'
import { FORMATS, USUAL_LENGTH } from '../interview/interview-words.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { askFor, mayGoOn } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { refuseZone } from '../record/open-profile.ts'
import { readPerson } from '../record/read-person.ts'
import { nowOf, printEither, type RecordOptions } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { readTypedSpan } from '../typed/read-typed-span.ts'

/** How a command takes an invitation: where it is, and what to say in place of what it says. */
export interface InvitationOptions extends RecordOptions {
  readonly from: string
  readonly yes?: true | undefined
  readonly minutes?: number | undefined
  readonly with?: readonly string[] | undefined
}

interface Taking {
  /** Undefined: a new one, or the one that has the meeting. */
  readonly opportunity?: string | undefined
  readonly when?: string | undefined
  /** What was typed, and counts more than what was read. */
  readonly typed: Partial<InvitationFields>
  readonly job?: Partial<Opportunity> | undefined
}

/** Shows how an invitation is understood, asks for what it leaves open, and keeps it once that is approved. */
export async function takeInvitation(door: Door, options: InvitationOptions, taking: Taking): Promise<void> {
  const now = nowOf(door, options)
  const read = orTell(
    door,
    await door.useCases.readInvitation({ ...ME, source: options.from, opportunity: taking.opportunity, now }),
  )
  if (!read) return
  const fields = await askMissing(door, read, { fields: withTyped(read.fields, taking.typed, options), ...taking })
  const whole = fields && orTell(door, await review(door, read, fields))
  if (!whole) return
  if (!options.json) printEither(door, {}, whole, () => invitationRows(whole))
  if (!(await mayGoOn(door, options.yes, whole.outdated ? 'Take it all the same' : 'Keep this'))) return
  // Whoever says yes beforehand has not seen that it is older.
  const insist = whole.outdated && options.yes !== true
  const request = { ...ME, opportunity: whole.case?.opportunity.id, fields: whole.fields, insist, job: taking.job, now }
  tellChange(door, options, await door.useCases.keepInvitation(request), ({ case: file }) => [
    sayKept(file, whole.fields),
  ])
}

/** What is left open by now. */
function review(door: Door, read: ReadInvitation, fields: InvitationFields) {
  return door.useCases.reviewInvitation({ ...ME, opportunity: read.case?.opportunity.id, fields, now: read.now })
}

function withTyped(
  read: InvitationFields,
  typed: Partial<InvitationFields>,
  options: InvitationOptions,
): InvitationFields {
  const said = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
  const { minutes = read.minutes } = options
  const more = (options.with ?? []).flatMap((words) => words.split(/[,;]/)).filter((words) => words.trim() !== '')
  const people = [...read.people, ...more.map((words) => ({ ...readPerson(words), comes: true }))]
  return { ...read, ...said, minutes, people }
}

/** Asks for each part that is left open. Undefined: nobody could be asked, and that was told. */
async function askMissing(
  door: Door,
  read: ReadInvitation,
  { when, ...typed }: Pick<Taking, 'when'> & { readonly fields: InvitationFields },
): Promise<InvitationFields | undefined> {
  let { fields } = typed
  let asksWhen = when !== undefined
  for (;;) {
    const [part] = orTell(door, await review(door, read, fields))?.missing ?? []
    const next = part === 'day' || part === 'time' || (asksWhen && part !== 'zone') ? 'when' : part
    if (next === undefined) return fields
    const told =
      next === 'when' ? await askWhen(door, { when, fields, now: read.now }) : await askPart(door, next, ASKED[next])
    if (!told) return undefined
    if (next === 'when') asksWhen = false
    fields = { ...fields, ...told }
  }
}

async function askWhen(
  door: Door,
  { when, fields, now }: { readonly when: string | undefined; readonly fields: InvitationFields; readonly now: string },
): Promise<Partial<InvitationFields> | undefined> {
  const { zone = door.timeZone, minutes: length = USUAL_LENGTH } = fields
  const setting = { now, zone, region: undefined, leaning: 'future' as const, length }
  const refuse = (answer: string) => {
    const span = readTypedSpan(answer, setting)
    return span.kind === 'unreadable' ? span.message : undefined
  }
  const question = { text: 'When, in their time (“tue 10-11:30”)', refuse }
  const answer = await askFor(door, when, question, 'It does not say when; type it: "tue 10-11:30"')
  const span = answer === undefined ? undefined : readTypedSpan(answer, setting)
  if (span?.kind !== 'span') return undefined
  const minutes = minutesBetween(momentIn('UTC', span.start), momentIn('UTC', span.end))
  return { ...wallOf(span.start, zone), zone, minutes }
}

async function askPart(
  door: Door,
  part: InvitationPart,
  { text, option, choices, refuse }: Asked,
): Promise<Partial<InvitationFields> | undefined> {
  const question = { text, ...(choices ? { choices } : {}), ...(refuse ? { refuse } : {}) }
  const answer = await askFor(door, undefined, question, `It does not say ${PART_WORDS[part]}: ${option}`)
  if (answer === undefined) return undefined
  return { [part]: part === 'minutes' ? Number(answer) : answer }
}

interface Asked {
  readonly text: string
  /** What to type where nobody can be asked. */
  readonly option: string
  readonly choices?: readonly string[]
  readonly refuse?: (answer: string) => string | undefined
}

const ASKED: Readonly<Record<Exclude<InvitationPart, 'day' | 'time'>, Asked>> = {
  employer: { text: 'Who would employ you', option: 'add "Employer" "Role" --from …' },
  role: { text: 'As what', option: 'add "Employer" "Role" --from …' },
  zone: { text: 'Its times have no zone. In which are they meant', option: '--zone Europe/London', refuse: refuseZone },
  minutes: {
    text: 'How many minutes it takes',
    option: '--minutes 45',
    refuse: (answer) => (Number(answer) > 0 ? undefined : 'Write a number of minutes.'),
  },
  format: { text: 'How it is held', option: '--format video', choices: FORMATS },
}

/** The invitation taken apart. */
function invitationRows(read: ReadInvitation): Row[] {
  const { fields, missing } = read
  const when = sayInvitedSpan(read)
  const open = sayMissing(missing)
  const outdated = sayOutdated(read)
  const row = (name: string, text: string | undefined) =>
    text === undefined ? [] : [textRow([faint(`${name}: `), plain(text)])]
  return [
    textRow([strong(sayInvitation(read))]),
    ...(outdated === undefined ? [] : [textRow([plain(outdated)])]),
    ...(read.case ? [] : [...row('Employer', fields.employer), ...row('Job', fields.role)]),
    ...row('When', when),
    ...row('How', fields.format),
    ...row('Where', fields.place),
    ...row('Link', fields.link),
    ...fields.people.map(({ name, title, email, role, comes }) =>
      textRow([
        faint(comes ? 'With: ' : 'From: '),
        plain([name || 'somebody without a name', title, email].filter(Boolean).join(', ')),
        faint(role === 'other' ? '' : ` (${role})`),
      ]),
    ),
    ...(open === undefined ? [] : [textRow([plain(open)])]),
  ]
}
