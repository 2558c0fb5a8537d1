import type { Card, CardFault, ContactCards } from '../ports/contact-cards.ts'
import { type CardLine, type ReadLine, readLines } from './content-lines.ts'
import { readCard } from './read-card.ts'

const LONGEST_FOUND = 60

/** What is read at the moment, or nothing between two cards. */
interface OpenCard {
  readonly begin: CardLine
  readonly lines: CardLine[]
  /** Cards within the card: vCard 2.1 puts that of an assistant there. It is not read. */
  depth: number
}

/** Reads all cards of a text; what is no card is told with its line, and the rest is read. */
export const readCards: ContactCards['read'] = (text) => {
  const cards: Card[] = []
  const faults: CardFault[] = []
  let open: OpenCard | undefined
  for (const line of readLines(text.replace(/^\uFEFF/, ''))) {
    const edge = edgeOf(line)
    if (!open) {
      if (edge !== 'begin' || line.name === undefined) {
        faults.push(faultAt(line, 'not-a-card'))
        break
      }
      open = { begin: line, lines: [], depth: 1 }
    } else if (edge) {
      open.depth += edge === 'begin' ? 1 : -1
      if (open.depth > 0) continue
      const card = readCard(open.lines)
      if (card) cards.push(card)
      else faults.push(faultAt(open.begin, 'nameless'))
      open = undefined
    } else if (line.name === undefined) {
      faults.push(faultAt(line, 'no-property'))
    } else if (open.depth === 1) {
      open.lines.push(line)
    }
  }
  if (open) faults.push(faultAt(open.begin, 'never-ended'))
  if (cards.length === 0 && faults.length === 0) faults.push({ line: 1, reason: 'not-a-card', found: '' })
  return { cards, faults: faults.sort((a, b) => a.line - b.line) }
}

function edgeOf(line: ReadLine): 'begin' | 'end' | undefined {
  if (line.name === undefined || !/^\s*VCARD\s*$/i.test(line.value)) return undefined
  return line.name === 'BEGIN' ? 'begin' : line.name === 'END' ? 'end' : undefined
}

function faultAt(line: ReadLine, reason: CardFault['reason']): CardFault {
  const text = line.name === undefined ? line.text : `${line.name}:${line.value}`
  return { line: line.line, reason, found: text.slice(0, LONGEST_FOUND) }
}
