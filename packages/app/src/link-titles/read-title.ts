const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const LONGEST = 200

/** The title of an HTML page: what it gives to those who share it, else what stands in its tab. Undefined: none. */
export function readTitle(html: string): string | undefined {
  const head = html.replaceAll(/<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' ')
  const shared = [...head.matchAll(/<meta\s[^>]*>/gi)].map(([tag]) => tag).find((tag) => OG_TITLE.test(tag))
  const given = shared === undefined ? undefined : /\scontent\s*=\s*("[^"]*"|'[^']*')/i.exec(shared)?.[1]?.slice(1, -1)
  const text = given?.trim() ? given : /<title\b[^>]*>([\s\S]*?)<\/title\s*>/i.exec(head)?.[1]
  const title = decodeEntities(text ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return title === '' ? undefined : [...title].slice(0, LONGEST).join('')
}

const OG_TITLE = /\s(?:property|name)\s*=\s*["']?og:title["'\s/>]/i

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}
