import type { Contact } from '../../model/case.ts'
import type { DraftChannel, PlacedNote } from './draft.ts'
import { mentionOf } from './names/address-person.ts'

/** What to ask when nothing is noted about a conversation. */
export function askForTopic(contact: Contact): string {
  return `What did you and ${mentionOf(contact)} talk about? A few words are enough, for example “the move to the new warehouse” or “how they plan the spring launch”.`
}

/** What to ask when everything noted belongs to the notes of others. */
export function askForOwnTopic(contact: Contact): string {
  return `What was particular about the conversation with ${mentionOf(contact)}? What is noted for everyone stands in another person's note already.`
}

/** What to ask when a jotting does not fit into a sentence. */
export function askForCleaner(placed: PlacedNote, contact: Contact): string {
  return `You jotted down “${placed.note.text.trim()}”. How would you finish this sentence with it: “${mentionOf(contact)} and I talked about …”?`
}

export function askForAddress(contact: Contact, channel: DraftChannel): string {
  const what = channel === 'email' ? 'e-mail address' : channel === 'post' ? 'postal address' : 'phone number'
  return `What is the ${what} of ${mentionOf(contact)}?`
}

/** What to ask when a promise cannot be kept by the message as it is noted. */
export function askForPromise(placed: PlacedNote): string {
  return `You promised “${placed.note.text.trim()}”. What exactly goes with this message, in a few words like “the case study on churn”?`
}

/** What to ask when an answer is to be put right and the better answer is not in the note. */
export function askForAnswer(placed: PlacedNote): string {
  return `What would you answer today to “${placed.note.text.trim()}”? Write it behind the note, for example “the question about churn: forgot to mention the referral programme”.`
}

export function askForOwnNumber(): string {
  return 'On which number can you be called back? It belongs into a voicemail.'
}

export function askForResource(contact: Contact): string {
  return `Which article, talk or paper would interest ${mentionOf(contact)}? Add it to the case's resources (title, link, topics).`
}

export function askWhatToAnswer(contact: Contact): string {
  return `What did ${mentionOf(contact)} write? Record a decision date or how to follow up with the message, or answer it in your own words.`
}

export function askForConcern(contact: Contact): string {
  return `What would you like to ask ${mentionOf(contact)}? Note it as a concern in a few words, for example “the gap in 2019” or “whether the job can be done from home”.`
}
