export const EXISTING = ['skip', 'replace', 'copy'] as const

/** What becomes of an opportunity that is there already. A row of a table knows too little to replace one. */
export type Existing = (typeof EXISTING)[number]
