/** A number of at least so many digits may be somebody's telephone. */
const FEWEST_DIGITS = 6
const PHONE_LIKE = /[+(]?\p{Nd}[\p{Nd} ().,/\u00a0‐‑–-]{4,40}\p{Nd}/gu

/** The digits of a telephone number, any script's, without a bracketed trunk zero. */
export function phoneDigits(text: string): string {
  return text
    .replace(/\(0\)/g, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\D/g, '')
}

/** Whether two numbers are one, whatever prefix either is written with. */
export function isSameNumber(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= FEWEST_DIGITS && long.endsWith(short) && long.length - short.length <= 4
}

/** Stretches that look like telephone numbers, by offset. */
export function findNumbers(text: string): { start: number; end: number; digits: string }[] {
  const found: { start: number; end: number; digits: string }[] = []
  for (const match of text.matchAll(PHONE_LIKE)) {
    const digits = phoneDigits(match[0])
    if (digits.length >= FEWEST_DIGITS) found.push({ start: match.index, end: match.index + match[0].length, digits })
  }
  return found
}

/** Decimal digits of a script stand in a row of ten that begins at a multiple of 16 or at 6 above one. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return code - zero
}
