import PDFDocument from 'pdfkit'
import { type Face, loadFace, type Style, stackOf } from './fonts.ts'
import { layText, plainText } from './text/lay-text.ts'
import type { Line, Run } from './text/run.ts'
import type { Extent } from './units.ts'

const INK = '#1c1b19'
const FAINT = '#5c5850'

/**
 * pdfkit shapes word by word and remembers the words, which is quick, and turns sentences around that are read from the
 * right. Asking for a feature has a run shaped as a whole.
 */
function shapingOf({ level }: Run): { readonly features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return level % 2 === 1 ? { features: ['kern', 'liga'] } : {}
}

/** Scripts in which what is drawn differs from what is read; a reader is told the text itself. */
const RESHAPED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u

/** How a text is set: points throughout. */
export interface Setting {
  readonly style: Style
  readonly size: number
  readonly leading: number
  readonly faint?: boolean
}

/** Where a text is put: its left edge, its width. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** Pages on their way into a PDF. A place on a page counts from its upper left corner, in points. */
export interface Pages {
  /** Breaks a text into lines. `from`: from where it is read, if not from where its first letter is. */
  lay(text: string, setting: Setting, width: number, from?: 'ltr' | 'rtl'): Line[]
  /** The part of a document that the next lines belong to, as tags name it: `P`, `H1`, `LI`. */
  part(tag: string, text: string, draw: () => void, among?: Part): void
  /** A part that holds parts: a list, a table. */
  group(tag: string, among?: Part): Part
  /** Draws a line with its baseline at `y`. */
  draw(line: Line, setting: Setting, column: Column, y: number): void
  /** What is no part of the text, on a page counted from 1: rules, fold marks, what stands at the head of each page. */
  decorate(page: number, draw: (pen: PDFKit.PDFDocument) => void): void
  /** The pages that there are. */
  readonly count: number
  add(extent: Extent): void
  end(): Promise<Uint8Array>
}

export type Part = PDFKit.PDFStructureElement

/** A tagged PDF. `whole`: all that it will say, which tells its language and the faces it needs. */
export function openPages(title: string, whole: string): Pages {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    lang: languageOf(whole),
    displayTitle: true,
    pdfVersion: '1.7',
    // The types do not know that one.
    subset: 'PDF/UA' as 'PDF/A-2a',
    info: { Title: plainText(title).replaceAll('\n', ' ') },
    margin: 0,
  })
  const pieces: Buffer[] = []
  doc.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<Uint8Array>((resolve) => doc.on('end', () => resolve(Buffer.concat(pieces))))
  const registered = new Set<Face>()
  const use = (face: Face, size: number) => {
    if (!registered.has(face)) {
      const found = loadFace(face)
      if (!found) throw new Error(`The face ${face} was chosen and is not there.`)
      doc.registerFont(face, found.bytes)
      registered.add(face)
    }
    return doc.font(face).fontSize(size)
  }
  const measure = (size: number) => (run: Run) =>
    (use(run.face, 1000).widthOfString(run.text, shapingOf(run)) * size) / 1000
  const root = doc.struct('Document')
  doc.addStructure(root)
  let count = 0
  return {
    lay: (text, { style, size }, width, from) =>
      layText(text, { stack: stackOf(style, whole), width, measure: measure(size), from }),
    part: (tag, text, draw, among = root) => {
      among.add(doc.struct(tag, RESHAPED.test(text) ? { actual: plainText(text) } : {}, draw))
    },
    group: (tag, among = root) => {
      const group = doc.struct(tag)
      among.add(group)
      return group
    },
    draw: (line, { size, faint = false }, { x, width }, y) => {
      let at = line.rightToLeft ? x + width - line.width : x
      for (const run of line.runs) {
        use(run.face, size)
          .fillColor(faint ? FAINT : INK)
          .text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic', ...shapingOf(run) })
        at += measure(size)(run)
      }
    },
    decorate: (page, draw) => {
      doc.switchToPage(page - 1)
      doc.markContent('Artifact', { type: 'Layout' })
      draw(doc)
      doc.endMarkedContent()
    },
    get count() {
      return count
    },
    add: ([width, height]) => {
      const options = { size: [width, height] as [number, number], margin: 0 }
      if (count === 0) doc.addPage(options)
      else doc.continueOnNewPage(options)
      count += 1
    },
    end: () => {
      root.end()
      doc.end()
      return ended
    },
  }
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
]

/** A screen reader needs a voice: that of the script which most letters are of; English for Latin, as drafts are. */
function languageOf(text: string): string {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0
  return LANGUAGES.find(([script]) => (text.match(script)?.length ?? 0) * 3 > letters)?.[1] ?? 'en'
}
