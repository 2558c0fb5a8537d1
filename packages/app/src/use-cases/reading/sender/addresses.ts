import { foldText } from '../text/fold-text.ts'
import { isAnybodys } from './free-domains.ts'

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** Whether two addresses lie in one firm: the same domain or one within the other, and none that anybody can have. */
export function sharesFirm(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)]
  if (isAnybodys(a) || isAnybodys(b)) return false
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** The same mailbox: letter case and a +tag make no difference. */
export function sameMailbox(one: string, other: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .toLowerCase()
      .replace(/\+[^@]*@/, '@')
  return bare(one) === bare(other)
}

const NO_REPLY =
  /^(?:.*[._-])?(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|noreply|nicht-?antworten|keine-?antwort|ne-?pas-?repondre|nepasrepondre|no-?responder|nao-?responda|niet-?antwoorden|unattended|mailer-daemon|postmaster)(?:[._+-].*|\d*)$/

/** Addresses that take no mail, by their name. */
export function takesNoMail(address: string): boolean {
  return NO_REPLY.test(address.slice(0, address.lastIndexOf('@')).toLowerCase())
}

/** Mailboxes that machines write from, by their name or by the recruiting system they belong to. */
export function isMachineAddress(address: string): boolean {
  const name = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  return (
    takesNoMail(address) ||
    /^(?:notifications?|notify|mailer|system|alerts?|automated?|auto|bounces?|talent-?acquisition-?system|ats|workday|updates?|messages?|replies)(?:[._+-].*)?$/.test(
      name,
    ) ||
    /(?:^|[.-])(?:greenhouse|greenhouse-mail|lever|hire|myworkday|workday|myworkdayjobs|personio|smartrecruiters|workable|workablemail|ashbyhq|teamtailor|teamtailor-mail|recruitee|breezy|icims|taleo|successfactors|bamboohr|jobvite|bullhorn|softgarden|rexx-systems|talentsoft|welcomekit|gupy|kenoby|herp|hrmos|jazzhr|applytojob)(?:[.-]|$)/.test(
      domainOf(address),
    )
  )
}

/** The same few people are looked for in the headers of thousands of messages. */
const MOST_KNOWN = 2000
const knownParts = new Map<string, readonly string[]>()

function nameParts(name: string): readonly string[] {
  const known = knownParts.get(name)
  if (known) return known
  if (knownParts.size >= MOST_KNOWN) knownParts.clear()
  const parts = readParts(name)
  knownParts.set(name, parts)
  return parts
}

/** The parts of a person's name, folded, without titles. */
function readParts(name: string): string[] {
  return foldText(name)
    .replaceAll(/\([^)]*\)|\b(?:via|from|bei|chez)\b.*$|[|/@].*$/g, ' ')
    .split(/[\s,."']+/)
    .filter((part) => part.length > 1 && !/^(?:dr|prof|mr|mrs|ms|herr|frau|mme|sr|sra|dra|eng|様|さん)$/.test(part))
}

/** Whether a display name is that of a person: all parts of the one stand in the other, in any order. */
export function namesPerson(displayed: string, person: string): boolean {
  const [shown, known] = [nameParts(displayed), nameParts(person)]
  const together = known.join('')
  if (/[\u3040-\u9fff]/.test(together)) return shown.join('').includes(together)
  return known.length >= 2 && known.every((part) => shown.includes(part))
}
