import type { Card, CardAddress, CardName, CardPhone, CardUse } from '../ports/contact-cards.ts'
import type { CardLine } from './content-lines.ts'
import { splitParts, unescapeText } from './escapes.ts'

/** A card from its properties; undefined when it names nobody. */
export function readCard(lines: readonly CardLine[]): Card | undefined {
  const all = (...names: readonly string[]) => preferredFirst(lines.filter(({ name }) => names.includes(name)))
  const texts = (...names: readonly string[]) =>
    all(...names)
      .map(({ value }) => unescapeText(value))
      .filter((text) => text !== '')
  const parts = all('N').map(({ value }) => readParts(value))[0]
  const organization = all('ORG').map(({ value }) => splitParts(value).filter(isThere).join(', '))[0]
  const emails = [...new Set(texts('EMAIL').map((address) => address.replace(/^mailto:/i, '')))]
  const name = [texts('FN')[0], parts && joinName(parts), organization, emails[0]].find(isThere)
  if (name === undefined) return undefined
  const links = [
    ...new Set([...all('X-SOCIALPROFILE', 'SOCIALPROFILE'), ...all('URL')].map(({ value }) => unescapeText(value))),
  ]
  const [title] = [...texts('TITLE'), ...texts('ROLE')]
  const [note] = texts('NOTE')
  const linkedin = links.find((link) => /(?:^|[./])linkedin\.com\//i.test(link))
  return {
    name,
    ...(parts && joinName(parts) !== '' ? { parts } : {}),
    ...(isThere(organization) ? { organization } : {}),
    ...(title === undefined ? {} : { title }),
    emails,
    phones: all('TEL')
      .map(readPhone)
      .filter(({ number }) => number !== ''),
    addresses: all('ADR')
      .map(readAddress)
      .filter(({ text }) => text !== ''),
    ...(linkedin === undefined ? {} : { linkedin }),
    links: links.filter((link) => link !== '' && link !== linkedin),
    ...(note === undefined ? {} : { note }),
  }
}

function isThere(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

function preferredFirst(lines: readonly CardLine[]): CardLine[] {
  const isPreferred = ({ types }: CardLine) => types.includes('pref')
  return [...lines.filter(isPreferred), ...lines.filter((line) => !isPreferred(line))]
}

function readParts(value: string): CardName {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitParts(value)
  return { family, given, additional, prefix, suffix }
}

function joinName({ prefix, given, additional, family, suffix }: CardName): string {
  return [prefix, given, additional, family, suffix].filter(isThere).join(' ')
}

/** `tel:+1-212-555-0101;ext=7` (RFC 3966) is a number as well. */
function readPhone({ value, types }: CardLine): CardPhone {
  const [number = '', ...rest] = unescapeText(value)
    .replace(/^tel:/i, '')
    .split(/;(?=[a-z-]+=)/i)
  const extension = rest.map((part) => /^ext=(.+)$/i.exec(part)?.[1]).find(isThere)
  return { number: extension === undefined ? number : `${number} ext. ${extension}`, uses: usesOf(types) }
}

/** The lines of an envelope: where the card names a region, the code stands behind it, else before the town. */
function readAddress({ value, types }: CardLine): CardAddress {
  const [box = '', extended = '', street = '', town = '', region = '', code = '', country = ''] = splitParts(
    value,
    ', ',
  )
  const place =
    region === ''
      ? [code, town].filter(isThere).join(' ')
      : [town, [region, code].filter(isThere).join(' ')].filter(isThere).join(', ')
  return { text: [box, extended, street, place, country].filter(isThere).join('\n'), uses: usesOf(types) }
}

const USES: Readonly<Record<string, CardUse>> = {
  work: 'work',
  home: 'home',
  cell: 'mobile',
  mobile: 'mobile',
  iphone: 'mobile',
  fax: 'fax',
  pager: 'pager',
  main: 'main',
  'main-number': 'main',
}

function usesOf(types: readonly string[]): CardUse[] {
  return [...new Set(types.flatMap((type) => USES[type] ?? []))]
}
