import type { Contact } from '../../../model/case.ts'
import { readName } from './name-parts.ts'

/**
 * How a person is addressed: with the recorded honorific and the family name ("Ms Lee"), else by the given name
 * ("Dana"), and by the whole name where it is not certain which part is which ("Li Wen", "Dr. María García López").
 */
export function addressOf(contact: Contact): string {
  const name = readName(contact.name)
  if (name.honorific !== '') return `${name.honorific} ${name.family ?? name.plain}`
  return name.given ?? name.plain
}

/** The name of somebody else in a text: with the honorific, or as recorded, without degrees. */
export function mentionOf(contact: Contact): string {
  const name = readName(contact.name)
  return name.honorific !== '' ? `${name.honorific} ${name.plain}` : name.plain
}

/** "Pia Holm", "Pia Holm and Li Wen", "Pia Holm, Li Wen and Ed Rossi". */
export function joinNames(names: readonly string[], conjunction = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names[names.length - 1]}`
}
