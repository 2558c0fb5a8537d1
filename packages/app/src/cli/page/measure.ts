/** Made when it is first needed: that takes longer than printing a page. */
let segmenter: Intl.Segmenter | undefined

/** Latin, Greek and Cyrillic letters, punctuation, arrows, lines and knots: each one letter and one column. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/
/** East Asian Wide and Fullwidth (Unicode UAX #11), to the block. */
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f|^\p{Regional_Indicator}/u
const UNSEEN = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/** The letters of a text as a reader counts them: an accent belongs to its letter, an emoji family is one. */
export function splitLetters(text: string): string[] {
  if (PLAIN.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** How many columns of a terminal a text takes. */
export function measure(text: string): number {
  if (PLAIN.test(text)) return text.length
  return splitLetters(text).reduce((sum, letter) => sum + measureLetter(letter), 0)
}

function measureLetter(letter: string): number {
  if (EMOJI.test(letter)) return 2
  let columns = 0
  for (const point of letter) if (!UNSEEN.test(point)) columns += WIDE.test(point) ? 2 : 1
  return Math.min(columns, WIDE.test(letter) ? 2 : columns)
}
