import type { Case, Interview, Received } from '@afterword/engine'
import type { Meeting, Reading } from '../../ports/message-reader.ts'
import { withEntry } from '../log/add-entry.ts'
import { numberedId } from '../record/new-id.ts'
import { HOUR, later } from './later.ts'

type Loggable = Omit<Reading, 'kind'> & { readonly kind: Received['kind'] }

interface Logging {
  /** When they wrote. */
  readonly at: string
  readonly now: string
  readonly meeting: Meeting | undefined
}

/** The case with what a message says. A meeting that is called off is logged as a reply: nobody invites to it. */
export function withReading(current: Case, reading: Loggable, { at, now, meeting }: Logging): Case {
  const { contact, decisionBy, backOn, respondBy, followUp, noReply, interview } = reading
  const logged = withEntry(
    current,
    {
      type: 'received',
      at,
      channel: 'email',
      kind: interview?.cancelled === true ? 'reply' : reading.kind,
      ...(contact === null ? {} : { contact }),
      ...(decisionBy === undefined ? {} : { decisionBy }),
      ...(backOn === undefined ? {} : { backOn }),
      ...(respondBy === undefined ? {} : { respondBy }),
      ...(followUp === undefined ? {} : { followUp }),
      ...(noReply === undefined ? {} : { noReply }),
    },
    now,
  )
  if (interview === undefined) return logged
  return { ...logged, interviews: placeInterview(logged, interview, meeting ?? meetingWith(contact)) }
}

function meetingWith(contact: string | null): Meeting {
  return { interviewers: contact === null ? [] : [contact] }
}

/** A known uid moves or cancels its interview; what is new is added as the next round. */
function placeInterview(
  { interviews }: Case,
  { start, end = later(start, HOUR), cancelled, uid }: NonNullable<Reading['interview']>,
  meeting: Meeting,
): Interview[] {
  const known = interviews.find((one) => (uid === undefined ? one.start === start : one.uid === uid))
  const { interviewers, ...where } = meeting
  if (known) {
    const all = [...new Set([...known.interviewers, ...interviewers])]
    const changed: Interview = cancelled
      ? { ...known, status: 'cancelled' }
      : { ...heldAgain(known, start), start, end, ...placed(known, where), interviewers: all }
    return interviews.map((one) => (one === known ? changed : one))
  }
  if (cancelled) return interviews
  const held = interviews.filter(({ status }) => status === undefined).map(({ round }) => round)
  return [
    ...interviews,
    {
      id: numberedId(
        'iv',
        interviews.map(({ id }) => id),
      ),
      round: 1 + Math.max(0, ...held),
      start,
      end,
      format: formatOf(meeting),
      ...(uid === undefined ? {} : { uid }),
      ...where,
      interviewers: [...new Set(interviewers)],
    },
  ]
}

/** A new time also revives what was called off. */
function heldAgain({ status, place: _place, link: _link, ...kept }: Interview, start: string): Interview {
  return { ...kept, ...(status === 'no-show' && start === kept.start ? { status } : {}) }
}

/** Where one meets, and so how; of an invitation that says nothing of it, as before. */
function placed(
  { format, place, link }: Interview,
  where: Omit<Meeting, 'interviewers'>,
): Pick<Interview, 'format' | 'place' | 'link'> {
  if (where.place !== undefined || where.link !== undefined) return { format: formatOf(where), ...where }
  return { format, ...(place === undefined ? {} : { place }), ...(link === undefined ? {} : { link }) }
}

/** Where nothing says how they meet, it is by video: what most talks are. */
function formatOf({ place = '', link }: Pick<Meeting, 'place' | 'link'>): Interview['format'] {
  if (link !== undefined || place === '' || /teams|zoom|meet|webex|skype|video|online/i.test(place)) return 'video'
  return /phone|telefon|téléphone|teléfono|call|電話/i.test(place) ? 'phone' : 'onsite'
}
