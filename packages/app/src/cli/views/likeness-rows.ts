import type { NoteFile, NotePair } from '@afterword/engine'
import { measure, splitLetters } from '../page/measure.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, type Span, strong, warning } from '../page/span.ts'
import { nameFile } from './name-file.ts'

const COLUMN = 6
const INDENT = 2
/** From here on a pair is worth a look; the linter warns from 0.35. */
const NOTABLE = 0.35
/** Passages of fewer letters are no copy of anything. */
const PASSAGE = 20
const MOST_PASSAGES = 3
const MOST_LETTERS = 120
const LEAST_NAME = 16
const MOST_NAME = 44

/** How alike the notes of a panel are, as a table, with what notable pairs share. Nothing where there is no pair. */
export function likenessRows(pairs: readonly NotePair[], notes: readonly NoteFile[], columns: number): Row[] {
  const files = notes.map(({ file }) => file).filter((file) => pairs.some(({ a, b }) => a === file || b === file))
  if (files.length < 2) return []
  const room = columns - INDENT - 4 - (files.length - 1) * COLUMN
  const table = room >= LEAST_NAME ? tableRows(pairs, files, Math.min(MOST_NAME, room)) : pairRows(pairs)
  const passages = passageRows(pairs, files)
  return [
    textRow([strong('How alike they are')]),
    ...table,
    emptyRow,
    ...passages,
    ...(passages.length > 0 ? [emptyRow] : []),
  ]
}

function tableRows(pairs: readonly NotePair[], files: readonly string[], room: number): Row[] {
  const folder = folderOf(files)
  const names = files.map((file) => cutName(nameFile(file.slice(folder.length)), room))
  const width = Math.max(...names.map(measure))
  const head = files.slice(0, -1).map((_, index) => faint(String(index + 1).padStart(COLUMN)))
  const rows = files.map((file, row) => {
    const name = names[row] ?? ''
    const label = plain(`${String(row + 1).padStart(2)}  ${name}${' '.repeat(width - measure(name))}`)
    return keptRow([label, ...files.slice(0, row).map((other) => cellOf(findPair(pairs, file, other)))])
  })
  return [keptRow([plain(' '.repeat(width + 4)), ...head]), ...rows]
}

function cellOf(pair: NotePair | undefined): Span {
  if (!pair) return faint('·'.padStart(COLUMN))
  const text = `${Math.round(pair.alike * 100)} %`.padStart(COLUMN)
  return pair.alike >= NOTABLE ? warning(text) : plain(text)
}

/** Too many notes for a table: the pairs that are most alike. */
function pairRows(pairs: readonly NotePair[]): Row[] {
  const most = [...pairs].sort((one, other) => other.alike - one.alike).slice(0, 5)
  return most.map(({ a, b, alike }) =>
    textRow([plain(`${nameFile(a)} and ${nameFile(b)}: ${Math.round(alike * 100)} %`)]),
  )
}

function passageRows(pairs: readonly NotePair[], files: readonly string[]): Row[] {
  return pairs
    .filter(({ alike }) => alike >= NOTABLE)
    .flatMap(({ a, b, shared }) => {
      const passages = shared.filter(({ text }) => text.length >= PASSAGE).slice(0, MOST_PASSAGES)
      const numbers = `${files.indexOf(a) + 1} and ${files.indexOf(b) + 1} share  `
      return passages.map(({ text }, index) => {
        const gap = [plain(' '.repeat(INDENT + numbers.length))]
        const first = index === 0 ? [plain(' '.repeat(INDENT)), faint(numbers)] : gap
        return { margin: { first, rest: gap }, text: [plain(`“${shorten(text)}”`)] }
      })
    })
}

/** The folder that all files stand in, with its last slash; '' when there is none. */
function folderOf([first = '', ...rest]: readonly string[]): string {
  const folder = first.slice(0, first.lastIndexOf('/') + 1)
  return rest.every((file) => file.startsWith(folder)) ? folder : ''
}

function shorten(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, text.lastIndexOf(' ', MOST_LETTERS))} …` : text
}

function findPair(pairs: readonly NotePair[], one: string, other: string): NotePair | undefined {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))
}

/** A path keeps its end: the name of the file. */
function cutName(name: string, room: number): string {
  const letters = splitLetters(name)
  while (measure(letters.join('')) > room - 1 && letters.length > 1) letters.shift()
  return letters.length === splitLetters(name).length ? name : `…${letters.join('')}`
}

function keptRow(spans: readonly Span[]): Row {
  return textRow(
    spans.map((span) => ({ ...span, text: span.text.replaceAll(' ', '\u00a0') })),
    INDENT,
  )
}
