/** A column of the board as dragging sees it. */
export interface DropStage {
  readonly id: string
  readonly title: string
  /** The words of the menu that can be meant by putting a card there; none: cards come there by themselves. */
  readonly moves: readonly string[]
}

/** What dragging does to the page. */
export interface Board {
  readonly stages: readonly DropStage[]
  /** Shows which column a card would come to; undefined: to none. */
  aim(card: HTMLElement, stage: DropStage | undefined): void
  /** Puts a card down: says what that means, or asks. */
  drop(card: HTMLElement, stage: DropStage | undefined): void
  tell(words: string): void
}
