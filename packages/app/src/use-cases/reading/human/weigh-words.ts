import type { Sentence } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { isHypothetical } from '../words/clause.ts'
import { phrases, phrasesAtEnd } from '../words/phrases.ts'
import { findRequests, ONLY_POLITE } from './read-follow-up.ts'

/** What a message decides. `evidence`: the sentences that say so. */
export interface Verdict {
  readonly kind: 'rejection' | 'offer' | 'on-hold' | 'feedback' | 'invitation' | 'reply'
  readonly evidence: readonly string[]
}

/** A meaning: how it is said, and what only looks like it. */
interface Meaning {
  readonly said: RegExp
  readonly unless?: RegExp
  /** Asking it means it, too: "Are you free on Tuesday?" */
  readonly mayAsk?: true
}

const NO_REJECTION = phrases(sayings('noRejection'))
const FINAL_NO: Meaning = { said: phrases(sayings('rejection'), 'g'), unless: NO_REJECTION }
const END_OF_STEPS: Meaning = { said: phrases(sayings('endOfSteps'), 'g'), unless: NO_REJECTION }
const NO_GOOD_NEWS: Meaning = { said: phrases(sayings('noGoodNews'), 'g'), unless: NO_REJECTION }
const FAREWELL: Meaning = { said: phrases(sayings('farewell'), 'g') }
const NO_OFFER = phrases(sayings('noOffer'))
const OFFER: Meaning = { said: phrases(sayings('offer'), 'g'), unless: NO_OFFER }
const HOLD: Meaning = { said: phrases(sayings('hold'), 'g'), unless: phrases(sayings('noHold')) }
const FEEDBACK: Meaning = { said: phrases(sayings('feedback'), 'g'), unless: phrases(sayings('noFeedback')) }
const INVITATION: Meaning = {
  said: phrases(sayings('invitation'), 'g'),
  unless: phrases(sayings('noInvitation')),
  mayAsk: true,
}
const AVAILABILITY: Meaning = { ...INVITATION, said: phrases(sayings('availability'), 'g') }
const CONGRATULATION = phrases(sayings('congratulation'))
const JOB_WON = phrases(sayings('jobWon'))
const NO_BAD_NEWS = phrases([...sayings('noRejection'), ...sayings('noBadNews')])
const REGRET = phrases(sayings('regret'))
const BAD_NEWS = phrases(sayings('badNews'))
const ASKED_FOR_FEEDBACK = phrases(sayings('feedbackAsked'))
const ASKED: Meaning = { said: phrases(sayings('feedbackAsked'), 'g'), unless: phrases(sayings('noFeedback')) }
/** What was asked for must be named: "you asked how long the contract is" asks for no feedback. */
const FEEDBACK_NAMED =
  /feedback|ruckmeldung|einschatzung|\bavis\b|\bretorno\b|\bretour\b|comentarios|retroalimentacion|opinion|devolutiva|terugkoppeling|フィードバック|評価|感想/
const NEGATED = phrasesAtEnd(sayings('negation'))

/** What a writer's words decide. `known`: what the case has on record that changes how they are to be taken. */
export function weighWords(sentences: readonly Sentence[], known: { readonly isRejected: boolean }): Verdict {
  const say = (meaning: Meaning) =>
    sentences.filter(({ folded }) => isMeant(meaning, folded)).map(({ written }) => written)
  const feedback = say(FEEDBACK)
  const wasAsked = sentences.some(({ folded }) => ASKED_FOR_FEEDBACK.test(folded))
  const inOrder: readonly [Verdict['kind'], () => string[]][] = [
    ['feedback', () => (known.isRejected || wasAsked ? feedback : [])],
    ['rejection', () => say(FINAL_NO)],
    ['on-hold', () => say(HOLD)],
    ['rejection', () => say(END_OF_STEPS)],
    ['rejection', () => say(NO_GOOD_NEWS)],
    ['offer', () => say(OFFER)],
    ['invitation', () => say(INVITATION)],
    ['invitation', () => (asksToGetInTouch(sentences) ? [] : say(AVAILABILITY))],
    ['offer', () => jobWon(sentences)],
    ['feedback', () => feedback],
    ['feedback', () => (wasAsked && sentences.some(({ folded }) => FEEDBACK_NAMED.test(folded)) ? say(ASKED) : [])],
    ['rejection', () => say(FAREWELL)],
    ['rejection', () => badNews(sentences)],
  ]
  for (const [kind, find] of inOrder) {
    const evidence = find()
    if (evidence.length > 0) return { kind, evidence }
  }
  return { kind: 'reply', evidence: [] }
}

/** Whether a sentence means a thing: not as a question, a supposition or its denial, and without words that undo it. */
function isMeant({ said, unless, mayAsk }: Meaning, folded: string): boolean {
  if (folded.endsWith('?') && !mayAsk) return false
  if (unless?.test(folded)) return false
  return [...folded.matchAll(said)].some(
    ({ index }) => !isHypothetical(folded, index) && !NEGATED.test(folded.slice(0, index)),
  )
}

function asksToGetInTouch(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ folded }) => findRequests(folded).length > 0 && !ONLY_POLITE.test(folded))
}

/** Congratulations, and words that can only be about the job. */
function jobWon(sentences: readonly Sentence[]): string[] {
  const glad = sentences.find(({ folded }) => CONGRATULATION.test(folded))
  const won = sentences.find(({ folded }) => JOB_WON.test(folded) && !NO_OFFER.test(folded))
  return glad && won ? [glad.written, won.written] : []
}

/** Regret, and then a "not" about the application: a no in words that no list has. */
function badNews(sentences: readonly Sentence[]): string[] {
  return sentences
    .filter(
      ({ folded }) =>
        REGRET.test(folded) &&
        BAD_NEWS.test(folded) &&
        !NO_BAD_NEWS.test(folded) &&
        !folded.endsWith('?') &&
        !isHypothetical(folded, folded.search(BAD_NEWS)),
    )
    .map(({ written }) => written)
}
