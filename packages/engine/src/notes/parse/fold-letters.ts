const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
}
const BARE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** Lower case, one kind of apostrophe and hyphen, composed. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
}

/** Letters without their marks, lower-case, apostrophes dropped: `Müller` and `Muller` give `muller`. */
export function foldLetters(text: string): string {
  return plainText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłđðþıħ]/gu, (letter) => BARE[letter] ?? letter)
    .replace(/'/g, '')
    .normalize('NFC')
}

/**
 * The spelling in which equal names are equal: ä/ae, ö/oe, ü/ue, ß/ss, ø/oe, å/aa; every other mark is kept, so that
 * `José` and `Jose` differ while `Müller` and `Mueller` do not.
 */
export function spellOut(text: string): string {
  return plainText(text)
    .replace(/[äöüßøåæœ]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/'/g, '')
}
