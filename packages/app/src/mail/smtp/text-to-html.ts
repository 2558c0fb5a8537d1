const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”»]/g

/**
 * A plain text as HTML that says the same and nothing more: paragraphs, line breaks, links. No style, no image, nothing
 * that calls home.
 */
export function textToHtml(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '')
  const body = paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(markUp).join('<br>\n')}</p>`)
  return `<!doctype html>\n<html><body>\n${body.join('\n')}\n</body></html>\n`
}

function markUp(line: string): string {
  let marked = ''
  let from = 0
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    const link = escapeText(address)
    marked += `${escapeText(line.slice(from, index))}<a href="${link}">${link}</a>`
    from = index + address.length
  }
  // Spaces that line things up would run together.
  return (marked + escapeText(line.slice(from))).replace(/ {2,}|^ /g, (spaces) => '&nbsp;'.repeat(spaces.length))
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
