import type { Contact } from '@afterword/engine'
import { foldText } from '../text/fold-text.ts'
import { namesPerson } from './addresses.ts'

/** Display names of mailboxes that several people write from, folded. */
const OFFICE =
  /\b(?:team|careers?|talent|recruit\w*|hr|human resources|people|jobs?|hiring|office|karriere|personal\w*|bewerb\w*|ressources|rh|recursos|empleo|seleccion|selecao|vagas|werving|no-?reply|notifications?|info)\b|採用|人事/

/** Who of the case signed a message that came from a mailbox of several people; undefined where somebody else is named. */
export function signedBy(
  displayed: string,
  signature: string,
  contacts: readonly Contact[],
  employer: string,
): Contact | undefined {
  if (!isOffice(displayed, employer)) return undefined
  const lines = signature.split('\n').slice(0, 6)
  return contacts.find((contact) => lines.some((line) => namesPerson(line, contact.name)))
}

/** Whether a display name is that of no single person. */
export function isOffice(displayed: string, employer: string): boolean {
  const shown = foldText(displayed)
  return shown === '' || OFFICE.test(shown) || shown.includes(foldText(employer).split(' ')[0] ?? employer)
}
