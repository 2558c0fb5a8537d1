import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSealed } from 'node:https'
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { LinkTitle, LinkTitles } from '../ports/link-titles.ts'
import { isPublic } from './is-public.ts'
import { readTitle } from './read-title.ts'

/** What a test changes: whom a name belongs to, and which addresses are public. */
export interface Reach {
  /** Every address of a name. */
  resolve(host: string): Promise<readonly string[]>
  isPublic(address: string): boolean
  /** Milliseconds for all of it. */
  readonly patience: number
}

const INTERNET: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic,
  patience: 8000,
}

const MOST_STEPS = 4
/** The head of a page is at its beginning. */
const MOST_BYTES = 512 * 1024

/**
 * Reads titles of pages on the open internet. A name is resolved once, every address it has is checked, and the connection
 * goes to the address that was checked: a name that changes its address in between (DNS rebinding) gains nothing. Each
 * redirect is checked in the same way. No cookies, no referrer, one GET.
 */
export function openLinkTitles(reach: Reach = INTERNET): LinkTitles {
  return {
    read: async (url) => {
      const deadline = AbortSignal.timeout(reach.patience)
      try {
        return await follow(reach, new URL(url), deadline)
      } catch {
        return { kind: 'unreachable' }
      }
    },
  }
}

async function follow(reach: Reach, start: URL, deadline: AbortSignal): Promise<LinkTitle> {
  let url = start
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'unreachable' }
    const address = await findAddress(reach, url)
    if (address === undefined) return { kind: 'private' }
    const answer = await ask(url, address, deadline)
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy()
      url = new URL(headers.location, url)
      continue
    }
    if (statusCode !== 200) {
      answer.destroy()
      return { kind: 'unreachable' }
    }
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')) {
      answer.destroy()
      return { kind: 'untitled' }
    }
    const title = readTitle(decode(await readBeginning(answer), headers['content-type'] ?? ''))
    return title === undefined ? { kind: 'untitled' } : { kind: 'title', title }
  }
  return { kind: 'unreachable' }
}

/** The address to connect to; undefined when one of those that a name has is not public. */
async function findAddress(reach: Reach, url: URL): Promise<string | undefined> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await reach.resolve(host)
  return addresses.length > 0 && addresses.every((one) => reach.isPublic(one)) ? addresses[0] : undefined
}

/** Connects to that address alone, whatever the name says by now. */
function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(address)
  const request = url.protocol === 'https:' ? requestSealed : requestPlain
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent: false,
        signal,
        headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Afterword' },
        lookup: (_host, options, callback) => {
          if (options.all) callback(null, [{ address, family }])
          else callback(null, address, family)
        },
      },
      resolve,
    )
    sent.on('error', reject)
    sent.end()
  })
}

/** At most so many bytes of a page, unpacked: what is packed small may be endless. */
async function readBeginning(answer: IncomingMessage): Promise<Buffer> {
  const packed = answer.headers['content-encoding']
  const unpack =
    packed === 'gzip'
      ? createGunzip()
      : packed === 'br'
        ? createBrotliDecompress()
        : packed === 'deflate'
          ? createInflate()
          : undefined
  const stream = unpack ? answer.pipe(unpack) : answer
  answer.on('error', (error) => unpack?.destroy(error))
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    pieces.push(piece)
    size += piece.length
    if (size >= MOST_BYTES) break
  }
  answer.destroy()
  return Buffer.concat(pieces).subarray(0, MOST_BYTES)
}

function decode(bytes: Buffer, type: string): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i
  const label = named.exec(type)?.[1] ?? named.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
