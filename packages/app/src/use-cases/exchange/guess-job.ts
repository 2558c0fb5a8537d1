import { readableName } from './readable-name.ts'

/** Addresses that anybody can have. */
const ANYBODYS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|posteo|mailbox|zoom|teams|calendly|google|microsoft)$/
/** Endings of which the name of a firm is the part before. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu)$/
const WORDS = "[\\p{L}\\d][\\p{L}\\d&'’./+-]*"
const NAME = `\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\s+(?:(?:&|of|for|and|und|et|de)\\s+)?\\p{Lu}[\\p{L}\\d&'’+-]*){0,4}`
const ROLES = [
  new RegExp(
    `(?:position|role|post|job|vacancy|opening|stelle|poste|puesto)\\s+(?:of|as|als|de|for)\\s+(?:(?:an?|the|our)\\s+)?["“„]?(${WORDS}(?:\\s+${WORDS}){0,5}?)["”]?(?=\\s+(?:at|with|bei|chez|en|position|role|on|in)\\s|\\s*[.,;:!?\\n(–—-]|$)`,
    'iu',
  ),
  /(?:for|to|about|as)\s+(?:(?:an?|the|our)\s+)?["“]?(\p{Lu}[\p{L}/-]*(?:\s+[\p{L}/-]+){0,4}?)["”]?\s+(?:position|role|post|vacancy|opening)(?!\p{L})/u,
  /\b(?:interview|vorstellungsgespräch|entretien|entrevista)\s*(?::|[-–—|]|for|as|als)\s*(?:(?:an?|the)\s+)?(\p{Lu}[\p{L}/ -]{2,50}?)(?=\s+(?:at|with|@|bei|chez)\s|\s*[-–—|,(:]|\s*$)/imu,
]
const EMPLOYERS = [
  new RegExp(
    `(?:interview|talk|call|meeting|position|role|application)\\s[^.\\n]{0,60}?(?:at|with|@|bei|chez)\\s+(${NAME})`,
    'u',
  ),
  new RegExp(`(?:interview|talk|call)\\s*[-–—|:]\\s*(${NAME})\\s*$`, 'imu'),
]

/** Whom an invitation seems to be from, and for which job: a first guess, to be corrected. */
export function guessJob(told: {
  readonly subject: string
  readonly text: string
  /** Of those who invite, the sender's first. */
  readonly emails: readonly string[]
  /** Names of people, who are no firms. */
  readonly people: readonly string[]
}): { employer?: string; role?: string } {
  const texts = [told.subject, told.text]
  const role = firstOf(ROLES, texts, () => true)
  const isFirm = (name: string) => name !== role && !told.people.some((person) => readableName(person).includes(name))
  const employer = firstOf(EMPLOYERS, texts, isFirm) ?? told.emails.map(firmOf).find(Boolean)
  return { ...(employer === undefined ? {} : { employer }), ...(role === undefined ? {} : { role }) }
}

function firstOf(
  patterns: readonly RegExp[],
  texts: readonly string[],
  fits: (name: string) => boolean,
): string | undefined {
  for (const text of texts)
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[1]?.trim()
      if (found !== undefined && fits(found)) return found
    }
  return undefined
}

/** `rita@mail.larkspur-instruments.example` is of Larkspur Instruments. */
function firmOf(email: string): string | undefined {
  const parts = (email.split('@')[1] ?? '').toLowerCase().split('.').slice(0, -1)
  const name = SECOND_LEVEL.test(parts.at(-1) ?? '') && parts.length > 1 ? parts.at(-2) : parts.at(-1)
  if (name === undefined || ANYBODYS.test(name)) return undefined
  return name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ')
}
