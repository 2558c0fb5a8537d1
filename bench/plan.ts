import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Case, PLAIN_CALENDAR, plan, planAll } from '@afterword/engine'
import { build } from 'esbuild'

/**
 * What planning costs, as ratios within one run, so that they mean the same on any machine. Limits: a case at most 20
 * times `JSON.parse` of its text; a case in a portfolio of 10,000 at most 1.3 times one in a portfolio of 100; the
 * engine for a browser, without the schema and the temporal polyfill, under 45 kB gzipped.
 */
const folder = new URL('../fixtures/cases/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const now = '2026-10-01T12:00:00-04:00'
let wrong = false

for (const { name, text } of texts) {
  const caseFile = JSON.parse(text) as Case
  const parse = timeEach(() => JSON.parse(text))
  const planned = timeEach(() => plan(caseFile, { now, calendar: PLAIN_CALENDAR }))
  report(
    `plan ÷ JSON.parse, ${name} (${text.length} characters, ${caseFile.log.length} log entries)`,
    planned / parse,
    20,
  )
}

const few = makeCases(100)
const many = makeCases(10_000)
const hundred = timeEach(() => planAll(few, { now, calendarOf: () => PLAIN_CALENDAR }), 20) / few.length
const tenThousand = timeEach(() => planAll(many, { now, calendarOf: () => PLAIN_CALENDAR }), 1) / many.length
report('planAll, time a case: 10,000 cases ÷ 100 cases', tenThousand / hundred, 1.3)
report('engine for a browser, kB gzipped', (await bundleSize()) / 1000, 45)
process.exitCode = wrong ? 1 : 0

/** Milliseconds a call, the best of several rounds after warm-up. */
function timeEach(work: () => unknown, calls = 300): number {
  for (let i = 0; i < calls; i += 1) work()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now()
    for (let i = 0; i < calls; i += 1) work()
    best = Math.min(best, (performance.now() - start) / calls)
  }
  return best
}

function makeCases(count: number): Case[] {
  return Array.from({ length: count }, (_, i) => {
    const caseFile = JSON.parse(texts[i % texts.length]?.text ?? '') as Case
    return { ...caseFile, opportunity: { ...caseFile.opportunity, id: `opp-${i}` } }
  })
}

async function bundleSize(): Promise<number> {
  const built = await build({
    stdin: {
      contents: "export { plan, planAll, explain } from '@afterword/engine'",
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['source'],
    external: ['temporal-polyfill'],
  })
  return gzipSync(built.outputFiles[0]?.contents ?? '').length
}

function report(what: string, value: number, limit: number): void {
  if (value > limit) wrong = true
  console.log(`${value > limit ? 'OVER ' : 'fine '} ${value.toFixed(2).padStart(7)} (at most ${limit})  ${what}`)
}
