import { readdirSync, readFileSync } from 'node:fs'
import type { Case } from '@afterword/engine'
import { expect, test } from 'vitest'
import { openInvitationReader } from '../../calendar/read-invitation.ts'
import { openHolidays } from '../../holidays/open-holidays.ts'
import { openMailReader } from '../../mail/mime/open-mail-reader.ts'
import type { Reading, SentNote } from '../../ports/message-reader.ts'
import { readAll } from './read-all.ts'

const root = new URL('../../../../../fixtures/mail/', import.meta.url)
const holidays = openHolidays({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() })
const ports = { holidays, invitations: openInvitationReader() }

function readJson<Content>(url: URL): Content {
  return JSON.parse(readFileSync(url, 'utf8')) as Content
}

/** A folder is a case, what was sent in it, messages as they came, and what each means; its evidence and uid apart. */
for (const folder of readdirSync(root)) {
  const place = new URL(`${folder}/`, root)
  const file = readJson<Case>(new URL('case.json', place))
  const sent = readJson<SentNote[]>(new URL('sent.json', place))
  const expected = readJson<Record<string, Omit<Reading, 'evidence'>>>(new URL('expected.json', place))
  const mails = readdirSync(place).filter((name) => name.endsWith('.eml'))

  test(`${folder}: every message has its reading`, () => {
    expect(Object.keys(expected).sort()).toEqual([...mails].sort())
  })

  test.each(mails)(`${folder}/%s`, async (name) => {
    const read = await openMailReader().read(readFileSync(new URL(name, place)))
    if (read.kind !== 'mail') throw new Error('is no mail')
    const [reading] = await readAll(ports, { file, sent, messages: [read.mail], now: '2026-10-01T12:00:00-04:00' })
    if (!reading) throw new Error('was not read')
    const { evidence, interview, ...rest } = reading
    const { uid: _known, ...times } = interview ?? {}
    expect({ ...rest, ...(interview ? { interview: times } : {}) }).toEqual(expected[name])
    expect(evidence.length).toBeGreaterThan(0)
  })
}
