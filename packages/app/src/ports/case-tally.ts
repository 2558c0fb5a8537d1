/**
 * What one opportunity adds to the counts over all of them. Worked out whenever the case changes; the record keeps the sums,
 * so that looking over thousands reads a few rows.
 */
export interface CaseTally {
  /** How often something came about, by chart, bar and part: `follow-up/check-in-email/yes`. */
  readonly counts: Readonly<Record<string, number>>
  /** What is to be counted as well after an instant: messages that may yet be answered. */
  readonly waiting: readonly { readonly until: string; readonly keys: readonly string[] }[]
}
