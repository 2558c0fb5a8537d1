import type { Envelope, EnvelopeSize } from '../ports/paper.ts'
import { openPages, type Pages, type Setting } from './open-pages.ts'
import { putLines } from './put-lines.ts'
import { ENVELOPES, INCH, MM } from './units.ts'

const FROM: Setting = { style: 'sans', size: 9, leading: 12 }
const TO = { style: 'sans' } as const
/** Points: from the largest down. The first in which every line stays whole is taken, else the first in which all fits. */
const SIZES = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const
/** Smaller than that, a line had rather be broken. */
const READ_WITH_EASE = 10
const LEADING = 1.3

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
  putLines(pages, to, fitLines(pages, to, column.width, bottom - top), column, top)
  return pages.end()
}

function fitLines(pages: Pages, lines: readonly string[], width: number, height: number): Setting {
  const settings = SIZES.map((size): Setting => ({ ...TO, size, leading: size * LEADING }))
  const rowsOf = (setting: Setting) => lines.flatMap((line) => pages.lay(line, setting, width)).length
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== '')
  const hasRoom = (setting: Setting) => rowsOf(setting) * setting.leading <= height
  const isWhole = (setting: Setting) => words.every((word) => pages.lay(word, setting, width).length === 1)
  const found =
    settings.find((one) => one.size >= READ_WITH_EASE && rowsOf(one) === lines.length && hasRoom(one)) ??
    settings.find((one) => isWhole(one) && hasRoom(one)) ??
    settings.find(hasRoom)
  const smallest = settings.at(-1) ?? { ...TO, size: 8, leading: 8 * LEADING }
  return found ?? { ...smallest, leading: Math.min(smallest.leading, height / rowsOf(smallest)) }
}
