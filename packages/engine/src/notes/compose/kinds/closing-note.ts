import type { Contact } from '../../../model/case.ts'
import { channelOf, deliver } from '../deliver.ts'
import type { Assignment, Draft, Questions } from '../draft.ts'
import { arrangeParts, layoutsFor } from '../layout.ts'
import { framed } from '../letter-form.ts'
import { allotNotes } from '../material/allot-notes.ts'
import { lastMeeting } from '../material/last-meeting.ts'
import { momentOf } from '../moment.ts'
import { subjectOf } from '../subject-of.ts'
import * as wording from '../wording/closing-note.ts'
import { createWriting } from '../writing.ts'
import { numberOf } from './number-of.ts'

/** The last message after silence: thanks, no reproach, an open door. */
export function composeClosingNote(assignment: Assignment, contact: Contact): Draft | Questions {
  const meeting = lastMeeting(assignment.caseFile, contact, momentOf(assignment.options.now))
  const writing = createWriting(assignment, contact, meeting, numberOf(assignment.action))
  const topic = meeting && allotNotes(assignment, meeting).get(contact.id)?.topic
  const thing = topic && topic.phrase.form !== 'statement' ? topic : undefined
  const thanks = thing
    ? writing.say('thanks', wording.CLOSING_THANKS_WITH_THING, { topic: thing.phrase.text })
    : writing.say('thanks', wording.CLOSING_THANKS)
  const door = writing.say('door', wording.CLOSING_DOORS)
  const opening = writing.say('opening', wording.CLOSING_OPENINGS)
  return deliver(writing, channelOf(writing) === 'post' ? 'post' : 'email', {
    kind: 'closing-note',
    subject: subjectOf(writing, wording.CLOSING_SUBJECTS),
    body: framed(
      writing,
      arrangeParts(
        opening,
        [thanks],
        door,
        writing.pick(
          'layout',
          layoutsFor(1).filter(({ cuts }) => cuts.length <= 2),
        ),
      ),
    ),
    uses: thing ? [thing] : [],
  })
}
