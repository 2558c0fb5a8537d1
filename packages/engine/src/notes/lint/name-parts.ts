import { foldLetters, plainText, spellOut } from '../parse/fold-letters.ts'
import { NAME_PARTICLES, TITLES } from '../parse/greeting-words.ts'

const PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** Legal forms of firms, and what stands with them. */
export const FIRM_FORMS: ReadonlySet<string> = new Set(
  'inc ltd llc llp plc gmbh ag kg se sa sas sarl bv nv ab as oy srl spa pty pvt pte sdn bhd kk oyj aps sl ltda eood sro zrt kft co corp limited company'.split(
    ' ',
  ),
)

/** Titles that stand behind a name. Another one there is a name: Constance Dean, Frank Judge. */
const WRITTEN_BEHIND = new Set('mba phd md ll esq jr ii iii iv rn san sama sensei bey hanım'.split(' '))

/** The parts of a name as written, without titles: `Prof. Margaret O'Dowd Finch` gives Margaret, O'Dowd, Finch. */
export function nameParts(name: string): string[] {
  const parts: string[] = []
  for (const [part] of name.matchAll(PART)) {
    const plain = plainText(part)
    if (!TITLES.has(plain) || (parts.length > 0 && !WRITTEN_BEHIND.has(plain))) parts.push(part)
  }
  return parts
}

/** The parts that tell one person from another: no particles and initials, hyphenated names whole and in halves. */
export function tellingParts(name: string): string[] {
  return nameParts(name)
    .flatMap((part) => (/[-‐‑]/.test(part) ? [part, ...part.split(/[-‐‑]/)] : [part]))
    .filter((part) => !isParticle(part) && !/^\p{Script=Latin}$/u.test(part) && !FIRM_FORMS.has(plainText(part)))
}

function isParticle(part: string): boolean {
  return NAME_PARTICLES.has(plainText(part))
}

/** A family name of Chinese characters, or a given one, may stand alone in a greeting: 李伟 as 李先生. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,5}$/u

/** Forms of address that are written onto the name in such scripts. */
const WRITTEN_ON = /(?:様|さん|先生|女士|氏|님|씨)$/u

/** Whether a greeting's words hold some part of a name: letters folded, order and titles ignored. */
export function holdsName(words: readonly string[], name: string, inflecting = false): boolean {
  const pieces = words.flatMap((word) => [word.replace(/['’]s$/u, ''), ...word.split(/[-‐‑]/)])
  const folded = pieces.map(foldLetters)
  const spelt = pieces.map(spellOut).map(foldLetters)
  const parts = tellingParts(name)
  if (holdsInitials(words.map(foldLetters), nameParts(name))) return true
  return (parts.length > 0 ? parts : nameParts(name)).some((part) => {
    const target = foldLetters(part)
    if (UNSPACED.test(part)) return folded.some((word) => holdsUnspaced(word, target))
    if (folded.includes(target) || spelt.includes(foldLetters(spellOut(part)))) return true
    return inflecting && target.length > 3 && folded.some((word) => isInflectionOf(word, target))
  })
}

/** "T. J." or "TJ" for T. J. McAllister: who is recorded by initials goes by them. */
function holdsInitials(words: readonly string[], parts: readonly string[]): boolean {
  const initials = parts.filter((part) => /^\p{Lu}$/u.test(part)).map(foldLetters)
  const written = words.filter((word) => word.length <= initials.length).join('')
  return initials.length > 1 && written.startsWith(initials.join(''))
}

/** 田中先生 holds 田中; 李先生 holds the family name of 李伟. */
function holdsUnspaced(word: string, name: string): boolean {
  const bare = word.replace(WRITTEN_ON, '')
  return word.includes(name) || (bare !== '' && (name.startsWith(bare) || name.endsWith(bare)))
}

function isInflectionOf(word: string, name: string): boolean {
  return word.startsWith(name.slice(0, -1)) && word.length <= name.length + 3
}
