/** What a page calls itself, or why it could not be asked. */
export type LinkTitle =
  | { readonly kind: 'title'; readonly title: string }
  /** It is there and has no title: a picture, a PDF. */
  | { readonly kind: 'untitled' }
  /** It lies within a private network, or on this machine: that is nobody's article. */
  | { readonly kind: 'private' }
  | { readonly kind: 'unreachable' }

/** Asks pages on the web for their titles; only where the user allows it. */
export interface LinkTitles {
  /** `url` is an http(s) address. */
  read(url: string): Promise<LinkTitle>
}
