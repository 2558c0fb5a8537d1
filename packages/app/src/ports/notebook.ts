import type { PageKind, Pages } from '@afterword/engine'
import type { Stamp } from './record.ts'
import type { RecordTrouble } from './record-trouble.ts'

/** What a person learns across opportunities, by owner. Pages about an opportunity that is in the bin are not read. */
export interface NotebookShelf {
  /** By their keys (`keyOfPage`). `opportunity`: those about it alone; `keys`: those alone. */
  readPages<Kind extends PageKind>(
    owner: string,
    kind: Kind,
    filter?: { readonly opportunity?: string | undefined; readonly keys?: readonly string[] | undefined },
  ): Promise<{ kind: 'pages'; pages: readonly Pages[Kind][] } | RecordTrouble>
  /**
   * Cards that are due at an instant, the longest due first, up to `most`; how many there are in all; and when the next is
   * due. Costs what is due, not what is kept.
   */
  dueCards(
    owner: string,
    now: string,
    most: number,
  ): Promise<{ kind: 'due'; cards: readonly Pages['card'][]; count: number; next: string | null } | RecordTrouble>
  /**
   * Edits pages of a kind by their keys, all or nothing, as one change that can be undone. `edit` gets what is there (null:
   * nothing) in the order of `keys`, and gives what is to be there.
   */
  changePages<Kind extends PageKind>(
    owner: string,
    stamp: Stamp,
    pages: { readonly kind: Kind; readonly keys: readonly string[] },
    edit: (found: readonly (Pages[Kind] | null)[]) => readonly (Pages[Kind] | null)[],
  ): Promise<{ kind: 'kept'; change: number | null } | RecordTrouble>
}
