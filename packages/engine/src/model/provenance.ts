/**
 * The five source texts that the etiquette was drawn from, and `house` for what they leave open and this project
 * decided (docs/decisions).
 */
export type SourceId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'house'

/**
 * How strong the evidence is. `survey`: a poll of employers stands behind it. `practice`: a recruiter or coach says so
 * from experience. `opinion`: said without a ground. `convention`: settled here so that the rules fit together.
 */
export type Evidence = 'survey' | 'practice' | 'opinion' | 'convention'

/** Where a rule comes from: the text, the place in it, and how far to trust it. */
export interface Provenance {
  readonly source: SourceId
  /** Where in the text: a heading, a numbered point, a few words of the sentence. */
  readonly where: string
  readonly evidence: Evidence
}

/** At least one element. */
export type NonEmpty<T> = readonly [T, ...T[]]
