import type { Contact } from '../../../model/case.ts'
import { deliver, type Text } from '../deliver.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { fits } from '../fill-frame.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import { isTold } from '../material/what-they-said.ts'
import { momentOf } from '../moment.ts'
import { readName } from '../names/name-parts.ts'
import { askForOwnNumber } from '../questions.ts'
import * as scripts from '../wording/scripts.ts'
import { createWriting, type Writing } from '../writing.ts'

/** The voicemail, with the script for when they answer beside it. */
export function composeCheckInCall(writing: Writing): Draft | Questions {
  const { action, caseFile } = writing.assignment
  if (caseFile.seeker.phone === undefined)
    return { action: action.id, contact: writing.contact.id, asks: [askForOwnNumber()] }
  const voicemail = sayScript(writing, 'voicemail', isTold(writing) ? scripts.VOICEMAILS_AS_TOLD : scripts.VOICEMAILS)
  const call = sayScript(writing, 'call', scripts.CHECK_IN_CALLS)
  const isMachine = action.includes?.includes('leave-voicemail') ?? true
  const text: Text = isMachine
    ? { kind: 'voicemail', body: voicemail, script: call }
    : { kind: 'voicemail', body: call }
  return deliver(writing, 'phone', text)
}

/** The call to reception (or anyone but the interviewer) to check how a name is spelled. */
export function composeNameCheck(assignment: Assignment, contact: Contact): Draft {
  const { action, caseFile, options } = assignment
  const meeting = lastMeeting(caseFile, contact, momentOf(options.now))
  const writing = createWriting(assignment, contact, meeting, 0)
  const title = contact.title?.trim()
  const whole = readName(contact.name).plain
  const slots = { whole, spelled: spellOut(whole) }
  const body = title
    ? sayScript(writing, 'reception', scripts.RECEPTION_CALLS, { ...slots, title: `“${title}”` })
    : sayScript(writing, 'reception', scripts.RECEPTION_CALLS_WITHOUT_TITLE, slots)
  return {
    action: action.id,
    contact: contact.id,
    kind: 'voicemail',
    ...(meeting ? { interview: meeting.id } : {}),
    to: whomToAsk(assignment, contact)?.phone ?? '',
    channel: 'phone',
    body,
    uses: [],
  }
}

function whomToAsk(assignment: Assignment, contact: Contact): Contact | undefined {
  const { contacts, interviews } = assignment.caseFile
  const interviewers = new Set(interviews.flatMap((interview) => interview.interviewers))
  return contacts.find(
    ({ id, phone, noCalls, doNotContact }) =>
      id !== contact.id && phone !== undefined && !noCalls && !doNotContact && !interviewers.has(id),
  )
}

/** "D-A-N-A, L-E-E". */
function spellOut(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => [...word.toUpperCase()].join('-'))
    .join(', ')
}

/** The lines of a script as paragraphs: between them is a pause. */
function sayScript(
  writing: Writing,
  part: string,
  scriptsOfKind: readonly (readonly string[])[],
  more: Readonly<Record<string, string>> = {},
): string {
  const slots = { ...more, daytime: daytimeOf(writing) }
  const given = { ...writing.slots, ...slots }
  const fitting = scriptsOfKind.filter((lines) => lines.every((line) => fits(line, given)))
  const lines = writing.pick(part, fitting)
  return lines.map((line) => writing.say(part, [line], slots)).join('\n\n')
}

/** By the hour at which the step opens; a phone step is within the day. */
function daytimeOf(writing: Writing): string {
  const minute = writing.clock.minuteOf(Math.max(writing.now, momentOf(writing.assignment.action.opens)))
  return minute < 12 * 60 ? 'morning' : minute < 18 * 60 ? 'afternoon' : 'evening'
}
