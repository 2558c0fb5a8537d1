/** Elements whose content no reader sees. */
const UNSEEN = /<(script|style|head|title|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
/** Preview texts and tracking marks that newsletters and recruiting systems hide. */
const HIDDEN =
  /<(div|span|p|td)\b[^>]*style\s*=\s*["'][^"']*(?:display\s*:\s*none|mso-hide\s*:\s*all)[^"']*["'][^>]*>[^<]*<\/\1\s*>/gi
const COMMENT = /<!--[\s\S]*?-->/g
const TAG = /<(\/?)([a-z][a-z0-9:]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'hr', 'pre'])
const LINES = new Set(['br', 'div', 'tr', 'li', 'section', 'article', 'header', 'footer', 'dt', 'dd'])

/**
 * The text that a reader of an HTML part sees. Lines within a blockquote get `> ` before them for each level, as plain
 * mail quotes; links keep their words alone.
 */
export function htmlToText(html: string): string {
  const seen = html.replaceAll(COMMENT, '').replaceAll(UNSEEN, '').replaceAll(HIDDEN, '')
  const page = createPage()
  let at = 0
  for (const tag of seen.matchAll(TAG)) {
    page.write(seen.slice(at, tag.index))
    at = tag.index + tag[0].length
    const name = (tag[2] ?? '').toLowerCase()
    const closes = tag[1] === '/'
    if (PARAGRAPHS.has(name)) page.breakLine(2)
    else if (name === 'br') page.endLine()
    else if (LINES.has(name)) page.breakLine(1)
    else if (name === 'td' || name === 'th') page.write(' ')
    if (name === 'blockquote') page.quote(closes ? -1 : 1)
    if (name === 'hr') page.write('________________________________ ')
  }
  page.write(seen.slice(at))
  return page.text()
}

function createPage() {
  const lines: string[] = []
  let line = ''
  let depth = 0
  const endLine = () => {
    lines.push(`${'> '.repeat(depth)}${line.trim()}`.trimEnd())
    line = ''
  }
  const isBlank = (one: string | undefined) => one === undefined || /^[> ]*$/.test(one)
  return {
    write: (text: string) => {
      const words = decodeEntities(text.replaceAll(/[ \t\r\n]+/g, ' '))
      line += line === '' ? words.trimStart() : words
    },
    endLine,
    breakLine: (count: 1 | 2) => {
      if (line.trim() !== '') endLine()
      if (count === 2 && !isBlank(lines.at(-1))) endLine()
    },
    quote: (by: 1 | -1) => {
      depth = Math.max(0, depth + by)
    },
    text: () => {
      if (line.trim() !== '') endLine()
      return lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
    },
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  deg: '°',
}

/** The marks of letters as entities name them: `&eacute;` is e and this mark. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined || hex !== undefined) {
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : ''
    }
    const known = ENTITIES[name] ?? ENTITIES[name.toLowerCase()]
    if (known !== undefined) return known
    const [, letter = '', mark = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? []
    const accent = MARKS[mark.toLowerCase()]
    return accent === undefined ? whole : `${letter}${accent}`.normalize('NFC')
  })
}
