import { describe, expect, it } from 'vitest'
import { parseNoteFile } from './parse-note-file.ts'

function read(source: string) {
  const parsed = parseNoteFile('a.txt', source)
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map((problem) => problem.message).join(' '))
  return parsed.note
}

function problemsOf(source: string) {
  const parsed = parseNoteFile('a.txt', source)
  return parsed.kind === 'invalid' ? parsed.problems.map(({ line, message }) => ({ line, message })) : []
}

describe('a note file', () => {
  it('is read with its defaults', () => {
    expect(read('To: dana\n\nDear Dana,\n')).toMatchObject({
      to: 'dana',
      kind: 'thank-you',
      channel: 'email',
      bodyStart: 10,
    })
    expect(read('To: dana\nKind: linkedin-invite\n\nHi').channel).toBe('linkedin')
    expect(read('To: dana\nKind: letter\n\nHi').channel).toBe('post')
    expect(read('To: dana\nKind: handwritten-note\nChannel: email\n\nHi').channel).toBe('email')
  })

  it('keeps every header, in any case and with spaces', () => {
    const note = read('TO : dana\nkind:check-in\nInterview:  iv-1 \nSubject: Re: the talk\n\nDear Dana,')
    expect(note).toMatchObject({ to: 'dana', kind: 'check-in', interview: 'iv-1', subject: 'Re: the talk' })
    expect(note.text.slice(note.headers.subject?.start, note.headers.subject?.end)).toBe('Re: the talk')
  })

  it('counts positions after a byte order mark and over CRLF', () => {
    const note = read('\uFEFFTo: dana\r\n\r\nDear Dana,\r\n')
    expect(note.text.slice(note.bodyStart)).toBe('Dear Dana,\r\n')
    expect(note.lines.map((line) => line.text)).toEqual(['To: dana', '', 'Dear Dana,'])
  })

  it.each([
    ['To: dana\nDear Dana,\nthank you', 2, 'no header'],
    ['To: dana\nFrom: ana\n\nHi', 2, 'unknown'],
    ['To: dana\nKind: postcard\n\nHi', 2, 'postcard'],
    ['To: dana\nChannel: fax\n\nHi', 2, 'fax'],
    ['Kind: reply\n\nHi', 1, 'To is missing'],
    ['To:\n\nHi', 1, 'empty'],
    ['To: dana\nTo: omar\n\nHi', 2, 'twice'],
    ['To: dana', 1, 'blank line'],
    ['', 1, 'blank line'],
  ])('is refused with the line and the reason: %j', (source, line, reason) => {
    expect(problemsOf(source)).toContainEqual({ line, message: expect.stringContaining(reason) })
  })
})
