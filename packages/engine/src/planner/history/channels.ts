import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { Contact } from '../../model/case.ts'
import type { ActionChannel } from '../../model/plan.ts'
import { canCall, canMail } from './reach.ts'

/** E-mail, else phone; undefined when neither reaches them. */
export function mailElsePhone(s: Situation, contact: Contact): ActionChannel | undefined {
  if (canMail(s, contact)) return 'email'
  return canCall(contact) ? 'phone' : undefined
}

/** Phone, else e-mail; undefined when neither reaches them. */
export function phoneElseMail(s: Situation, contact: Contact): ActionChannel | undefined {
  if (canCall(contact)) return 'phone'
  return canMail(s, contact) ? 'email' : undefined
}
