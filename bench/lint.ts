import { readFileSync } from 'node:fs'
import { type Case, lintNotes, type NoteFile, PLAIN_CALENDAR, parseNoteFile } from '@afterword/engine'
import { bundleSize, report, timeEach } from './measure.ts'

const now = '2026-09-15T14:00:00-04:00'
const options = { now, calendar: PLAIN_CALENDAR }

/** What checking notes costs, as ratios within one run; one figure, under 5 ms, is a time. */
export async function benchLint(): Promise<void> {
  const caseFile = makePanel(8)
  const texts = caseFile.contacts.map((contact) => makeNote(contact.id, contact.name, 150))
  const notes = texts.map((text, i) => readNote(`note-${i}.txt`, text))
  const plain = timeEach(() => [JSON.stringify(caseFile), texts.map((text) => text.split(/\s+/))], 100)
  const panel = timeEach(() => lintNotes(caseFile, notes, options), 20)
  report('a note of 150 words in a panel of 8, ms', panel / notes.length, 5)
  report('lint of a panel of 8 notes ÷ (JSON.stringify + word split) of it', panel / plain, 60 * notes.length)
  report('one note against a panel of 8 ÷ the same', panel / notes.length / plain, 60)
  const short = readNote('short.txt', makeNote('p0', 'Dana Lee', 2_000))
  const long = readNote('long.txt', makeNote('p0', 'Dana Lee', 20_000))
  const few = timeEach(() => lintNotes(caseFile, [short], options), 5)
  const many = timeEach(() => lintNotes(caseFile, [long], options), 2)
  report('time a word: 20,000 words ÷ 2,000 words', many / few / 10, 1.5)
  report('linter for a browser, kB gzipped', await bundleSize('lintNotes, parseNoteFile'), 60)
}

function readNote(file: string, text: string): NoteFile {
  const parsed = parseNoteFile(file, text)
  if (parsed.kind === 'invalid') throw new Error(`${file} is no note.`)
  return parsed.note
}

const NAMES = [
  'Dana Lee',
  'Omar Haddad',
  'Pia Holm',
  'Sam Oduya',
  'Li Wen',
  'Ines Prado',
  'Ruth Adeyemi',
  'Jonas Weidner',
]

function makePanel(size: number): Case {
  const text = readFileSync(new URL('../fixtures/cases/demo.json', import.meta.url), 'utf8')
  const demo = JSON.parse(text) as Case
  const contacts = NAMES.slice(0, size).map((name, i) => ({ id: `p${i}`, name, role: 'peer' as const }))
  const [first] = demo.interviews
  if (!first) throw new Error('The demo has no interview.')
  const interviewers = contacts.map(({ id }) => id)
  return { ...demo, contacts, interviews: [{ ...first, interviewers, notes: [] }], log: [] }
}

const SENTENCES = [
  'Thank you for walking me through the night shift and the way your engineers hand over to each other.',
  'The story of the form that nobody could read at three in the morning has stayed with me since.',
  'At my last place we rewrote a form like that together with the people who fill it in, and it went well.',
  'What you said about the second line, and how long a new colleague needs, made the work clearer to me.',
]

/** A note of about that many words. */
function makeNote(to: string, name: string, words: number): string {
  const body: string[] = []
  for (let count = 0; count < words; count += 19) body.push(SENTENCES[body.length % SENTENCES.length] ?? '')
  return `To: ${to}\nSubject: Thank you, and the night form\n\nDear ${name},\n\n${body.join(' ')}\n\nKind regards,\nInês\n`
}
