import type { Paper, Sheet } from '../ports/paper.ts'
import { stackOf } from './fonts.ts'
import { printCard } from './print-card.ts'
import { printEnvelope } from './print-envelope.ts'
import { printLetter } from './print-letter.ts'
import { printOutline } from './print-outline.ts'
import { chooseFaces } from './text/choose-faces.ts'
import { plainText } from './text/lay-text.ts'

/** Paper that PDFs are made of. */
export function openPaper(): Paper {
  return {
    print: async (sheet) => {
      const characters = missingIn(textsOf(sheet).join('\n'))
      if (characters.length > 0) return { kind: 'no-font', characters }
      return { kind: 'printed', bytes: await printSheet(sheet) }
    },
  }
}

function printSheet(sheet: Sheet): Promise<Uint8Array> {
  switch (sheet.kind) {
    case 'letter':
      return printLetter(sheet)
    case 'card':
      return printCard(sheet)
    case 'envelope':
      return printEnvelope(sheet)
    case 'outline':
      return printOutline(sheet)
  }
}

/** Characters that no face at hand has, each once. */
function missingIn(text: string): string[] {
  const plain = plainText(text).replaceAll('\n', ' ')
  const faces = chooseFaces(plain, stackOf('serif', plain))
  const missing = new Set<string>()
  for (let at = 0; at < plain.length; at += 1) {
    const one = String.fromCodePoint(plain.codePointAt(at) ?? 0)
    if (faces[at] === null) missing.add(one)
    at += one.length - 1
  }
  return [...missing]
}

/** Every text in a sheet, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}
