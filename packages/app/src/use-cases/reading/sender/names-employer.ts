import { foldText } from '../text/fold-text.ts'

const LEGAL_FORMS =
  /(?:^|\s|\b)(?:gmbh(?: & co\.? kg)?|ag|se|kg|ug|inc|ltd|llc|llp|plc|corp(?:oration)?|co|company|limited|sarl|sas|sa|sl|s\.l|s\.a|lda|ltda|bv|b\.v|nv|n\.v|kk|k\.k|oy|ab|as|a\/s|srl|spa|株式会社|合同会社|有限会社|the)\.?(?=\s|$|,)/g
/** A shorter first word of a name is a word of everybody's. */
const TELLING = 6

/** How an employer is found: its name, and that in one piece as addresses have it. */
interface EmployerName {
  readonly words: RegExp
  readonly squashed: string
}

/** The same few employers are looked for in thousands of messages. */
const MOST_KNOWN = 2000
const known = new Map<string, EmployerName | null>()

/** Whether folded words, or the address that they come from, name an employer: in full, or by the first word of a longer name. */
export function namesEmployer(folded: string, address: string, employer: string): boolean {
  const name = nameOf(employer)
  if (name === null) return false
  if (name.words.test(folded)) return true
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.')
  const local = address.slice(0, address.lastIndexOf('@'))
  return [...labels, ...local.split(/[._+-]/)].some((label) => label.replaceAll('-', '') === name.squashed)
}

function nameOf(employer: string): EmployerName | null {
  const before = known.get(employer)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const name = readName(employer)
  known.set(employer, name)
  return name
}

function readName(employer: string): EmployerName | null {
  const name = foldText(employer)
    .replaceAll(LEGAL_FORMS, ' ')
    .replaceAll('株式会社', '')
    .replaceAll(/[\s,.]+/g, ' ')
    .trim()
  if (name === '') return null
  const first = (name.split(' ')[0] ?? '').replaceAll(/[^\p{L}\d]/gu, '')
  const ways = [name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'), ...(first.length >= TELLING ? [first] : [])]
  return {
    words: new RegExp(`(?<![\\p{L}\\d])(?:${ways.join('|')})(?![\\p{L}\\d])`, 'u'),
    squashed: name.replaceAll(' ', ''),
  }
}
