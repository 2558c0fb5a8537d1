/** How a stretch of text looks. Never the only carrier of a meaning: colour may be off. */
export type Look = 'plain' | 'strong' | 'faint' | 'accent' | 'warning'

export interface Span {
  readonly text: string
  readonly look: Look
}

/** C0 and C1 controls, and the marks that turn the direction of the text after them. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** Text that may come from a case file: what could steer the terminal becomes a space. */
function span(look: Look, text: string): Span {
  return { look, text: text.replace(UNSAFE, ' ') }
}

export const plain = (text: string): Span => span('plain', text)
export const strong = (text: string): Span => span('strong', text)
export const faint = (text: string): Span => span('faint', text)
export const accent = (text: string): Span => span('accent', text)
export const warning = (text: string): Span => span('warning', text)
