/** Whose record is meant, and who works in it: the same person on their own machine. */
export interface Who {
  readonly owner: string
  readonly by: string
}
