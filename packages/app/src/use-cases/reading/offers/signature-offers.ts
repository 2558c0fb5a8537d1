import { type Contact, editDistance, nearMissLimit } from '@afterword/engine'
import type { Offer } from '../../../ports/message-reader.ts'
import { foldText } from '../text/fold-text.ts'

/** A number that people can be called at, as signatures write it. */
const PHONE = /(?<![\d/.-])(?:\+|00)?\d[\d ()./\u00a0–-]{6,}\d(?!\d)/gu
/** Lines with numbers that nobody is called at. */
const NO_PHONE =
  /\b(?:fax|telefax|hrb?|registergericht|amtsgericht|ust|vat|iban|bic|siret|siren|rcs|nif|cif|cnpj|kvk|btw|po box|postfach|cp|zip)\b/
/** Digits at the end of a number, which no prefix changes. */
const TELLING = 7

/** A phone number under a message that the case does not have of its writer. */
export function phoneOffer(signature: string, contact: Contact): Offer[] {
  const known = digitsOf(contact.phone ?? '')
  const found = signature.split('\n').flatMap(numbersIn)
  if (found.length === 0 || (known !== '' && found.some((one) => isSameNumber(digitsOf(one), known)))) return []
  return [{ kind: 'phone', contact: contact.id, phone: found[0] ?? '' }]
}

function numbersIn(line: string): string[] {
  if (NO_PHONE.test(foldText(line)) || /[@]|https?:/.test(line.replace(PHONE, ''))) return []
  return [...line.matchAll(PHONE)]
    .map(([number]) => number.replaceAll('\u00a0', ' ').trim())
    .filter((number) => {
      const { length } = digitsOf(number)
      // A date or a postal code is shorter, or has no prefix.
      return (
        length >= 8 && length <= 15 && /^[+(0]|[ -]/.test(number) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number)
      )
    })
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '')
}

function isSameNumber(one: string, other: string): boolean {
  return one.slice(-TELLING) === other.slice(-TELLING)
}

/**
 * A spelling of the writer's name that differs from that in the case: as they sign, else as their mail names them. Where
 * one of the two is that of the case, it is right.
 */
export function nameOffer(displayed: string, signature: string, contact: Contact): Offer[] {
  const signed = signature
    .split('\n')
    .slice(0, 5)
    .map((line) => line.trim())
  const written = [...signed, displayed]
  if (written.some((one) => one === contact.name)) return []
  const other = written.find((one) => isAlmost(one, contact.name))
  return other === undefined ? [] : [{ kind: 'name', contact: contact.id, name: other }]
}

/** The same person's name for sure, and yet not the same letters. */
function isAlmost(one: string, other: string): boolean {
  if (!/^\p{Lu}/u.test(one) || one === one.toUpperCase()) return false
  const [left, right] = [partsOf(one), partsOf(other)]
  if (left.length < 2 || left.length !== right.length) return false
  const pairs = left.map((part, at) => [foldText(part), foldText(right[at] ?? '')] as const)
  const differing = pairs.filter(([mine, theirs]) => mine !== theirs)
  return differing.length <= 1 && differing.every(([mine, theirs]) => isSlip(mine, theirs))
}

/** Whether one is the other misspelt, as the linter sees it. */
function isSlip(one: string, other: string): boolean {
  const limit = nearMissLimit(other.length)
  return editDistance(one, other, limit) <= limit
}

function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part !== '')
}
