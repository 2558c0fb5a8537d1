import type { Envelope, EnvelopeSize } from '../ports/paper.ts'
import { openPages, type Setting } from './open-pages.ts'
import { putLines } from './put-lines.ts'
import { ENVELOPES, INCH, MM } from './units.ts'

const FROM: Setting = { style: 'sans', size: 9, leading: 12 }
const TO: Setting = { style: 'sans', size: 13, leading: 17 }

/** Where the address begins and ends: the sorting machines' part of the envelope, clear of stamp and code. */
const ADDRESS: Readonly<Record<EnvelopeSize, { readonly x: number; readonly top: number; readonly bottom: number }>> = {
  // The lowest 15 mm are for the sorting code, the upper right 74 × 40 mm for the stamp.
  dl: { x: 110 * MM, top: 52 * MM, bottom: 93 * MM },
  c6: { x: 72 * MM, top: 54 * MM, bottom: 97 * MM },
  // The Postal Service reads between ⅝ and 2¾ in from the lower edge.
  'us-10': { x: 4.2 * INCH, top: 1.85 * INCH, bottom: 3.45 * INCH },
}

/** Puts the two addresses on an envelope. */
export function printEnvelope({ title, envelope, from, to }: Envelope): Promise<Uint8Array> {
  const pages = openPages(title, [...from, ...to].join('\n'))
  const [width] = ENVELOPES[envelope]
  const { x, top, bottom } = ADDRESS[envelope]
  pages.add(ENVELOPES[envelope])
  const edge = 12 * MM
  putLines(pages, from, FROM, { x: edge, width: width * 0.45 }, edge)
  const column = { x, width: width - x - edge }
  const rows = to.flatMap((text) => pages.lay(text, TO, column.width)).length
  const leading = Math.min(TO.leading, (bottom - top) / Math.max(1, rows))
  putLines(pages, to, { ...TO, leading, size: Math.min(TO.size, leading * 0.85) }, column, top)
  return pages.end()
}
