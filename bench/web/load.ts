import { Agent, type IncomingMessage, request } from 'node:http'

/** What one run of many requests showed. */
export interface Loaded {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99: number
}

/** Asks for a page again and again on so many connections for some seconds, as browsers do: kept alive, packed. */
async function load(link: string, connections: number, seconds: number): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const asked = performance.now()
      const answered = (answer: IncomingMessage) => {
        if (answer.statusCode !== 200) reject(new Error(`${link} answers ${answer.statusCode}`))
        answer.resume().on('end', () => {
          times.push(performance.now() - asked)
          resolve()
        })
      }
      request(link, { agent, headers: { 'accept-encoding': 'gzip' } }, answered)
        .on('error', reject)
        .end()
    })
  const askOn = async () => {
    while (performance.now() < end) await one()
  }
  await Promise.all(Array.from({ length: connections }, askOn))
  const rate = times.length / ((performance.now() - start) / 1000)
  agent.destroy()
  const sorted = times.sort((a, b) => a - b)
  return { rate, p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN }
}

// A program of its own, so that what it costs is not the server's: prints what it found.
const [link = '', connections, seconds] = process.argv.slice(2)
console.log(JSON.stringify(await load(link, Number(connections), Number(seconds))))
