import { describe, expect, it } from 'vitest'
import { type ParsedNote, parseNote } from './parse-note.ts'
import { parseNoteFile } from './parse-note-file.ts'
import type { Span } from './span.ts'

function take(body: string, recipient = ['Dana', 'Lee']): ParsedNote {
  const parsed = parseNoteFile('a.txt', `To: dana\n\n${body}`)
  if (parsed.kind === 'invalid') throw new Error('not a note')
  return parseNote(parsed.note, { recipient, seeker: ['Ana', 'Ruiz'] })
}

function textOf(parsed: ParsedNote, span: Span | undefined): string | undefined {
  return span && parsed.note.text.slice(span.start, span.end)
}

describe('the greeting', () => {
  it.each([
    ['Dear Dana,\n\nThank you.', 'Dear Dana,'],
    ['Hi Dana – thank you for today.', 'Hi Dana –'],
    ['Dear Ms. Lee and Mr Haddad,\nThank you.', 'Dear Ms. Lee and Mr Haddad,'],
    ['Good morning, Ms. Lee. This is Ana.', 'Good morning, Ms. Lee.'],
    ['Dana,\n\nThank you.', 'Dana,'],
    ['Dana, thank you for today.', 'Dana,'],
    ['dear dana,\nthank you', 'dear dana,'],
    ['Dear all,\nThank you.', 'Dear all,'],
    ['Sehr geehrte Frau Dr. Groß,\nvielen Dank', 'Sehr geehrte Frau Dr. Groß,'],
    ['田中先生\n\nお世話になっております。', '田中先生'],
    ['Dear Mr. van der Berg:\n\nThank you.', 'Dear Mr. van der Berg:'],
    ['Ana Ruiz\n48 Garnet Street\n\n16 September 2026\n\nDear Ms. Lee:\n\nThank you.', 'Dear Ms. Lee:'],
    ['> Hi Ana,\n\nHello Dana,\nThank you.', 'Hello Dana,'],
  ])('of %j', (body, greeting) => {
    expect(textOf(take(body), take(body).greeting)).toBe(greeting)
  })

  it('is missing where nobody is greeted', () => {
    expect(take('Thank you for your time today.\n\nAna').greeting).toBeUndefined()
    expect(take('Yesterday, we met.').greeting).toBeUndefined()
  })
})

describe('the closing', () => {
  it.each([
    ['Dear Dana,\n\nThank you.\n\nKind regards,\nAna Ruiz\n555 0147', 'Kind regards,', 'Ana Ruiz\n555 0147'],
    ['Dear Dana,\n\nThank you.\n\nBest, Ana', 'Best,', ' Ana'],
    ['Dear Dana,\n\nThank you.\n\nAna Ruiz | 555 0147', undefined, 'Ana Ruiz | 555 0147'],
    ['Dear Dana,\n\nThank you.\n\nThanks and regards\nAna', 'Thanks and regards', 'Ana'],
    ['Liebe Dana,\n\nDanke.\n\nViele Grüße\nAna', 'Viele Grüße', 'Ana'],
    [
      'Dear Dana,\n\nThank you.\n\nWith every good wish to you and to Mark,\nAna',
      'With every good wish to you and to Mark,',
      'Ana',
    ],
  ])('of %j', (body, signOff, signature) => {
    const parsed = take(body)
    expect([textOf(parsed, parsed.signOff), textOf(parsed, parsed.signature)]).toEqual([signOff, signature])
  })

  it('leaves a postscript to the body', () => {
    const parsed = take('Dear Dana,\n\nThank you.\n\nBest,\nAna\n\nP.S. The book is called Harbour.')
    expect(parsed.sentences.map((sentence) => textOf(parsed, sentence))).toEqual([
      'Thank you.',
      'P.S. The book is called Harbour.',
    ])
  })
})

describe('the body', () => {
  it('is split into sentences, abbreviations and initials whole', () => {
    const parsed = take(
      'Dear Dana,\n\nI met Dr. J. Stone at 9 a.m. in St. Paul. Was it late? No! "Never," he said. It was e.g. fine.',
    )
    expect(parsed.sentences.map((sentence) => textOf(parsed, sentence))).toEqual([
      'I met Dr. J. Stone at 9 a.m. in St. Paul.',
      'Was it late?',
      'No!',
      '"Never," he said.',
      'It was e.g. fine.',
    ])
  })

  it('leaves out greeting, closing and quoted lines, with the line that announces them', () => {
    const parsed = take(
      'Hi Dana,\n\nFine with me.\n\nBest,\nAna\n\nOn Tue, Sep 29, 2026 at 2:10 PM\nDana Lee <dana@example.org> wrote:\n> Hey!!\n> Bye',
    )
    expect(parsed.words.map((word) => word.text)).toEqual(['Fine', 'with', 'me'])
    expect(parsed.quoted).toHaveLength(4)
  })

  it('knows links and addresses', () => {
    const parsed = take(
      'Dear Dana,\n\nSee (https://example.org/a_(b)), www.example.org or mail ana@example.org. Node.js too.',
    )
    expect(parsed.links.map((link) => link.target)).toEqual(['example.org/a_(b', 'example.org'])
    expect(parsed.addresses.map((span) => textOf(parsed, span))).toEqual(['ana@example.org'])
  })

  it('knows passages in quotation marks, apostrophes apart', () => {
    const parsed = take('Dear Dana,\n\nYou said “start small”, don’t I know it, and "ship". It\'s ‘Ana’s way’.')
    expect(parsed.passages.map((span) => textOf(parsed, span))).toEqual(['“start small”', '"ship"', '‘Ana’s way’'])
  })
})
