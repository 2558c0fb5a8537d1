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
const WORD = "\\p{Lu}[\\p{L}'’]{0,30}(?:-\\p{Lu}[\\p{L}'’]{0,30}){0,3}\\.?"
const NAME = new RegExp(`(?<![\\p{L}.@-])${WORD}(?:[ \\u00a0]+(?:${PARTICLE}[ ]+)*${WORD}){1,3}`, 'gu')
const HONORIFIC = /^(?:(?:mr|mrs|ms|mx|dr|prof|frau|herrn?|mme|m|madame|monsieur|sra|sr|srta)\.?\s+)+/iu
/** What a name is announced by. */
const ANNOUNCED =
  /(?<!\p{L})(?:meet|meeting|with|interviewers?:?|panel:?|participants?:?|speak(?:ing)? to|join(?:ed)? by|be|mit|treffen(?: sie)?|gesprächspartner(?:in)?:?|teilnehmer:?|avec|rencontrerez|participants?\s?:|con|conocerá a|participantes:?)(?:\s+(?:you|our|the|both|mr|mrs|ms|dr|frau|herrn?|mme|monsieur|sr|sra)\.?)*\s*:?\s*(?:[-–•*]\s*)?$/iu
const JOINED = /^\s*(?:,|;|&|and|und|et|y|e|,\s*(?:and|und|et)|\.?\n\s*[-–•*])\s*$/iu
const JOB_WORDS =
  'head director manager lead leader chief vp vice senior junior principal staff engineer designer developer recruiter talent hr human people product team founder co-founder ceo cto cfo coo officer partner consultant analyst specialist coordinator assistant hiring leiter leiterin geschäftsführer geschäftsführerin teamleiter teamleiterin personalreferent personalreferentin personalleiter personalleiterin responsable directeur directrice chef cheffe jefe jefa gerente directora'
/** A word of which a title has one. In small letters, with a capital, or in capitals: the names around need their case. */
const JOB = `(?:${JOB_WORDS.split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|')})(?!\\p{L})`
const AND = '(?:and|und|et|y|e)\\s+'
/** In brackets, or behind a comma up to the next one or the next person. */
const TITLED = new RegExp(
  `^\\s*(?:\\(\\s*([^()@\\d]{2,60}?)\\s*\\)|,\\s+((?:(?!${AND})[\\p{L}&/-]+\\s+){0,3}${JOB}(?:(?!\\s${AND}\\p{Lu}\\p{L}+\\s+\\p{Lu})[^,;.()\\n])*))`,
  'u',
)
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
 * The people that a text says one will meet: announced as such ("you will meet …"), or named with a title or address.
 * `own` is the seeker's name, who is not among them.
 */
export function readPeopleOf(text: string, own: string): NamedPerson[] {
  const people: NamedPerson[] = []
  let chainEnds: number | undefined
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(HONORIFIC, '').replace(/\.$/, '')
    const end = match.index + match[0].length
    if (!name.includes(' ') || NO_NAME.test(name) || IS_TITLE.test(name)) continue
    const after = text.slice(end)
    const titled = TITLED.exec(after)
    const addressed = ADDRESS.exec(after) ?? ADDRESS.exec(after.slice(titled?.[0].length ?? 0))
    const title = (titled?.[1] ?? titled?.[2])?.trim()
    const hasTitle = title !== undefined && !NO_TITLE.test(title)
    const isAnnounced = ANNOUNCED.test(text.slice(Math.max(0, match.index - 60), match.index))
    const isJoined = chainEnds !== undefined && JOINED.test(text.slice(chainEnds, match.index))
    const meets = isAnnounced || isJoined
    if (!meets && !hasTitle && !addressed) continue
    if (meets) chainEnds = end + (titled?.[0].length ?? 0)
    if (name.toLowerCase() === own.toLowerCase() || people.some((known) => known.name === name)) continue
    people.push({
      name,
      meets,
      ...(hasTitle ? { title } : {}),
      ...(addressed?.[1] === undefined ? {} : { email: addressed[1] }),
    })
  }
  return people
}
