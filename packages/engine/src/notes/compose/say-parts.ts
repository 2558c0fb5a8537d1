import type { TopicPhrase } from './draft.ts'
import type { ReadNote } from './material/read-notes.ts'
import type { ReadStrength } from './material/read-strengths.ts'
import { joinNames } from './names/address-person.ts'
import type { Correction } from './read/read-correction.ts'
import { PROMISES_KEPT, RESOURCES } from './wording/extras.ts'
import { CORRECTIONS_LEFT_OUT, CORRECTIONS_OWN_WORDS } from './wording/letter.ts'
import * as opening from './wording/thank-you-opening.ts'
import * as reflection from './wording/thank-you-reflection.ts'
import * as strength from './wording/thank-you-strength.ts'
import type { Writing } from './writing.ts'

/** A thing for the frames: under its name, and as `…Name` where it can stand as a subject or object (no clause). */
export function thingSlots(name: string, phrase: TopicPhrase): Record<string, string> {
  return { [name]: phrase.text, ...(phrase.form === 'clause' ? {} : { [`${name}Name`]: phrase.text }) }
}

export function sayOpening(writing: Writing, topic: ReadNote, isLate: boolean): string {
  const isStatement = topic.phrase.form === 'statement'
  if (isLate) {
    const frames = isStatement ? opening.LATE_OPENINGS_WITH_STATEMENT : opening.LATE_OPENINGS_WITH_THING
    return writing.say('opening', frames, thingSlots('topic', topic.phrase))
  }
  const frames = isStatement ? opening.OPENINGS_WITH_STATEMENT : opening.OPENINGS_WITH_THING
  return writing.say('opening', frames, thingSlots('topic', topic.phrase))
}

export function sayChallenge(writing: Writing, note: ReadNote): string {
  const isStatement = note.phrase.form === 'statement'
  const frames = isStatement ? reflection.CHALLENGES_WITH_STATEMENT : reflection.CHALLENGES_WITH_THING
  return writing.say('challenge', frames, thingSlots('challenge', note.phrase))
}

export function saySecond(writing: Writing, note: ReadNote): string {
  const isStatement = note.phrase.form === 'statement'
  return writing.say(
    'second',
    isStatement ? reflection.SECONDS_WITH_STATEMENT : reflection.SECONDS_WITH_THING,
    thingSlots('second', note.phrase),
  )
}

/** What the writer brings, tied to what the job needs. */
export function sayStrength(writing: Writing, { need, evidence }: ReadStrength): string {
  const isClause = evidence.form === 'statement' || evidence.form === 'clause'
  const slots = isClause ? { did: evidence.text } : { bring: evidence.text }
  if (need && /^(?:a|an)\s/.test(need.text)) {
    const frames = isClause ? strength.STRENGTHS_DID_FOR_QUALITY : strength.STRENGTHS_THING_FOR_QUALITY
    return writing.say('strength', frames, { ...slots, need: need.text })
  }
  if (need) {
    const frames = isClause ? strength.STRENGTHS_DID_FOR_NEED : strength.STRENGTHS_THING_FOR_NEED
    return writing.say('strength', frames, { ...slots, need: need.text })
  }
  return writing.say('strength', isClause ? strength.STRENGTHS_DID : strength.STRENGTHS_THING, slots)
}

/** One sentence for what goes with the message; '' when nothing does. */
export function sayPromises(writing: Writing, things: readonly string[]): string {
  return things.length === 0 ? '' : writing.say('promise', PROMISES_KEPT, { thing: joinNames(things) })
}

/** A paragraph with the action's resource, its link on a line of its own; '' when there is none. */
export function sayResource(writing: Writing, topic: ReadNote | undefined): string {
  const { action, caseFile } = writing.assignment
  const resource = caseFile.resources?.find(({ id }) => id === action.resource)
  if (!resource) return ''
  const matter = topic && topic.phrase.form !== 'statement' ? { matter: topic.phrase.text } : {}
  const title = resource.title.trim().replace(/[“”]/g, '"')
  return `${writing.say('resource', RESOURCES, { ...matter, title })}\n${resource.url.trim()}`
}

/** One answer put right, without apology. */
export function sayCorrection(writing: Writing, correction: Correction): string {
  const { asked, answer } = correction
  if (answer.kind === 'own-words') {
    return writing.say('correction', CORRECTIONS_OWN_WORDS, { asked: asked.text, words: answer.text })
  }
  return writing.say('correction', CORRECTIONS_LEFT_OUT, { asked: asked.text, left: answer.phrase.text })
}
