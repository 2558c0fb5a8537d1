import type { Interview } from '../../../model/case.ts'
import type { Assignment, PlacedNote } from '../draft.ts'
import { isTalkingPoint, notesOf, type ReadNote, readTalkingPoints } from './read-notes.ts'

/** What the note to one person may be about: nobody else on the panel gets the same. */
export interface Allotment {
  readonly topic?: ReadNote
  readonly challenge?: ReadNote
  /** One thing more. */
  readonly second?: ReadNote
  /** Talking points recorded for this person that could not be read. */
  readonly unread: readonly PlacedNote[]
}

const none: Allotment = { unread: [] }

/**
 * Deals the talking points of an interview out to its interviewers. Everyone keeps their own; what was noted for
 * nobody in particular goes first to those who would have no topic, then one each as something more to say.
 */
export function allotNotes(assignment: Assignment, interview: Interview): ReadonlyMap<string, Allotment> {
  const placed = notesOf(assignment, interview.id)
  const people = [...new Set(interview.interviewers)]
  const free = readTalkingPoints(
    assignment,
    placed.filter(({ note }) => note.contact === undefined),
    'them',
  )
  const own = new Map(people.map((id) => [id, ofPerson(assignment, placed, id)]))
  for (const id of people) {
    const hand = own.get(id) as Hand
    const dealt = hand.read.length === 0 ? free.shift() : undefined
    if (dealt) hand.read.push(dealt)
  }
  for (const id of people) {
    const hand = own.get(id) as Hand
    const dealt = hand.read.length === 1 ? free.shift() : undefined
    if (dealt) hand.read.push(dealt)
  }
  return new Map([...own].map(([id, hand]) => [id, arrange(hand)]))
}

interface Hand {
  readonly read: ReadNote[]
  readonly unread: readonly PlacedNote[]
}

function ofPerson(assignment: Assignment, placed: readonly PlacedNote[], id: string): Hand {
  const own = placed.filter(({ note }) => note.contact === id)
  const read = readTalkingPoints(assignment, own, 'them')
  const isRead = (candidate: PlacedNote) => read.some((one) => one.index === candidate.index)
  const unread = own.filter(isTalkingPoint).filter((one) => !isRead(one))
  return { read, unread }
}

/** The topic is the first that is no challenge when there are both; a lone challenge is the topic. */
function arrange(hand: Hand): Allotment {
  if (hand.read.length === 0) return { ...none, unread: hand.unread }
  const topic = (hand.read.find(({ note }) => note.kind !== 'challenge') ?? hand.read[0]) as ReadNote
  const rest = hand.read.filter((one) => one !== topic)
  const challenge = rest.find(({ note }) => note.kind === 'challenge')
  const second = rest.find((one) => one !== challenge)
  return {
    topic,
    ...(challenge ? { challenge } : {}),
    ...(second ? { second } : {}),
    unread: hand.unread,
  }
}
