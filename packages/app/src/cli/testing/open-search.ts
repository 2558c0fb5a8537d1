import { afterAll, expect } from 'vitest'
import { makeFolder, type Run, type RunOptions, runAfterword } from './run-afterword.ts'

/** A Tuesday afternoon in Lisbon, after a talk in the morning. */
const NOW = '2026-09-15T14:00:00+01:00'

/** The program over a record of its own, at a set moment. */
export interface Search {
  readonly home: string
  /** Runs one command line; `--now` is added. */
  run(words: readonly string[], options?: RunOptions & { readonly now?: string }): Promise<Run>
  /** The same, expecting that all went well; gives what was printed. */
  did(words: readonly string[], now?: string): Promise<string>
  /** The same with `--json`, read. */
  json<Result>(words: readonly string[], now?: string): Promise<Result>
  /** The same, expecting 2 and nothing printed; gives what was complained. */
  refused(words: readonly string[]): Promise<string>
}

/** An empty record in a folder that is removed after the tests of the file. */
export function openSearch(): Search {
  const folder = makeFolder()
  afterAll(folder.remove)
  const env = { COLUMNS: '100', TZ: 'Europe/Lisbon' }
  const run: Search['run'] = (words, { now = NOW, ...options } = {}) =>
    runAfterword([...words, '--now', now], folder.path, { ...options, env: { ...env, ...options.env } })
  const did: Search['did'] = async (words, now) => {
    const { code, out, problems } = await run(words, now === undefined ? {} : { now })
    expect({ words, code, problems }).toEqual({ words, code: 0, problems: '' })
    return out
  }
  return {
    home: folder.path,
    run,
    did,
    json: async (words, now) => JSON.parse(await did([...words, '--json'], now)),
    refused: async (words) => {
      const { code, out, problems } = await run(words)
      expect({ words, code, out }).toEqual({ words, code: 2, out: '' })
      return problems
    },
  }
}

export const ME_WORDS = ['settings', '--name', 'Inês Duarte', '--zone', 'Europe/Lisbon', '--region', 'PT']

/** Somebody, and an opportunity with a talk of this morning with two people. */
export async function startSearch({ did }: Search): Promise<void> {
  await did(ME_WORDS)
  await did([
    'add',
    'Larkspur Instruments',
    'Service designer',
    '--id',
    'larkspur',
    '--interview',
    '2026-09-15 10:00-11:30',
    '--with',
    'Dana Lee <dana@larkspur.example> (hiring-manager), Omar Haddad <omar@larkspur.example> (peer)',
  ])
}
