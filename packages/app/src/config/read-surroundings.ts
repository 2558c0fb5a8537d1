import { fstatSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import envPaths from 'env-paths'
import program from '../../package.json' with { type: 'json' }

/** What the program is started with and into. */
export interface Surroundings {
  /** The program's own version. */
  readonly version: string
  /** The words after the program's name. */
  readonly words: readonly string[]
  readonly folder: string
  /** Where programs are looked for (PATH). */
  readonly path: string
  /** Where what the user keeps is kept. */
  readonly dataFolder: string
  /** The PostgreSQL database to keep it in instead. */
  readonly databaseUrl: string | undefined
  /** The key that secrets are sealed with (AFTERWORD_KEY); undefined: the one in the data folder. */
  readonly key: string | undefined
  /** The IANA time zone the machine is set to. */
  readonly timeZone: string
  /** Where things may be kept that can be computed again. */
  readonly cacheFolder: string
  /** Where compiled code is kept; undefined: nowhere. */
  readonly compiledFolder: string | undefined
  /** How wide the terminal is, in columns; undefined when it does not say. */
  readonly columns: number | undefined
  /** Whether what is printed may carry colour. */
  readonly colour: { readonly out: boolean; readonly problems: boolean }
  /** The language model of the user's own choice, as far as it is set. */
  readonly model: ModelSurroundings
  /** How the web app is to be served. */
  readonly web: WebSurroundings
}

/** An OpenAI-compatible endpoint as the environment names it. */
export interface ModelSurroundings {
  readonly url: string | undefined
  readonly model: string | undefined
  readonly key: string | undefined
  /** How long to wait for an answer, in milliseconds. */
  readonly patience: number
}

/** Where the web app is to be served, and whether somebody sits before a screen that can show it. */
export interface WebSurroundings {
  readonly port: WantedPort
  readonly browser: boolean
  readonly platform: NodeJS.Platform
}

/** PORT as it is set. */
export type WantedPort =
  | { readonly kind: 'unset' }
  | { readonly kind: 'set'; readonly port: number }
  | { readonly kind: 'unusable'; readonly word: string }

/** Seconds to wait for a model where AFTERWORD_LLM_TIMEOUT says nothing. */
const PATIENCE = 20

/** Reads the command line, the environment and the terminal: nothing else in the program does. */
export function readSurroundings(): Surroundings {
  const { env } = process
  const cacheFolder = cacheFolderIn(env, homedir())
  const [out, problems] = [terminalAt(1, () => process.stdout), terminalAt(2, () => process.stderr)]
  return {
    version: program.version,
    words: process.argv.slice(2),
    folder: process.cwd(),
    path: env['PATH'] ?? '',
    dataFolder: dataFolderIn(env),
    databaseUrl: env['DATABASE_URL'] || undefined,
    key: env['AFTERWORD_KEY']?.trim() || undefined,
    get timeZone() {
      // Asked when it is needed: asking loads the calendars and languages of the world.
      return Intl.DateTimeFormat().resolvedOptions().timeZone
    },
    cacheFolder,
    compiledFolder: compiledFolderIn(env, cacheFolder),
    columns: out?.columns ?? positive(env['COLUMNS']),
    colour: { out: mayColour(env, out?.isTTY), problems: mayColour(env, problems?.isTTY) },
    model: modelIn(env),
    web: {
      port: portIn(env),
      browser: hasDesktop(env, process.platform),
      platform: process.platform,
    },
  }
}

/** The stream at a descriptor, where that may be a terminal: to open the stream of a file or a pipe takes Node 5 ms. */
function terminalAt(descriptor: number, stream: () => NodeJS.WriteStream): NodeJS.WriteStream | undefined {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return undefined
  } catch {
    // It is closed, or of another kind; its stream knows.
  }
  return stream()
}

/** AFTERWORD_LLM_URL, _MODEL, _KEY and _TIMEOUT (seconds). What is empty counts as not set. */
export function modelIn(env: NodeJS.ProcessEnv): ModelSurroundings {
  const set = (name: string) => env[`AFTERWORD_LLM_${name}`]?.trim() || undefined
  return {
    url: set('URL'),
    model: set('MODEL'),
    key: set('KEY'),
    patience: (positive(set('TIMEOUT')) ?? PATIENCE) * 1000,
  }
}

/** AFTERWORD_HOME, else where the platform keeps the data of programs (on Linux after the XDG base directory specification). */
function dataFolderIn(env: NodeJS.ProcessEnv): string {
  return env['AFTERWORD_HOME'] || envPaths('afterword', { suffix: '' }).data
}

/** PORT: a number from 1 to 65535. What is empty counts as not set. */
export function portIn(env: NodeJS.ProcessEnv): WantedPort {
  const word = env['PORT']?.trim()
  if (!word) return { kind: 'unset' }
  const port = /^\d+$/.test(word) ? Number(word) : 0
  return port >= 1 && port <= 65_535 ? { kind: 'set', port } : { kind: 'unusable', word }
}

/** Whether a browser may be opened: BROWSER=none, a build machine and a login from afar say no. */
export function hasDesktop(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['BROWSER'] === 'none' || env['CI'] || env['SSH_CONNECTION']) return false
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** AFTERWORD_HOME, else the XDG base directory specification (a relative XDG_CACHE_HOME is to be ignored). */
export function cacheFolderIn(env: NodeJS.ProcessEnv, home: string): string {
  const own = env['AFTERWORD_HOME']
  if (own) return join(own, 'cache')
  const xdg = env['XDG_CACHE_HOME']
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'afterword')
}

/** As Node itself has it: NODE_DISABLE_COMPILE_CACHE, and NODE_COMPILE_CACHE for another folder. */
function compiledFolderIn(env: NodeJS.ProcessEnv, cacheFolder: string): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  return env['NODE_COMPILE_CACHE'] || join(cacheFolder, 'compiled')
}

/** no-color.org: NO_COLOR wins when it is not empty. FORCE_COLOR colours where there is no terminal ("0": never). */
export function mayColour(env: NodeJS.ProcessEnv, terminal: boolean | undefined): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return terminal === true && env['TERM'] !== 'dumb'
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : undefined
}
