/** How one language says what a message decides; the lists are as in `LanguageWords`. */
export interface VerdictWords {
  /** A no that nothing softens: somebody else has it, or the job is gone. The negation is part of the phrase. */
  readonly rejection: readonly string[]
  readonly noRejection: readonly string[]
  /** A no that may belong to a pause: the steps end, nobody else is named. */
  readonly endOfSteps: readonly string[]
  /** The news is bad, it is said, and perhaps not what it is. */
  readonly noGoodNews: readonly string[]
  /** What is said at the end of a no, and seldom elsewhere. */
  readonly farewell: readonly string[]
  /** What bad news begins with. */
  readonly regret: readonly string[]
  /** What bad news then says, of this application. */
  readonly badNews: readonly string[]
  /** Regret that it takes longer, or of something else. */
  readonly noBadNews: readonly string[]
  readonly offer: readonly string[]
  readonly noOffer: readonly string[]
  readonly hold: readonly string[]
  readonly noHold: readonly string[]
  readonly feedback: readonly string[]
  readonly noFeedback: readonly string[]
  /** The user asked for it. */
  readonly feedbackAsked: readonly string[]
  readonly invitation: readonly string[]
  readonly noInvitation: readonly string[]
  /** The user is asked when they have time: for a talk, unless they are to call. */
  readonly availability: readonly string[]
  /** What people call the talks that they invite to. */
  readonly talk: readonly string[]
  /** Congratulations, and what they are for when they are for the job. */
  readonly congratulation: readonly string[]
  readonly jobWon: readonly string[]
  /** Directly before words that affirm, these turn them round. */
  readonly negation: readonly string[]
}

/**
 * How one language says things, as phrases (`phrases.ts`) in folded spelling: lower case, letters without marks. The lists
 * beginning with `no` hold what only looks like the thing; such words are weighed against the whole sentence.
 */
export interface LanguageWords extends VerdictWords {
  /** A decision or an answer is announced: what a day beside it is for. */
  readonly decision: readonly string[]
  /** Words that can only mean the employer's decision. */
  readonly sureDecision: readonly string[]
  /** Directly before or after a day: no later than that. */
  readonly latest: readonly string[]
  /** The user is to answer an offer. */
  readonly respond: readonly string[]
  /** A day that asks nothing of anybody: a talk that was, a first working day, a thing already sent. */
  readonly otherDays: readonly string[]
  /** The user is asked to call, to write, or to get in touch whichever way. */
  readonly call: readonly string[]
  readonly write: readonly string[]
  readonly contact: readonly string[]
  /** Beside such a request: it is to be by phone, or in writing. */
  readonly byPhone: readonly string[]
  readonly byMail: readonly string[]
  /** Directly before such a request it is somebody else who will do it. */
  readonly somebodyElse: readonly string[]
  /** Politeness that asks for nothing. */
  readonly polite: readonly string[]
  /** A call or a message is not wanted. */
  readonly unwanted: readonly string[]
  /** The day that was named before: "by then". */
  readonly byThen: readonly string[]
  /** Words of job search. */
  readonly job: readonly string[]

  /** Where one thought ends and the next begins. */
  readonly clauseEnd: readonly string[]
  /** At the start of a clause: it is about what may be. */
  readonly supposing: readonly string[]

  readonly away: readonly string[]
  readonly back: readonly string[]
  /** Somebody says of themselves that they come back, whatever they are away for. */
  readonly selfBack: readonly string[]
  /** Directly before a day: the absence ends there, or it is the last day of it. */
  readonly until: readonly string[]
  readonly through: readonly string[]
  /** Directly after a day: it is the last one away, or the absence ends there. */
  readonly inclusive: readonly string[]
  readonly untilAfter: readonly string[]
  /** Between the two days of a span: as `until` and `through`. */
  readonly spanUntil: readonly string[]
  readonly spanThrough: readonly string[]
  /** The writer will tell something, whoever is away. */
  readonly tells: readonly string[]
  /** Somebody works there no more. */
  readonly left: readonly string[]
  /** It is the position, or a thing, that is no more. */
  readonly noLeft: readonly string[]
  /** Directly before the name or address of whoever is to be turned to instead. */
  readonly successor: readonly string[]
  /** How the subjects begin that mailboxes put on what they answer by themselves. */
  readonly autoSubject: readonly string[]
  /** What such mailboxes write and people seldom do. */
  readonly autoPhrase: readonly string[]
  /** A machine confirms that something has come in. */
  readonly receipt: readonly string[]
  /** A person says so as well. */
  readonly receiptOrThanks: readonly string[]
  /** A message says of itself that nobody wrote it. */
  readonly automatic: readonly string[]
  /** Nobody reads what is sent back. */
  readonly noReply: readonly string[]
}
