import { describe, expect, it } from 'vitest'
import { PLAIN_CALENDAR } from '../../time/business-days.ts'
import { parseNoteFile } from '../parse/parse-note-file.ts'
import { EXAMPLE_NOW, exampleCase } from './examples/example-case.ts'
import { lintNotes } from './lint-notes.ts'

const options = { now: EXAMPLE_NOW, calendar: PLAIN_CALENDAR }

function lint(...sources: string[]) {
  const notes = sources.map((source, index) => {
    const parsed = parseNoteFile(`${index}.txt`, source)
    if (parsed.kind === 'invalid') throw new Error('not a note')
    return parsed.note
  })
  return lintNotes(exampleCase(undefined), notes, options)
}

function check(...sources: string[]) {
  const result = lint(...sources)
  if (result.kind === 'invalid') throw new Error('invalid')
  return result
}

describe('linting a set of notes', () => {
  it('refuses a contact and an interview that the case does not have, with the line', () => {
    expect(lint('To: nobody\n\nHi', 'To: dana\nInterview: iv-9\n\nHi')).toMatchObject({
      kind: 'invalid',
      problems: [
        { file: '0.txt', line: 1 },
        { file: '1.txt', line: 2 },
      ],
    })
  })

  it('orders findings by file, line and column', () => {
    const { findings } = check(
      'To: omar\nSubject: x\n\nHey Omar,\n\nThx u!!',
      'To: dana\nSubject: x\n\nHey Dana,\n\nThx u!!',
    )
    const places = findings.map(
      ({ file, line, column }) => `${file} ${String(line).padStart(3)} ${String(column).padStart(3)}`,
    )
    expect(places).toEqual(places.toSorted())
    expect(findings.length).toBeGreaterThan(6)
  })

  it('gives the exact range of a word, after a byte order mark and over CRLF', () => {
    const { findings } = check('\uFEFFTo: dana\r\nSubject: The launch\r\n\r\nDear 🌍 Dnaa,\r\n\r\nThank you.')
    expect(findings.find((finding) => finding.ruleId === 'no-misspelled-name')).toMatchObject({
      line: 4,
      column: 9,
      endLine: 4,
      endColumn: 13,
      suggestion: 'Dana',
    })
  })

  it('notices a note in another language, and checks only what it can', () => {
    const { findings, notices } = check(
      'To: omar\nSubject: Danke\n\nHallo Omar,\n\nich danke Ihnen für das Gespräch. Es ist mein Traumjob und ich würde alles dafür tun!! Bitte melden Sie sich so bald wie möglich bei mir.\n\nViele Grüße\nAna Ruiz\n+1 212 555 0147',
    )
    expect(notices).toEqual([{ file: '0.txt', message: expect.stringContaining('not in English') }])
    expect(findings.map((finding) => finding.ruleId)).toEqual(['subject-says-what', 'length-in-range'])
  })

  it('says how alike the notes of a panel are, and what they share', () => {
    const body = 'I enjoyed the long talk about the depot and its cranes this morning.'
    const { similarities } = check(`To: dana\n\nDear Dana,\n\n${body}`, `To: omar\n\nDear Omar,\n\nWell. ${body}`)
    expect(similarities).toHaveLength(1)
    expect(similarities[0]?.alike).toBeCloseTo(11 / 12)
    expect(similarities[0]?.shared[0]?.text).toBe(body.slice(0, -1))
  })

  it('does not compare notes to one person, or of two kinds', () => {
    expect(check('To: dana\n\nHi', 'To: dana\n\nHi', 'To: omar\nKind: reply\n\nHi').similarities).toEqual([])
  })

  it('is silent on lines of somebody else', () => {
    const { findings } = check(
      'To: dana\nKind: reply\nSubject: Re: the date\n\nDear Dana,\n\nThe 9th is fine.\n\nBest,\nAna\n\n> [Name] hey!! lol ____ 12345 Dnaa',
    )
    expect(findings).toEqual([])
  })
})

describe('long odd text', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length))
  it.each([
    ' ',
    '"',
    '> ',
    '[',
    '(',
    '{',
    '<',
    '_',
    '.',
    '. ',
    '…',
    '!',
    '\u0301',
    'a\u0301',
    "'",
    '’',
    '-',
    'x-',
    "a'",
    '@',
    'a@',
    'a.',
    '1 ',
    '1,',
    '1.000,',
    '+1 ',
    'X',
    'I ',
    'i will ',
    'not ',
    'the week after ',
    'on the ',
    'https://',
    '](',
    '“',
    '”',
    '\n',
    ',\n',
    'Dear ',
    'Best,\n',
    '👍',
    '田',
    '\u0000',
    'not a no nor ',
  ])('of %j gives a result', (piece) => {
    const result = check(
      `To: dana\nSubject: The launch\n\nDear Dana,\n\n${long(piece)}\n\nBest,\nAna Ruiz\n+1 212 555 0147`,
    )
    expect(result.findings.every((finding) => finding.line > 0 && finding.column > 0)).toBe(true)
  })
})
