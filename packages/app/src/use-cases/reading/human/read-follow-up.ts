import type { Sentence } from '../text/sentence.ts'
import { FOLLOW_UP_CUES } from '../words/date-cues.ts'

export type Channel = 'email' | 'phone'

/** Politeness that asks for nothing, and calls that are not wanted. Folded. */
const ONLY_POLITE =
  /\b(?:question|query|queries|anything else|hesitate|any ?time|in the meantime|need anything|fragen|ruckfragen|zogern|questions?|hesitez|preguntas?|dudas?|duvidas?|perguntas?|vragen|schroom)\b|ご(?:不明|質問)|ご遠慮なく/
const UNWANTED =
  /\b(?:no need|need not|needn't|don't|do not|rather not|please not|not necessary|bitte nicht|nicht notig|keine anrufe|pas (?:besoin|la peine)|no hace falta|no es necesario|nao (?:precisa|e necessario)|niet nodig|hoeft niet)\b/

/** The channel that a sentence asks the user to use; `any` where it only asks to get in touch, undefined where it asks nothing. */
export function askedChannel({ folded }: Sentence): Channel | 'any' | undefined {
  if (UNWANTED.test(folded)) return undefined
  const cue = FOLLOW_UP_CUES.find(({ pattern }) => folded.search(new RegExp(pattern.source)) !== -1)
  return cue && (cue.channel ?? 'any')
}

/** Whether a sentence without a day asks for a call all the same ("please give me a call when you can"). */
export function asksForCall(sentence: Sentence): boolean {
  return askedChannel(sentence) === 'phone' && !ONLY_POLITE.test(sentence.folded)
}
