/** Something that can be chosen by typing a part of its name. */
export interface Candidate {
  readonly id: string
  /** What it is called: an employer and a role, a person's name. Any word of any of them can be typed. */
  readonly names: readonly string[]
}

export type Choice<C extends Candidate> =
  | { readonly kind: 'one'; readonly chosen: C }
  /** More than one fits: to be listed, and asked about. */
  | { readonly kind: 'several'; readonly fitting: readonly C[] }
  /** None fits; the ones most like it, best first, as a suggestion. */
  | { readonly kind: 'none'; readonly nearest: readonly C[] }

const MOST_SUGGESTED = 3
/** Letters that no accent takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/**
 * The candidate whose id, whole name, or beginnings of words are typed, whatever its accents and capitals: `north`,
 * `rita s`, `ines`. The exact wins over the beginning: "Ann" is Ann, though there is an Anna. `rank` orders names by
 * their likeness to what was typed. Within a sentence only names are meant (`by`): an id is nothing one says.
 */
export function chooseByName<C extends Candidate>(
  candidates: readonly C[],
  typed: string,
  rank: (typed: string, names: readonly string[]) => readonly string[],
  by: 'id-or-name' | 'name' = 'id-or-name',
): Choice<C> {
  const wanted = fold(typed)
  const idOf = ({ id }: C) => (by === 'name' ? '' : id)
  const wordsIn = (candidate: C) => wordsOf([idOf(candidate), ...candidate.names].map(fold).join(' '))
  const tiers: ((candidate: C) => boolean)[] = [
    (candidate) => idOf(candidate) === typed.trim(),
    (candidate) => fold(idOf(candidate)) === wanted,
    ({ names }) => names.some((name) => fold(name) === wanted),
    (candidate) => wordsOf(wanted).every((word) => wordsIn(candidate).includes(word)),
    (candidate) => fold(idOf(candidate)).startsWith(wanted),
    (candidate) => wordsOf(wanted).every((word) => wordsIn(candidate).some((one) => one.startsWith(word))),
  ]
  if (wanted !== '') {
    for (const fits of tiers) {
      const fitting = candidates.filter(fits)
      const [first, ...others] = fitting
      if (first) return others.length === 0 ? { kind: 'one', chosen: first } : { kind: 'several', fitting }
    }
  }
  return { kind: 'none', nearest: nearestTo(typed, candidates, rank) }
}

/** Small letters without accents, and single spaces between words. */
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
  return wordsOf(plain.replaceAll(/[ßøłđæœıþ]/g, (letter) => LETTERS[letter] ?? letter)).join(' ')
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function nearestTo<C extends Candidate>(
  typed: string,
  candidates: readonly C[],
  rank: (typed: string, names: readonly string[]) => readonly string[],
): C[] {
  const owners = new Map<string, C>()
  for (const candidate of candidates) {
    for (const word of [
      ...candidate.names.map(fold),
      ...wordsOf(candidate.names.map(fold).join(' ')),
      fold(candidate.id),
    ]) {
      if (!owners.has(word)) owners.set(word, candidate)
    }
  }
  const ranked = rank(fold(typed), [...owners.keys()]).flatMap((name) => owners.get(name) ?? [])
  return [...new Set(ranked)].slice(0, MOST_SUGGESTED)
}
