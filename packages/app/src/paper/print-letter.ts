import type { FormalLetter, PaperSize } from '../ports/paper.ts'
import { openFlow } from './flow.ts'
import { type Column, openPages, type Pages, type Setting } from './open-pages.ts'
import { putLines } from './put-lines.ts'
import { INCH, MM, PAPER } from './units.ts'

const BODY: Setting = { style: 'serif', size: 11, leading: 15.5 }
const NAME: Setting = { style: 'serif', size: 15, leading: 19 }
const REACH: Setting = { style: 'sans', size: 9, leading: 12.5, faint: true }
const RETURN: Setting = { style: 'sans', size: 7, leading: 9, faint: true }

/** Room for a signature by hand. */
const SIGNATURE = 40

interface Form {
  readonly text: Column
  /** Where the sender's name stands, and what reaches them. */
  readonly name: readonly [x: number, y: number]
  readonly reach: readonly [x: number, y: number]
  readonly date: readonly [x: number, y: number]
  /** The part of the page that the envelope's window shows, however the letter lies in it; of it, the address. */
  readonly address: { readonly x: number; readonly width: number; readonly top: number; readonly bottom: number }
  /** The sender in small print above the address, where the window is high enough for it. */
  readonly returnLine: number | null
  readonly top: number
  readonly bottom: number
  readonly furtherTop: number
  /** Where it is folded. */
  readonly folds: readonly number[]
}

const FORMS: Readonly<Record<PaperSize, Form>> = {
  // DIN 5008:2020 form B: address field 45 to 90 mm from the top, 20 to 105 mm from the left; folds at 105 and 210 mm.
  a4: {
    text: { x: 25 * MM, width: 165 * MM },
    name: [25 * MM, 20 * MM],
    reach: [125 * MM, 50 * MM],
    date: [125 * MM, 86 * MM],
    address: { x: 25 * MM, width: 75 * MM, top: 62.7 * MM, bottom: 90 * MM },
    returnLine: 58.5 * MM,
    top: 98.5 * MM,
    bottom: 272 * MM,
    furtherTop: 40 * MM,
    folds: [105 * MM, 210 * MM],
  },
  // A #10 envelope (9.5 × 4.125 in) has its window ⅞ in from the left, ½ in from the bottom, 4½ × 1⅛ in. A letter folded in
  // three can slide 1 in sideways and 0.46 in up and down: 2.5 to 3.16 in from the top shows in any case.
  'us-letter': {
    text: { x: 1 * INCH, width: 6.5 * INCH },
    name: [1 * INCH, 0.7 * INCH],
    reach: [1 * INCH, 1.02 * INCH],
    date: [1 * INCH, 2.02 * INCH],
    address: { x: 1 * INCH, width: 3.3 * INCH, top: 2.5 * INCH, bottom: 3.16 * INCH },
    returnLine: null,
    top: 3.85 * INCH,
    bottom: 10 * INCH,
    furtherTop: 1.5 * INCH,
    folds: [],
  },
}

/** Puts a letter on its sheets. */
export function printLetter(letter: FormalLetter): Promise<Uint8Array> {
  const form = FORMS[letter.size]
  const extent = PAPER[letter.size]
  const pages = openPages(letter.title, [letter.from, ...letter.to, letter.body].join('\n'))
  pages.add(extent)
  putLines(pages, [letter.from], NAME, { x: form.name[0], width: form.text.width }, form.name[1])
  const beside = { x: form.reach[0], width: extent[0] - form.reach[0] - 20 * MM }
  putLines(pages, [...letter.address, ...letter.reach], REACH, beside, form.reach[1])
  if (form.returnLine !== null && letter.address.length > 0) {
    putLines(pages, [[letter.from, ...letter.address].join(' · ')], RETURN, form.address, form.returnLine)
  }
  const { top, bottom } = form.address
  const leading = Math.min(14, (bottom - top) / Math.max(1, letter.to.length))
  putLines(pages, letter.to, { style: 'serif', size: Math.min(11, leading * 0.86), leading }, form.address, top)
  putLines(pages, [letter.date], BODY, { x: form.date[0], width: form.text.width }, form.date[1])
  const flow = openFlow(pages, form.text, {
    top: form.top,
    bottom: form.bottom,
    turn: () => {
      pages.add(extent)
      return form.furtherTop
    },
  })
  const { paragraphs, close } = splitClose(letter.body, letter.from)
  for (const paragraph of paragraphs) {
    flow.write('P', paragraph, BODY)
    flow.skip(BODY.leading * 0.6)
  }
  if (close) {
    flow.need(BODY.leading * (1 + close.after.split('\n').length) + SIGNATURE)
    flow.write('P', close.before, BODY)
    flow.skip(SIGNATURE)
    flow.write('P', close.after, BODY)
  }
  if (form.folds.length > 0) markFolds(pages, form.folds)
  for (let page = 2; page <= pages.count; page += 1) {
    const heading = pages.lay(letter.furtherPage(page), REACH, form.text.width)
    pages.decorate(page, () => {
      for (const line of heading) pages.draw(line, REACH, form.text, form.furtherTop - 24)
    })
  }
  return pages.end()
}

/** Short strokes at the edge, faint. */
function markFolds(pages: Pages, folds: readonly number[]): void {
  pages.decorate(1, (pen) => {
    for (const y of folds)
      pen
        .moveTo(4 * MM, y)
        .lineTo(9 * MM, y)
        .lineWidth(0.4)
        .strokeColor('#8a857b')
        .stroke()
  })
}

/** Parts the complimentary close from the name below it, so that there is room to sign. */
function splitClose(body: string, from: string) {
  const paragraphs = body.trim().split(/\n\s*\n/)
  const lines = (paragraphs.at(-1) ?? '').split('\n')
  const at = lines.findIndex((line) => line.trim() === from.trim())
  if (at === 0 && paragraphs.length > 1) {
    const before = paragraphs.at(-2) ?? ''
    if (before.length > 60) return { paragraphs, close: null }
    return { paragraphs: paragraphs.slice(0, -2), close: { before, after: lines.join('\n') } }
  }
  if (at <= 0) return { paragraphs, close: null }
  const close = { before: lines.slice(0, at).join('\n'), after: lines.slice(at).join('\n') }
  return { paragraphs: paragraphs.slice(0, -1), close }
}
