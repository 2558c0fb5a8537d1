import type { Contact, Interview } from '../../model/case.ts'
import { type Clock, createClock } from '../../time/clock.ts'
import type { EpochDay } from '../../time/day.ts'
import { parseDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'
import { choose, hashText } from './choose.ts'
import type { Assignment } from './draft.ts'
import { fillFrame, fits, type Slots, type Voice } from './fill-frame.ts'
import { momentOf } from './moment.ts'
import { addressOf } from './names/address-person.ts'
import { employerInSentence, jobPhrase } from './names/role-phrase.ts'
import { sayDay, sayPast } from './say-day.ts'
import { spellingOf } from './spelling.ts'

/** Everything that goes into one text: whom it is for, when, and how sentences are chosen and filled. */
export interface Writing {
  readonly assignment: Assignment
  readonly contact: Contact
  readonly interview?: Interview
  readonly voice: Voice
  readonly clock: Clock
  readonly now: EpochMs
  /** Today in employer time. */
  readonly today: EpochDay
  /** The place of this text in a row of texts that must not sound alike (panel, check-ins). */
  readonly position: number
  /** The same for all texts of the row. */
  readonly seed: string
  /** What most sentences can use: job, employer, when, talk, meeting, again, person, me. */
  readonly slots: Slots
  /** A sentence of that part of the text. */
  say(part: string, frames: readonly string[], more?: Slots): string
  /** The same position in another list. */
  pick<T>(part: string, choices: readonly T[]): T
  /** A day of the case, written out. */
  sayDay(day: string): string
}

export function createWriting(
  assignment: Assignment,
  contact: Contact,
  interview: Interview | undefined,
  position: number,
): Writing {
  const { caseFile } = assignment
  const { opportunity, seeker } = caseFile
  const spelling = spellingOf(caseFile)
  const voice: Voice = { spelling, isToRecruiter: contact.role === 'agency-recruiter' }
  const clock = createClock(opportunity.timeZone ?? seeker.timeZone)
  const now = momentOf(assignment.options.now)
  const today = clock.dayOf(now)
  const seed = [
    seeker.name,
    opportunity.id,
    opportunity.employer,
    opportunity.role,
    ...caseFile.contacts.map(({ name }) => name),
  ].join('|')
  const pick = <T>(part: string, choices: readonly T[]): T => choose(choices, `${seed}|${part}`, position)
  const talk = pick(
    'talk',
    interview?.format === 'onsite' || !interview
      ? ['conversation', 'meeting', 'talk']
      : ['conversation', 'call', 'talk'],
  )
  const slots: Slots = {
    job: jobPhrase(opportunity.role, pick('noun', ['role', 'position', 'job'])),
    employer: employerInSentence(opportunity.employer),
    person: addressOf(contact),
    me: seeker.name.trim(),
    ...(seeker.phone === undefined ? {} : { phone: seeker.phone.trim(), below: 'my number is below' }),
    talk,
    meeting: pick(
      'meeting',
      interview?.format === 'onsite'
        ? ['meeting with me', 'seeing me', 'meeting me']
        : ['talking with me', 'speaking with me', 'talking to me'],
    ),
    again: interview && metBefore(assignment, contact, interview) ? ' again' : '',
    ...slotsOfMeeting(
      contact,
      interview,
      talk,
      interview && sayPast(clock.dayOf(momentOf(interview.start)), today, spelling),
    ),
  }
  return {
    assignment,
    contact,
    ...(interview ? { interview } : {}),
    voice,
    clock,
    now,
    today,
    position,
    seed,
    slots,
    say: (part, frames, more = {}) => {
      const given = { ...slots, ...more }
      const fitting = fittingFrames(frames, given, isSpoken(assignment, contact))
      const frame = pick(part, fitting)
      return fillFrame(frame, given, `${seed}|${contact.id}|${position}|${hashText(frame)}`, voice)
    },
    pick,
    sayDay: (day) => sayDay(parseDay(day) as EpochDay, spelling),
  }
}

/**
 * The same writing, but without sentences that begin with "I" where others fit: for a text that has too many of them.
 */
export function turnedToReader(writing: Writing): Writing {
  return {
    ...writing,
    say: (part, frames, more) => {
      const others = frames.filter((frame) => !/^(?:\(?I\b|\{Did\})/.test(frame) && !/[.?!] \(?I\b/.test(frame))
      const given = { ...writing.slots, ...more }
      return writing.say(part, others.some((frame) => fits(frame, given)) ? others : frames, more)
    },
  }
}

/**
 * What can be said of the meeting: `theTalk` "our talk" or, to somebody who was not there, "the interview"; `talkWhen`
 * the same with its day; `spokeWhen` the day, only for those who were there, so that frames with "we spoke" fit no other.
 */
function slotsOfMeeting(
  contact: Contact,
  interview: Interview | undefined,
  talk: string,
  when: string | undefined,
): Slots {
  const wasThere = interview?.interviewers.includes(contact.id) ?? false
  const theTalk = wasThere ? `our ${talk}` : 'the interview'
  if (when === undefined) return { theTalk }
  return { theTalk, when, talkWhen: `${theTalk} ${when}`, ...(wasThere ? { spokeWhen: when } : {}) }
}

/** Words that only fit into something written. */
const WRITTEN = /\b(?:writ\w*|messages?|a line|lines|attached|with this|below|read)\b/i

/** The frames whose slots are all given; for the phone, those that can be said, when there are any. */
function fittingFrames(frames: readonly string[], given: Slots, spoken: boolean): readonly string[] {
  const fitting = frames.filter((frame) => fits(frame, given))
  const sayable = spoken ? fitting.filter((frame) => !WRITTEN.test(frame)) : fitting
  return sayable.length > 0 ? sayable : fitting
}

function isSpoken({ action }: Assignment, contact: Contact): boolean {
  if (action.channel !== undefined && action.channel !== 'none') return action.channel === 'phone'
  return contact.email === undefined && contact.phone !== undefined
}

function metBefore(assignment: Assignment, contact: Contact, interview: Interview): boolean {
  return assignment.caseFile.interviews.some(
    (other) =>
      other.status === undefined &&
      other.interviewers.includes(contact.id) &&
      momentOf(other.end) < momentOf(interview.start),
  )
}
