/** What is wrong with an input, and where. */
export interface Problem {
  /** The place, parts joined by dots: `interviews.0.end`. Empty for the whole. */
  readonly path: string
  /** What is wrong and what would be right, as the rest of a sentence that begins with the path. */
  readonly message: string
}
