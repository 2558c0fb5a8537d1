import { plainLetters } from '../plain-letters.ts'
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './month-names.ts'

/** Somebody whom a text names. */
export interface NamedPerson {
  /** Whether it says that one will meet them; else they are named with their title or address, as under a letter. */
  readonly meets: boolean
  readonly name: string
  readonly title?: string
  readonly email?: string
}

const PARTICLE = '(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|vom|zu|zur|der|den|ter|al|el|bin|ibn)'
const WORD =
  "(?:(?:\\p{Lu}|Dr|Mr|Ms|Mrs|Mx|Mme|Prof|Sra?|Srta)\\.|\\p{Lu}[\\p{L}'’]{0,30}(?:-\\p{Lu}[\\p{L}'’]{0,30}){0,3})"
const NAME = new RegExp(`(?<![\\p{L}.@-])${WORD}(?:[ \\u00a0]+(?:${PARTICLE}[ ]+)*${WORD}){1,4}`, 'gu')
const HONORIFIC = /^(?:(?:mr|mrs|ms|mx|dr|prof|frau|herrn?|mme|m|madame|monsieur|sra|sr|srta|don|doña)(?:\.\s*|\s+))+/iu
const BEFORE =
  '(?:\\s+(?:you|our|the|both|mr|mrs|ms|dr|frau|herrn?|mme|monsieur|sr|sra)\\.?)*\\s*:?\\s*(?:[-–•*]\\s*)?$'
/** What announces people. */
const ANNOUNCED = new RegExp(
  `(?<!\\p{L})(?:meet|meeting|interviewers?(?: will be| are)?|panel|participants?|speak(?:ing)? (?:to|with)|join(?:ed)? by|treffen(?: sie)?|sprechen(?: sie)? mit|nehmen|gesprächspartner(?:in)?|teilnehmer|rencontrerez|participants|conocerá a|participantes)\\s?${BEFORE}`,
  'iu',
)
/** What announces a company just as well. */
const PERHAPS_ANNOUNCED = new RegExp(`(?<!\\p{L})(?:with|mit|avec|con)${BEFORE}`, 'iu')
const JOINED = /^\s*(?:,|;|&|and|und|et|y|e|[,;]\s*(?:and|und|et)|\.?\n\s*[-–•*])\s*$/iu
const JOB_WORDS =
  'head director manager lead leader chief vp vice senior junior principal staff engineer designer developer recruiter talent hr human people product team founder co-founder ceo cto cfo coo officer partner consultant analyst specialist coordinator assistant hiring leiter leiterin geschäftsführer geschäftsführerin teamleiter teamleiterin personalreferent personalreferentin personalleiter personalleiterin responsable directeur directrice chef cheffe jefe jefa gerente directora'
/** A word of which a title has one. In small letters, with a capital, or in capitals: the names around need their case. */
const JOB = `(?:${JOB_WORDS.split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|')})(?!\\p{L})`
const AND = '(?:and|und|et|y|e)\\s+'
/** In brackets, or behind a comma or dash up to the next one or the next person. */
const TITLED = new RegExp(
  `^\\s*(?:\\(\\s*([^()@\\d]{2,60}?)\\s*\\)|(?:,|\\s[-–—|])\\s+((?:(?!${AND})[\\p{L}&/-]+\\s+){0,3}${JOB}(?:(?!\\s${AND}\\p{Lu}\\p{L}+\\s+\\p{Lu})[^,;.()\\n])*))`,
  'u',
)
/** One more person behind this one: of companies there is one. */
const IS_FOLLOWED = new RegExp(`^\\s*(?:,\\s*)?${AND}${WORD}\\s+${WORD}`, 'u')
/** Two capitals that are a title themselves: "Data Lead". */
const IS_TITLE = new RegExp(`(?:^|\\s)${JOB}$|^${JOB}\\s`, 'u')
const ADDRESS = /^\s*[<(]\s*(?:mailto:)?([^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+)\s*[>)]/u
/** In brackets behind a name and no title. */
const NO_TITLE = /^(?:she|he|they|her|him|er|sie|il|elle|ella|él|cc|online|remote|via|tbc|tbd|optional)\b/iu
const NO_NAME = new RegExp(
  `^(?:dear|hello|hi|best|kind|warm|many|thank|thanks|regards|liebe|lieber|guten|sehr|viele|beste|mit|bonjour|chère|cher|cordialement|hola|estimad[oa]|saludos|microsoft|google|zoom|join|meeting|interview|video|human|please|your|our|the|we|you|${WEEKDAY_PATTERN}|${MONTH_PATTERN})(?!\\p{L})`,
  'iu',
)

/**
 * The people that a text says one will meet, and those named with a title or an address of theirs. `own` is the seeker's
 * name, who is not among them; `emails` are the addresses in the text.
 */
export function readPeopleOf(text: string, own: string, emails: readonly string[]): NamedPerson[] {
  const people: NamedPerson[] = []
  let chainEnds: number | undefined
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(HONORIFIC, '')
    const end = match.index + match[0].length
    if (NO_NAME.test(name) || IS_TITLE.test(name)) continue
    const told = readBehind(text.slice(end, end + 200))
    const email = told.email ?? emails.find((address) => isAddressOf(address, name))
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const isCertain = told.title !== undefined || email !== undefined || name !== match[0]
    const meets =
      ANNOUNCED.test(before) ||
      (chainEnds !== undefined && JOINED.test(text.slice(chainEnds, match.index))) ||
      (PERHAPS_ANNOUNCED.test(before) && (isCertain || IS_FOLLOWED.test(text.slice(end, end + 200))))
    if (meets) chainEnds = end + told.length
    const isNamed = meets || told.title !== undefined || email !== undefined
    // "Herr Adler" goes on with the list, and is not enough to write to.
    if (!isNamed || !name.includes(' ') || isSame(name, own) || people.some((known) => known.name === name)) continue
    people.push({
      name,
      meets,
      ...(told.title === undefined ? {} : { title: told.title }),
      ...(email === undefined ? {} : { email }),
    })
  }
  return people
}

/** The title and address behind a name, and how many letters they take. */
function readBehind(after: string): { title?: string; email?: string; length: number } {
  const titled = TITLED.exec(after)
  const length = titled?.[0].length ?? 0
  const title = (titled?.[1] ?? titled?.[2])?.trim()
  const email = (ADDRESS.exec(after) ?? ADDRESS.exec(after.slice(length)))?.[1]
  return {
    ...(title === undefined || NO_TITLE.test(title) ? {} : { title }),
    ...(email === undefined ? {} : { email }),
    length,
  }
}

/** `dana.whitfield@…` is Dana Whitfield's: an address that holds the first and the last name. */
function isAddressOf(address: string, name: string): boolean {
  const names = plainLetters(name).split(/[\s-]+/)
  const parts = plainLetters(address.split('@')[0] ?? '').split(/[._-]+/)
  return names.length > 1 && parts.includes(names[0] ?? '') && parts.includes(names.at(-1) ?? '')
}

function isSame(one: string, other: string): boolean {
  return plainLetters(one) === plainLetters(other)
}
