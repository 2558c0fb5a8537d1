const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * A text in the spelling in which words are looked for: lower case, Latin letters without their marks, full-width signs
 * as plain ones, one kind of apostrophe, dash and space. Kana keep their marks.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[ßœæøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
}
