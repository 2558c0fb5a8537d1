import { spawnSync } from 'node:child_process'

/** A word on a page, with its box in points from the upper left corner. */
export interface PlacedWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly words: readonly PlacedWord[]
  /** Its words in a row. */
  readonly text: string
}

/** What poppler reads out of a PDF; it complains of nothing. */
export function readPdf(bytes: Uint8Array): readonly ReadPage[] {
  const html = run('pdftotext', ['-bbox', '-', '-'], bytes)
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, page = '']) => {
      const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replaceAll('&amp;', '&'),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }))
      return { width: Number(width), height: Number(height), words, text: words.map(({ text }) => text).join(' ') }
    },
  )
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g

/** What a PDF says of itself: `Title`, `Tagged`, `Page size`. */
export function readFacts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', ['-'], bytes).split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
}

/** The fonts of a PDF, and whether each is embedded as a subset that can be read back. */
export function readFonts(bytes: Uint8Array): readonly { readonly name: string; readonly whole: boolean }[] {
  return run('pdffonts', ['-'], bytes)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => ({ name: line.split(' ')[0]?.slice(7) ?? '', whole: / yes yes yes /.test(line) }))
}

/** Whether poppler (`apt-get install poppler-utils`) is there to read with. */
export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).error === undefined

function run(program: string, words: readonly string[], input: Uint8Array): string {
  const { stdout, stderr } = spawnSync(program, words, { input, encoding: 'utf8', maxBuffer: 50_000_000 })
  if (stderr !== '') throw new Error(`${program}: ${stderr}`)
  return stdout
}
