import type { Card, CardUse, ContactCards } from '../ports/contact-cards.ts'
import { escapePart, escapeText } from './escapes.ts'

/** RFC 6350, 3.2: octets in a line, its end not counted. */
const LONGEST_LINE = 75

const TYPES: Readonly<Record<CardUse, string>> = {
  work: 'work',
  home: 'home',
  mobile: 'cell',
  fax: 'fax',
  pager: 'pager',
  main: 'main-number',
}

/** Writes cards as vCard 4.0 (RFC 6350), one after the other. */
export const writeCards: ContactCards['write'] = (cards) =>
  cards
    .flatMap(linesOf)
    .map((line) => `${fold(line)}\r\n`)
    .join('')

function linesOf(card: Card): string[] {
  const { parts } = card
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    property('FN', card.name),
    parts && `N:${[parts.family, parts.given, parts.additional, parts.prefix, parts.suffix].map(escapePart).join(';')}`,
    property('ORG', card.organization),
    property('TITLE', card.title),
    ...card.emails.map((email, at) => property('EMAIL', email, preference(at, card.emails))),
    ...card.phones.map(({ number, uses }, at) =>
      property('TEL', number, [...preference(at, card.phones), ...typesOf(uses)]),
    ),
    // The street takes all lines of an address that came as one text.
    ...card.addresses.map(
      ({ text, uses }) =>
        `ADR${typesOf(uses)
          .map((type) => `;${type}`)
          .join('')}:;;${escapePart(text)};;;;`,
    ),
    property('URL', card.linkedin),
    ...card.links.map((link) => property('URL', link)),
    property('NOTE', card.note),
    'END:VCARD',
  ].filter((line) => line !== undefined)
}

function property(name: string, text: string | undefined, parameters: readonly string[] = []): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const value = ESCAPES[name]?.(text) ?? escapeText(text)
  return [name, ...parameters].join(';').concat(':', value)
}

/** A URI has no escapes: what would end its line is taken out. */
const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  URL: (text) => text.replaceAll(/[\s\p{Cc}]/gu, ''),
  ORG: escapePart,
}

/** Only where there is something to prefer it to. */
function preference(at: number, all: readonly unknown[]): string[] {
  return at === 0 && all.length > 1 ? ['PREF=1'] : []
}

function typesOf(uses: readonly CardUse[]): string[] {
  return uses.map((use) => `TYPE=${TYPES[use]}`)
}

/** Breaks a line between letters, never within one. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (length + bytes > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += letter
    length += bytes
  }
  return [...parts, part].join('\r\n')
}
