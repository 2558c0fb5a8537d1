import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Milliseconds a call: the best of several rounds after a warm-up. */
export function timeEach(work: () => unknown, calls = 300): number {
  for (let i = 0; i < calls; i += 1) work()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now()
    for (let i = 0; i < calls; i += 1) work()
    best = Math.min(best, (performance.now() - start) / calls)
  }
  return best
}

/** As `timeEach`, for work that waits. */
export async function timeEachAsync(work: () => Promise<void>, calls = 20): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    for (let i = 0; i < calls; i += 1) await work()
    best = Math.min(best, (performance.now() - start) / calls)
  }
  return best
}

/**
 * Milliseconds a call of each of two works that wait: the medians of so many turns, taken one after the other, so that what
 * else the machine does meets both.
 */
export async function medianOf(
  turns: number,
  works: readonly [() => Promise<void>, () => Promise<void>],
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < turns + turns / 3; i += 1) {
    for (const which of [0, 1] as const) {
      const start = performance.now()
      await works[which]()
      if (i >= turns / 3) times[which].push(performance.now() - start)
    }
  }
  const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return [middle(times[0]), middle(times[1])]
}

/** Kilobytes, gzipped, of a browser bundle of those exports of the engine; the temporal polyfill apart. */
export async function bundleSize(exports: string): Promise<number> {
  const built = await build({
    stdin: {
      contents: `export { ${exports} } from '@afterword/engine'`,
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['source'],
    external: ['temporal-polyfill'],
  })
  return gzipSync(built.outputFiles[0]?.contents ?? '').length / 1000
}

/** Prints a figure beside its limit; a figure over it makes the run fail. */
export function report(what: string, value: number, limit: number): void {
  print(value <= limit, 'OVER', value, `at most ${String(limit).padStart(4)}  ${what}`)
}

/** The same of a figure that must not be under its limit. */
export function reportAtLeast(what: string, value: number, limit: number): void {
  print(value >= limit, 'LESS', value, `at least ${String(limit).padStart(3)}  ${what}`)
}

function print(fine: boolean, fault: string, value: number, rest: string): void {
  if (!fine) process.exitCode = 1
  console.log(`${fine ? 'fine' : fault} ${value.toFixed(2).padStart(8)}  ${rest}`)
}
