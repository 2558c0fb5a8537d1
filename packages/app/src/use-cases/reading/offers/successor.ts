import type { Case } from '@afterword/engine'
import type { MailMessage } from '../../../ports/mail-reader.ts'
import type { Offer } from '../../../ports/message-reader.ts'
import { namesPerson, sameMailbox } from '../sender/addresses.ts'
import { foldText } from '../text/fold-text.ts'
import { splitSentences } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { phrases } from '../words/phrases.ts'

const TURN_TO = phrases(sayings('successor'))
/** As long as an address may be (RFC 5321, 4.5.3.1), from where a word begins: a long word is not tried from each letter on. */
const ADDRESS = /(?<![^\s<>;:,"'()[\]])[^\s<>;:,"'()[\]@]{1,64}@[^\s<>;:,"'()[\]@]{1,254}[^\s<>;:,"'()[\]@.]/gu
/** First and last name, with what may stand between them. */
const NAME =
  /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,40}(?: (?:von|van|der|den|de|da|dos|du|la|le|el|bin|al|\p{Lu}\.)){0,4} \p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40})?/gu
const JAPANESE_NAME = /(?:後任|担当者?)(?:の|は|:|、)?([\p{Script=Han}々]{2,6})/u
/** Words before a name that are no part of it. */
const TITLES =
  /\b(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|Madame|Monsieur|Sr|Sra|Senhora?|Mevrouw|Dhr|Kolleg(?:in|en?)|Nachfolger(?:in)?|Dr|Prof)\b\.?,?/gu

/** Whoever is to be turned to in place of somebody who has left, unless they are in the case already. */
export function findSuccessor(
  words: string,
  signature: string,
  { mail, file }: { readonly mail: MailMessage; readonly file: Case },
): Offer[] {
  const { contacts, seeker } = file
  const isKnown = (address: string) =>
    [mail.from?.address, seeker.email, ...contacts.map(({ email }) => email)].some(
      (one) => one !== undefined && sameMailbox(one, address),
    )
  const isNew = (name: string) =>
    ![mail.from?.name ?? '', seeker.name, ...contacts.map((contact) => contact.name)].some((one) =>
      namesPerson(one, name),
    ) && !foldText(file.opportunity.employer).includes(foldText(name))
  for (const { written, folded } of splitSentences(words)) {
    const email = written
      .match(ADDRESS)
      ?.map((one) => one.toLowerCase())
      .find((one) => !isKnown(one))
    const turn = TURN_TO.exec(folded)
    if (!turn && email === undefined) continue
    const after = turn ? folded.slice(turn.index) : folded
    const name =
      JAPANESE_NAME.exec(written)?.[1] ??
      [...written.replaceAll(TITLES, '').matchAll(NAME)]
        .map(([one]) => one)
        .find((one) => isNew(one) && (after.includes(foldText(one)) || email !== undefined))
    const told = name ?? (email === undefined ? undefined : nameFrom(email))
    if (told === undefined) continue
    return [
      {
        kind: 'person',
        who: 'successor',
        name: told,
        ...((email ?? addressFor(told, signature)) ? { email: email ?? addressFor(told, signature) ?? '' } : {}),
      },
    ]
  }
  return []
}

/** `omar.haddad@…` is Omar Haddad. */
function nameFrom(address: string): string {
  const words = address.slice(0, address.indexOf('@')).split(/[._-]/)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** An address further down that can only be theirs. */
function addressFor(name: string, text: string): string | undefined {
  const last = foldText(name).split(' ').at(-1) ?? name
  return text
    .match(ADDRESS)
    ?.find((one) => foldText(one.slice(0, one.indexOf('@'))).includes(last))
    ?.toLowerCase()
}
