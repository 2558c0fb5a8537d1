/** The screen that the program was started at, where there is one. */
export interface Desktop {
  /** Shows a page of this machine in the user's browser; does nothing where that cannot be. */
  open(link: string): void
}
