import type { Contact, Interview } from '../../../model/case.ts'
import { deliver } from '../deliver.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import type { Slots } from '../fill-frame.ts'
import { framed } from '../letter-form.ts'
import { allotNotes } from '../material/allot-notes.ts'
import { correctionsFor } from '../material/corrections-for.ts'
import { panelPosition } from '../material/panel-position.ts'
import { readStrengths } from '../material/read-strengths.ts'
import { askForAnswer, askForCleaner, askForTopic } from '../questions.ts'
import { sayCorrection, sayStrength, thingSlots } from '../say-parts.ts'
import * as hand from '../wording/handwritten.ts'
import * as letter from '../wording/letter.ts'
import { createWriting, type Writing } from '../writing.ts'

/** The note by hand, or, where the policy asks for it, S4's longer letter. */
export function composeHandwritten(assignment: Assignment, contact: Contact, interview: Interview): Draft | Questions {
  const { action, caseFile } = assignment
  const writing = createWriting(assignment, contact, interview, panelPosition(caseFile, interview.id, contact.id))
  const allotment = allotNotes(assignment, interview).get(contact.id) ?? { unread: [] }
  const corrections = action.includes?.includes('addendum') ? correctionsFor(writing) : { read: [], unread: [] }
  // The e-mail is about the first topic; the card is about another where there is one.
  const topic = allotment.second ?? allotment.challenge ?? allotment.topic
  const [jotted] = allotment.unread
  const asks = [
    ...(topic ? [] : [jotted ? askForCleaner(jotted, contact) : askForTopic(contact)]),
    ...(corrections.read.length > 0 ? [] : corrections.unread.slice(0, 1).map((placed) => askForAnswer(placed))),
  ]
  if (!topic || asks.length > 0) return { action: action.id, contact: contact.id, asks }
  const [correction] = corrections.read
  const added = correction ? [sayCorrection(writing, correction.correction)] : []
  const isLetter = isLetterWanted(assignment)
  const slots = thingSlots('topic', topic.phrase)
  const isStatement = topic.phrase.form === 'statement'
  const paragraphs = isLetter
    ? [
        writing.say(
          'letter-opening',
          isStatement ? letter.LETTER_OPENINGS_WITH_STATEMENT : letter.LETTER_OPENINGS_WITH_THING,
          slots,
        ),
        ...strongestPoints(writing),
        ...added,
        writing.say('letter-end', letter.LETTER_ENDS),
      ]
    : shortNote(writing, isStatement ? hand.HAND_TOPICS_WITH_STATEMENT : hand.HAND_TOPICS_WITH_THING, slots, added)
  return deliver(writing, 'post', {
    kind: isLetter ? 'letter' : 'handwritten-note',
    body: framed(writing, paragraphs, { formal: isLetter }),
    uses: [topic, ...(correction ? [correction.placed] : [])],
  })
}

function shortNote(writing: Writing, topics: readonly string[], slots: Slots, added: readonly string[]): string[] {
  const isInterested = (writing.assignment.caseFile.opportunity.interest ?? 'yes') === 'yes'
  const opening = `${writing.say('hand-opening', hand.HAND_OPENINGS)} ${writing.say('hand-topic', topics, slots)}`
  const end = isInterested ? writing.say('hand-end', hand.HAND_ENDS) : writing.say('hand-open-end', hand.HAND_OPEN_ENDS)
  return added.length === 0 && writing.position % 2 === 0 ? [`${opening} ${end}`] : [opening, ...added, end]
}

/** Up to three strengths, the first two in one paragraph. */
function strongestPoints(writing: Writing): string[] {
  const strengths = readStrengths(writing.assignment).slice(0, 3)
  return strengths.map((strength, at) => {
    const placed: Writing = {
      ...writing,
      say: (part, frames, more) => writing.say(`${part} ${at}`, rotate(frames, at * 3), more),
    }
    const said = sayStrength(placed, strength)
    return at === 0
      ? said
      : `${writing.say(`link ${at}`, at === 1 ? letter.LETTER_LINKS_SECOND : letter.LETTER_LINKS_LAST)} ${said}`
  })
}

/** Three strengths of one letter draw on different parts of the list. */
function rotate(frames: readonly string[], by: number): readonly string[] {
  const third = Math.max(1, Math.floor(frames.length / 3))
  const start = (Math.floor(by / 3) * third) % frames.length
  return frames.slice(start, start + third)
}

/** The parameter of the rule on handwritten notes: `kind: 'letter'`. */
function isLetterWanted(assignment: Assignment): boolean {
  const rule = assignment.caseFile.policy?.rules?.['handwritten-note']
  return typeof rule === 'object' && rule['kind'] === 'letter'
}
