import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const built = fileURLToPath(new URL('../../../bin/afterword.cjs', import.meta.url))
/** What Node compiled, for all runs of all tests: each has a home of its own, and would compile everything anew. */
const compiled = fileURLToPath(new URL('../../../../../.tmp/compiled', import.meta.url))

/** What a user gets to see of one run. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly problems: string
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Reads but the first line of its output, and goes away: `| head -n 1`. */
  readonly firstLineOnly?: boolean
}

/** A folder of its own for a test file: where the program keeps things, and where files can be put. */
export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'afterword-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the built program (`npm run build`) in the repository's root folder, without a terminal, and waits for its end. */
export function runAfterword(words: readonly string[], home: string, options: RunOptions = {}): Promise<Run> {
  const env = {
    HOME: home,
    AFTERWORD_HOME: home,
    COLUMNS: '100',
    NODE_COMPILE_CACHE: compiled,
    ...options.env,
  }
  const command = [process.execPath, built, ...words]
  return new Promise((resolve, reject) => {
    const child = options.firstLineOnly
      ? spawn('/bin/sh', ['-c', '"$@" | /usr/bin/head -n 1', 'sh', ...command], { cwd: root, env })
      : spawn(process.execPath, command.slice(1), { cwd: root, env })
    let out = ''
    let problems = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      problems += piece
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, problems }))
    child.stdin.end(options.stdin ?? '')
  })
}
