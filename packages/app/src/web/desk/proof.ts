/** The dialects of English that the proofreader knows. */
export type Dialect = 'American' | 'British' | 'Australian' | 'Canadian' | 'Indian'

/** What a page asks the proofreader's worker. */
export interface ProofQuestion {
  readonly id: number
  readonly text: string
  readonly dialect: Dialect
  /** Words that are right as they are: every name of the case, and what the user said is right. */
  readonly words: readonly string[]
}

/** What the worker answers; `undefined` where it could not start. */
export interface ProofAnswer {
  readonly id: number
  readonly slips: readonly Slip[] | undefined
}

/** A slip of spelling or grammar, from and to in UTF-16 units of the text, with what could stand there instead. */
export interface Slip {
  readonly from: number
  readonly to: number
  readonly kind: string
  readonly message: string
  /** The words that could stand there; an empty one: leave it out. */
  readonly offers: readonly string[]
}
