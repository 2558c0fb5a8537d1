import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Desk, done, layDesk, ME } from '../../use-cases/testing/open-desk.ts'
import type { UseCases } from '../../use-cases/use-cases.ts'
import { serveWeb } from '../serve-web.ts'

const NOON = '2026-09-15T12:00:00+01:00'
const SECRET = 'of this launch'

/** A served desk, to be asked without a browser. */
export interface ServedDesk extends Desk {
  /** `http://127.0.0.1:40123`, without a slash. */
  readonly origin: string
  /** Sends a form as a page of ours would; `note` is the cookie that the next page is told the outcome by. */
  send(path: string, fields?: Readonly<Record<string, string>>): Promise<Sent>
}

interface Sent {
  readonly status: number | undefined
  readonly location: string | undefined
  readonly note: string
}

/** Serves an empty search of somebody in Lisbon; `change` stands before its use-cases. */
export async function serveDesk(change: (useCases: UseCases) => Partial<UseCases> = () => ({})): Promise<ServedDesk> {
  const { close, ...desk } = await layDesk(NOON)
  const { useCases } = desk
  const served = await serveWeb({
    port: 0,
    door: (hosts) => ({
      useCases: { ...useCases, ...change(useCases) },
      settings: { version: '0', hosts, secret: SECRET, workshop: false, timeZone: 'Europe/Lisbon' },
      assets: { styles: [], fonts: [], island: () => undefined, worker: () => undefined, read: () => undefined },
      report: (defect) => {
        throw defect
      },
    }),
  })
  if (served.kind !== 'served') throw new Error('No port is free.')
  onTestFinished(async () => {
    await served.stop()
    await close()
  })
  const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }
  done(await useCases.saveProfile({ ...ME, seeker }))
  const { origin } = new URL(served.link)
  return { ...desk, origin, send: (path, fields = {}) => sendForm(origin, path, fields) }
}

async function sendForm(origin: string, path: string, fields: Readonly<Record<string, string>>): Promise<Sent> {
  const headers = {
    cookie: `afterword-launch-${new URL(origin).port}=${encodeURIComponent(SECRET)}`,
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const form = new URLSearchParams({ token: SECRET, ...fields }).toString()
  const sent = request(`${origin}${path}`, { method: 'POST', headers }).end(form)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  answer.resume()
  const cookies = answer.headers['set-cookie']?.join('\n') ?? ''
  const [note = ''] = /afterword-note-[^;]+/.exec(cookies) ?? []
  return { status: answer.statusCode, location: answer.headers.location, note }
}
