import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const built = fileURLToPath(new URL('../../../bin/afterword.cjs', import.meta.url))

export interface TerminalOptions {
  readonly columns: number
  readonly rows?: number
  /** Where the program keeps things, and what `~` is. */
  readonly home: string
  readonly env?: Readonly<Record<string, string>>
  /** Words for node in place of the built program and its words: another program to sit at. */
  readonly node?: readonly string[]
}

/** A person at a terminal: reads what it shows, types, and sees the program end. */
export interface TerminalSession {
  /** What was shown so far, without colours and movements of the cursor. */
  screen(): string
  /** The same as the terminal got it. */
  raw(): string
  /** Waits until that text has been shown after what was waited for before; fails when the program ends first. */
  until(text: string): Promise<void>
  type(keys: string): void
  /** The exit code. */
  readonly ended: Promise<number>
}

export const ENTER = '\r'
export const TAB = '\t'
export const CTRL_C = '\u0003'
export const CTRL_D = '\u0004'

interface Waiting {
  readonly text: string
  readonly resolve: () => void
  readonly reject: (reason: Error) => void
}

/** Starts the built program (`npm run build`) in a pseudo terminal of its own, in the repository's root folder. */
export function runInTerminal(words: readonly string[], options: TerminalOptions): TerminalSession {
  const { columns, rows = 24, home, env, node = [built, ...words] } = options
  const child = spawn(process.execPath, [...node], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: root,
    env: { HOME: home, AFTERWORD_HOME: home, PATH: '/usr/bin:/bin', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
  })
  let raw = ''
  let seen = 0
  let over = false
  let waiting: Waiting | undefined
  const screen = () => stripVTControlCharacters(raw).replaceAll('\r\n', '\n')
  const look = () => {
    if (!waiting) return
    const at = screen().indexOf(waiting.text, seen)
    if (at < 0 && !over) return
    const { text, resolve, reject } = waiting
    waiting = undefined
    if (at < 0) return reject(new Error(`The program ended without “${text}”. It showed:\n${screen()}`))
    seen = at + text.length
    resolve()
  }
  child.onData((piece) => {
    raw += piece
    look()
  })
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => {
      over = true
      look()
      resolve(exitCode)
    })
  })
  return {
    screen,
    raw: () => raw,
    until: (text) =>
      new Promise((resolve, reject) => {
        waiting = { text, resolve, reject }
        look()
      }),
    type: (keys) => child.write(keys),
    ended,
  }
}
