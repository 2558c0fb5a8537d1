import type { Clock } from '../../ports/clock.ts'
import type { NotebookShelf } from '../../ports/notebook.ts'

/** What it takes to read and change the notebook. */
export interface NotebookPorts {
  readonly notebook: NotebookShelf
  readonly clock: Clock
}
