import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseInstant } from '@afterword/engine'
import ical from 'node-ical'
import { expect, onTestFinished, test } from 'vitest'
import { readCalendarFile } from '../calendar/read-calendar-file.ts'
import { done, layDesk, ME } from '../use-cases/testing/open-desk.ts'
import { serveWeb } from './serve-web.ts'
import { ask } from './testing/ask.ts'

const KHAL = '/usr/bin/khal'
const VDIRSYNCER = '/usr/bin/vdirsyncer'
const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }

/** A search with a talk tomorrow and one of this morning, and its calendar served. */
async function serveCalendar() {
  const desk = await layDesk('2026-09-15T12:00:00+01:00')
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer: 'Larkspur Instruments', role: 'Designer' } }))
  const opportunity = 'larkspur-instruments'
  const add = (start: string, end: string, more = {}) =>
    useCases.addInterview({
      ...ME,
      opportunity,
      interview: { start, end, format: 'onsite', ...more },
      newContacts: [{ name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' }],
    })
  done(await add('2026-09-15T10:00:00+01:00', '2026-09-15T11:00:00+01:00'))
  const where = { place: '12 Example Street, Lisbon', link: 'https://larkspur.example/visit' }
  done(await add('2026-09-16T15:00:00+01:00', '2026-09-16T16:00:00+01:00', where))
  const served = await serveWeb({
    port: 0,
    door: (hosts) => ({
      useCases,
      settings: { version: '0', hosts, secret: 'of this launch', workshop: false, timeZone: 'Europe/Lisbon' },
      assets: { styles: [], fonts: [], island: () => undefined, worker: () => undefined, read: () => undefined },
      report: (defect) => {
        throw defect
      },
    }),
  })
  if (served.kind !== 'served') throw new Error('No port is free.')
  onTestFinished(async () => {
    await served.stop()
    await desk.close()
  })
  const { token } = done(await useCases.renewFeed(ME))
  return { ...desk, opportunity, address: `${served.link}calendar/${token}.ics` }
}

/** Runs a program while the server of this process goes on answering. */
async function runAside(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return (await promisify(execFile)(program, words, { env })).stdout
}

async function read(address: string): Promise<string> {
  const { status, text } = await ask(address)
  expect(status).toBe(200)
  return text
}

test('the calendar has interviews with their place, link and what to take along, and steps in their windows', async () => {
  const { address } = await serveCalendar()
  const { headers, text } = await ask(address)
  expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8' })
  expect(headers['set-cookie']).toBeUndefined()
  const mine = readCalendarFile(text)
  if (mine.kind !== 'invitations') throw new Error(JSON.stringify(mine))
  const others = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
  expect(others).toHaveLength(mine.invitations.length)
  for (const other of others) {
    if (other?.type !== 'VEVENT') continue
    const one = mine.invitations.find(({ uid }) => uid === other.uid)
    expect(one?.summary).toBe(other.summary)
    if (one?.when.kind === 'times') expect(parseInstant(one.when.start)).toBe(other.start.getTime())
  }
  const tomorrow = mine.invitations.find(({ summary }) => summary.includes('Round 2'))
  expect(tomorrow).toMatchObject({ place: '12 Example Street, Lisbon', link: 'https://larkspur.example/visit' })
  expect(tomorrow?.description).toContain('Dana Whitfield (check the spelling)')
  expect(tomorrow?.description).toContain('/interviews/iv-2/prepare')
  expect(mine.invitations.some(({ summary }) => summary.startsWith('Thank Dana Whitfield'))).toBe(true)
  expect(await read(`${address}?steps=todo`)).toContain('BEGIN:VTODO')
  expect(await read(`${address}?steps=none`)).not.toContain('Thank Dana')
})

test('whoever has it already is told so, until something changes', async () => {
  const { address, useCases, opportunity, clock } = await serveCalendar()
  const tag = (await ask(address)).headers.etag ?? ''
  const again = () => ask(address, { 'if-none-match': tag })
  clock.set('2026-09-15T12:20:00+01:00')
  expect(await again()).toMatchObject({ status: 304, text: '' })
  done(await useCases.markSent({ ...ME, opportunity, action: 'thank-you:iv-1:dana-whitfield' }))
  const changed = await again()
  expect(changed.status).toBe(200)
  expect(changed.text).not.toContain('Thank Dana Whitfield')
})

test('a step that is done leaves it, an interview that was called off stays and says so, with a higher sequence', async () => {
  const { address, useCases, opportunity } = await serveCalendar()
  const sequenceIn = (text: string) =>
    Number(/UID:larkspur-instruments\/interview\/iv-2@afterword\r\n.*\r\nSEQUENCE:(\d+)/.exec(text)?.[1])
  const before = await read(address)
  done(await useCases.editInterview({ ...ME, opportunity, interview: 'iv-2', set: { status: 'cancelled' } }))
  const after = await read(address)
  expect(after).toContain('STATUS:CANCELLED')
  expect(sequenceIn(after)).toBeGreaterThan(sequenceIn(before))
})

test('a discreet one names neither employer nor person, in uids neither', async () => {
  const { address, useCases } = await serveCalendar()
  const uids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid)
  done(await useCases.chooseForFeed({ ...ME, set: { discreet: true } }))
  const text = await read(address)
  expect(text).toContain('SUMMARY:Appointment')
  expect(text.replaceAll('\r\n ', '')).not.toMatch(/larkspur|dana|whitfield|example street|afterword\r\nX-WR/i)
  expect(new Set(uids(text)).size).toBe(uids(text).length)
})

test('an address that was renewed or ended shows nothing any more; another name of the machine is refused', async () => {
  const { address, useCases } = await serveCalendar()
  const { token } = done(await useCases.renewFeed(ME))
  expect((await ask(address)).status).toBe(404)
  const renewed = address.replace(/calendar\/.*/, `calendar/${token}.ics`)
  expect((await ask(renewed)).status).toBe(200)
  done(await useCases.revokeFeed(ME))
  expect((await ask(renewed)).status).toBe(404)
  expect((await ask(renewed, { host: 'evil.example' })).status).toBe(421)
})

test('khal shows it as vdirsyncer fetched it', async ({ skip }) => {
  for (const program of [KHAL, VDIRSYNCER]) if (!existsSync(program)) skip(`${program} is not installed`)
  const { address, folder } = await serveCalendar()
  const env = { HOME: folder, PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'Europe/Lisbon' }
  const kept = join(folder, 'calendars')
  mkdirSync(kept)
  writeFileSync(
    join(folder, 'vdirsyncer.conf'),
    `[general]
status_path = "${folder}/status"
[pair afterword]
a = "feed"
b = "kept"
collections = null
[storage feed]
type = "http"
url = "${address}"
[storage kept]
type = "filesystem"
path = "${kept}"
fileext = ".ics"
`,
  )
  writeFileSync(
    join(folder, 'khal.conf'),
    `[calendars]
[[afterword]]
path = ${kept}
readonly = True
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Lisbon
default_timezone = Europe/Lisbon
`,
  )
  const sync = (...words: readonly string[]) =>
    runAside(VDIRSYNCER, ['-c', join(folder, 'vdirsyncer.conf'), ...words], env)
  await sync('discover', 'afterword')
  await sync('sync', 'afterword')
  const format = ['--format', '{start} {end} {title} @ {location}', '--day-format', '']
  const shown = await runAside(KHAL, ['-c', join(folder, 'khal.conf'), 'list', ...format, '2026-09-16', '1d'], env)
  expect(shown).toContain(
    '2026-09-16 15:00 2026-09-16 16:00 Larkspur Instruments: Round 2 on site with Dana Whitfield @ 12 Example Street',
  )
})
