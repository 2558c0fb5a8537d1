import type { PageKind, Pages } from '@afterword/engine'

/** What is to stand under a key (`keyOfPage`; null: nothing), to be written together with a change of a case. */
export type PageWrite = {
  [Kind in PageKind]: { readonly kind: Kind; readonly key: string; readonly page: Pages[Kind] | null }
}[PageKind]
