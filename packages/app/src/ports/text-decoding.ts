export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncodingName }
  /** Pictures, archives, spreadsheets in their program's own format. */
  | { readonly kind: 'not-text' }

/** Bytes of a file that somebody exported somewhere, to text; a byte order mark is dropped. */
export type DecodeText = (bytes: Uint8Array) => DecodedText
