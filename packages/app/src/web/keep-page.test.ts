import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeFolder, runAfterword } from '../cli/testing/run-afterword.ts'
import { done, ME } from '../use-cases/testing/open-desk.ts'
import type { UseCases } from '../use-cases/use-cases.ts'
import { ask } from './testing/ask.ts'
import { serveDesk } from './testing/serve-desk.ts'

// A machine that does much else takes its time: a test fails by what it sees.
vi.setConfig({ testTimeout: 30_000 })

/** A search with a talk of this morning, served. */
async function serveTalk(change: Parameters<typeof serveDesk>[0] = () => ({})) {
  const desk = await serveDesk(change)
  await addTalk(desk.useCases, 'Larkspur Instruments')
  return { ...desk, link: `${desk.origin}/` }
}

async function addTalk(useCases: UseCases, employer: string): Promise<string> {
  const added = done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Designer' } }))
  const opportunity = added.case.opportunity.id
  const interview = {
    start: '2026-09-15T09:00:00+01:00',
    end: '2026-09-15T10:00:00+01:00',
    format: 'video',
  } as const
  const newContacts = [{ name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example' }] as const
  done(await useCases.addInterview({ ...ME, opportunity, interview, newContacts: [...newContacts] }))
  return opportunity
}

async function read(link: string, cookie = ''): Promise<string> {
  const { status, text } = await ask(link, { cookie })
  expect(status).toBe(200)
  return text
}

test('a page is made once for all who ask at the same time, and again while nothing changes', async () => {
  let planned = 0
  const { link } = await serveTalk(({ planToday }) => ({
    planToday: (request) => {
      planned += 1
      return planToday(request)
    },
  }))
  // The first one settles what was due, which is a change.
  await read(link)
  planned = 0
  const pages = await Promise.all([read(link), read(link), read(link)])
  expect(new Set(pages).size).toBe(1)
  await read(link)
  expect(planned).toBeLessThanOrEqual(1)
})

test('a page shows what was changed a moment ago', async () => {
  const { link, useCases } = await serveTalk()
  for (const employer of ['Millrace Foods', 'Alder & Sons']) {
    await read(link)
    await addTalk(useCases, employer)
    expect(await read(link)).toContain(employer.replace('&', '&amp;'))
    expect(await read(`${link}board`)).toContain(employer.replace('&', '&amp;'))
  }
})

test('a page shows what was changed while it was made', async () => {
  let meanwhile: (() => Promise<unknown>) | undefined
  const { link, useCases } = await serveTalk((all) => ({
    showBoard: async (request) => {
      const board = await all.showBoard(request)
      await meanwhile?.()
      meanwhile = undefined
      return board
    },
  }))
  meanwhile = () => addTalk(useCases, 'Millrace Foods')
  await read(`${link}board`)
  expect(await read(`${link}board`)).toContain('Millrace Foods')
})

test('a page changes when a step opens, to the second, and with the clock', async () => {
  const { link, useCases, clock } = await serveTalk()
  const opportunity = 'larkspur-instruments'
  const { plan } = done(await useCases.showOpportunity({ ...ME, opportunity }))
  for (const action of plan.actions.filter(({ status }) => status !== 'upcoming')) {
    const until = '2026-09-15T14:00:05+01:00'
    done(await useCases.snoozeStep({ ...ME, opportunity, action: action.id, until }))
  }
  clock.set('2026-09-15T14:00:01+01:00')
  const early = await read(link)
  expect(early).not.toContain('>To do<')
  clock.set('2026-09-15T14:00:05+01:00')
  expect(await read(link)).toContain('>To do<')
})

test('each appearance has a page of its own', async () => {
  const { link } = await serveTalk()
  const { port } = new URL(link)
  await read(link)
  expect(await read(link, `afterword-theme-${port}=dark`)).toContain('data-theme="dark"')
  expect(await read(link, `afterword-theme-${port}=light`)).toContain('data-theme="light"')
  expect(await read(link)).not.toContain('data-theme')
})

test('a note is told to the one who is told it, once', async () => {
  const { link, send } = await serveTalk()
  await read(link)
  const { note } = await send('/appearance', { theme: 'dark', back: '/' })
  expect(await read(link, note)).toContain('Dark from now on')
  expect(await read(link)).not.toContain('Dark from now on')
})

test('it comes packed to those who can unpack it, and plain to others', async () => {
  const { link } = await serveTalk()
  for (const round of ['made', 'kept']) {
    const packed = request(link, { headers: { 'accept-encoding': 'gzip' } }).end()
    const [answer] = (await once(packed, 'response')) as [IncomingMessage]
    const plain = await ask(link)
    expect([round, answer.headers['content-encoding']]).toEqual([round, 'gzip'])
    expect([round, plain.headers['content-encoding']]).toEqual([round, undefined])
    expect(gunzipSync(await buffer(answer)).toString()).toBe(plain.text)
    expect(answer.headers.vary).toContain('Accept-Encoding')
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
  }
})

test('a page shows what another program changed', async () => {
  const folder = makeFolder()
  onTestFinished(folder.remove)
  const program = fileURLToPath(new URL('../../bin/afterword.cjs', import.meta.url))
  const env = { HOME: folder.path, AFTERWORD_HOME: folder.path, BROWSER: 'none', TZ: 'Europe/Lisbon' }
  await runAfterword(['settings', '--name', 'Inês Duarte'], folder.path, { env })
  const server = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    server.kill()
  })
  const link = await new Promise<string>((resolve) => {
    server.stdout.on('data', (said: Buffer) => {
      const [told] = /http:\S+/.exec(said.toString()) ?? []
      if (told) resolve(told)
    })
  })
  for (const employer of ['Millrace Foods', 'Alder and Sons']) {
    await read(`${link}board`)
    const { code, problems } = await runAfterword(['add', employer, 'Planner'], folder.path, { env })
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
    expect(await read(`${link}board`)).toContain(employer)
  }
}, 240_000)
