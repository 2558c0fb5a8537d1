/** Ids that nobody can guess and that are never given twice. */
export interface RandomIds {
  /** 32 letters and digits. */
  newId(): string
}
