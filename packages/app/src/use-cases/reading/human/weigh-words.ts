import type { Sentence } from '../text/sentence.ts'
import { isHypothetical } from '../words/clause.ts'
import { FEEDBACK, NO_FEEDBACK } from '../words/feedback-words.ts'
import { HOLDS, NO_HOLD } from '../words/hold-words.ts'
import { INVITATIONS, NO_INVITATION } from '../words/invitation-words.ts'
import { NO_OFFER, OFFERS } from '../words/offer-words.ts'
import { FAREWELLS, FINAL_NO, NO_FOR_NOW } from '../words/rejection-words.ts'

/** What a message decides. `evidence`: the sentences that say so. */
export interface Verdict {
  readonly kind: 'rejection' | 'offer' | 'on-hold' | 'feedback' | 'invitation' | 'reply'
  readonly evidence: readonly string[]
}

/** A negation directly before words that affirm turns them round. */
const NEGATED =
  /\b(?:not|never|n't|no|without|nobody|nicht|kein\w*|noch nicht|pas|sans|ni|nao|niet|geen|nooit|haven't|hasn't)(?: (?:yet|been|actually|already|decided|simply|just|ha|hemos|sido|aun|ainda|nog))*\s*$/

/** What a writer's words decide. `known`: what the case has on record that changes how they are to be taken. */
export function weighWords(sentences: readonly Sentence[], known: { readonly isRejected: boolean }): Verdict {
  const finalNo = findMeaning(sentences, FINAL_NO)
  const noForNow = findMeaning(sentences, NO_FOR_NOW)
  const farewell = findMeaning(sentences, FAREWELLS)
  const offer = findMeaning(sentences, OFFERS, NO_OFFER)
  const hold = findMeaning(sentences, HOLDS, NO_HOLD)
  const feedback = findMeaning(sentences, FEEDBACK, NO_FEEDBACK)
  const invitation = findMeaning(sentences, INVITATIONS, NO_INVITATION)
  const wasAsked = sentences.some(({ folded }) => ASKED_FOR_FEEDBACK.test(folded))

  if (feedback.length > 0 && (known.isRejected || wasAsked)) return { kind: 'feedback', evidence: feedback }
  if (finalNo.length > 0) return { kind: 'rejection', evidence: finalNo }
  if (hold.length > 0) return { kind: 'on-hold', evidence: hold }
  if (noForNow.length > 0) return { kind: 'rejection', evidence: noForNow }
  if (offer.length > 0) return { kind: 'offer', evidence: offer }
  if (invitation.length > 0) return { kind: 'invitation', evidence: invitation }
  if (feedback.length > 0) return { kind: 'feedback', evidence: feedback }
  if (farewell.length > 0) return { kind: 'rejection', evidence: farewell }
  return { kind: 'reply', evidence: [] }
}

const ASKED_FOR_FEEDBACK =
  /\b(?:you asked|thanks for asking|thank you for asking|as requested|your request for feedback|asking for feedback|wie (?:gewunscht|erbeten)|sie (?:hatten|haben) .{0,30}(?:feedback|ruckmeldung) gebeten|nach (?:feedback|einer einschatzung) gefragt|vous (?:m'|nous )?(?:aviez|avez) demande|comme demande|como (?:pidio|pediste|solicito)|me pidio|como (?:pediu|pediste|solicitou)|zoals gevraagd|je vroeg|u vroeg)\b|ご依頼の(?:あった)?フィードバック|ご要望/

/** The sentences in which one of the patterns is meant: not supposed, not negated, and without the words that undo it. */
function findMeaning(sentences: readonly Sentence[], patterns: readonly RegExp[], undone?: RegExp): string[] {
  return sentences
    .filter(({ folded }) => {
      if (folded.endsWith('?') && patterns !== INVITATIONS) return false
      return patterns.some((pattern) => {
        const match = pattern.exec(folded)
        if (!match) return false
        if (undone?.test(folded)) return false
        return !isHypothetical(folded, match.index) && !NEGATED.test(folded.slice(0, match.index))
      })
    })
    .map(({ written }) => written)
}
