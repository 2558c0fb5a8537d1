import type { Route, Situation } from '../../etiquette/rule-hooks.ts'
import type { Contact, ContactId, ContactRole, FollowUp } from '../../model/case.ts'
import type { EpochDay } from '../../time/day.ts'
import type { EpochMs } from '../../time/instant.ts'
import { readDay, type Session } from './facts.ts'
import { lastEnded } from './situation.ts'
import type { Arrival } from './word.ts'

/** When the last e-mail to them came back; undefined when none did, or a later one arrived or the address was mended. */
export function bouncedAt(s: Situation, contact: ContactId): EpochMs | undefined {
  if (!s.history.bounced.has(contact)) return undefined
  const bounce = s.history.arrivals.findLast(({ entry }) => entry.kind === 'bounce' && entry.contact === contact)
  if (!bounce) return undefined
  const mended = s.history.done.get(`fix-address:${contact}`)
  if (mended !== undefined && mended >= bounce.at) return undefined
  const later = s.history.messages.some(
    (message) =>
      message.contact === contact && message.channel === 'email' && message.at > bounce.at && !message.bounced,
  )
  return later ? undefined : bounce.at
}

/** E-mail: an address that has not bounced. */
export function canMail(s: Situation, contact: Contact): boolean {
  return contact.email !== undefined && bouncedAt(s, contact.id) === undefined
}

/** Phone: a number, and no wish against calls. */
export function canCall(contact: Contact): boolean {
  return contact.phone !== undefined && contact.noCalls !== true
}

/** Whether phone or e-mail reaches them. */
export function canReach(s: Situation, contact: Contact): boolean {
  return canCall(contact) || canMail(s, contact)
}

/** A follow-up that the employer asked for. */
export interface Told {
  readonly at: EpochMs
  readonly day: EpochDay | undefined
  readonly followUp: FollowUp
}

/** What was said about following up, oldest first. */
export function toldFollowUps(s: Situation): Told[] {
  const told: Told[] = []
  for (const word of s.history.statements) {
    const { followUp } = word
    if (!followUp) continue
    const day = followUp.inDays === undefined ? readDay(followUp.on) : word.day + followUp.inDays
    told.push({ at: word.at, day, followUp })
  }
  return told
}

/** The route for an interview; without one, the opportunity's. */
export function routeOf(s: Situation, session: Session | undefined): Route {
  for (const rule of s.rules.route) {
    const route = rule.run(s, session)
    if (route) return route
  }
  return { kind: 'direct' }
}

/** The first of the case with that role who can be reached, else the first with it at all. */
export function firstWithRole(s: Situation, role: ContactRole): Contact | undefined {
  const candidates = s.facts.case.contacts.filter((contact) => contact.role === role && contact.doNotContact !== true)
  return candidates.find((contact) => canReach(s, contact)) ?? candidates[0]
}

/** The one to ask how things stand; undefined when the case has nobody who may be contacted. */
export function primaryContact(s: Situation): Contact | undefined {
  const route = routeOf(s, lastEnded(s))
  if (route.kind === 'through') return route.contact
  const named = toldFollowUps(s).findLast((told) => told.followUp.contact !== undefined)?.followUp.contact
  const told = named === undefined ? undefined : s.facts.contact(named)
  if (told && told.doNotContact !== true) return told
  const { askable } = s.facts
  return askable.find((contact) => canReach(s, contact)) ?? askable[0]
}

/** Who wrote; when that is not recorded, the one to ask. */
export function findSender(s: Situation, { entry }: Arrival): Contact | undefined {
  return entry.contact === undefined ? primaryContact(s) : s.facts.contact(entry.contact)
}
