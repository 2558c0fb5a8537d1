/** Which characters keep a sheet from being printed, each with its number in Unicode. */
export function sayNoFont(characters: readonly string[]): string {
  const named = characters.map(
    (one) => `“${one}” (U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  )
  return `Nothing was printed: no font at hand has ${named.join(', ')}. Write it in another way, or leave it out.`
}
