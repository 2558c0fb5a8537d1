import type { NoteCard } from '../ports/paper.ts'
import { openFlow } from './flow.ts'
import { openPages, type Setting } from './open-pages.ts'
import { CARDS, INCH, MM, PAPER } from './units.ts'

const LEAD: Setting = { style: 'sans', size: 10, leading: 14, faint: true }
const HEADING: Setting = { style: 'heading', size: 15, leading: 20 }
/** Large enough to be read while one looks to and fro. */
const COPY: Setting = { style: 'serif', size: 16, leading: 25 }
/** As tall as people write: a hand of 4 to 5 mm on ruled lines of 8. */
const HAND: Setting = { style: 'hand', size: 17, leading: 20 }

const MARGIN = { a4: 25 * MM, 'us-letter': INCH } as const

/** A sheet to copy from, then the card as it will look, one page for each of its sides. */
export function printCard({ title, lead, body, size, card }: NoteCard): Promise<Uint8Array> {
  const pages = openPages(title, body)
  const [width, height] = PAPER[size]
  const margin = MARGIN[size]
  pages.add(PAPER[size])
  const sheet = openFlow(
    pages,
    { x: margin, width: width - 2 * margin },
    {
      top: margin,
      bottom: height - margin,
      turn: () => {
        pages.add(PAPER[size])
        return margin
      },
    },
  )
  sheet.write('H1', title, HEADING)
  sheet.write('P', lead, LEAD)
  sheet.skip(COPY.leading)
  const paragraphs = body.trim().split(/\n\s*\n/)
  for (const paragraph of paragraphs) {
    sheet.write('P', paragraph, COPY)
    sheet.skip(COPY.leading / 2)
  }
  const [cardWidth, cardHeight] = CARDS[card]
  const edge = 9 * MM
  pages.add(CARDS[card])
  const side = openFlow(
    pages,
    { x: edge, width: cardWidth - 2 * edge },
    {
      top: edge,
      bottom: cardHeight - edge,
      turn: () => {
        pages.add(CARDS[card])
        return edge
      },
    },
  )
  for (const paragraph of paragraphs) {
    side.write('P', paragraph, HAND)
    side.skip(HAND.leading * 0.4)
  }
  return pages.end()
}
