/**
 * The words of a packed list, in alphabetical order. A capital letter begins each word and says how many letters it has in
 * common with the word before: none for A, one for B, and so on (`AcatDchBhen`: cat, catch, chen).
 */
export function unpackWords(packed: string): string[] {
  let word = ''
  return (packed.match(/[A-Z][^A-Z]*/gu) ?? []).map((step) => {
    word = word.slice(0, step.charCodeAt(0) - FIRST) + step.slice(1)
    return word
  })
}

const FIRST = 65
