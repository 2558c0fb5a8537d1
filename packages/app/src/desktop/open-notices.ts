import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Notice, Notices } from '../ports/notices.ts'

/** A program that shows notices, and how it is asked. */
interface Shower {
  readonly program: string
  words(notice: Notice): readonly string[]
  /** What it is asked with for a button; undefined: it has none. */
  readonly button?: readonly string[]
}

const PUT_OFF = 'put-off'

const SHOWERS: Readonly<Partial<Record<NodeJS.Platform, Shower>>> = {
  linux: {
    program: 'notify-send',
    words: ({ id, title, body }) => [
      '--app-name=Afterword',
      '--icon=x-office-calendar',
      `--replace-id=${numberOf(id)}`,
      '--',
      title,
      escapeMarkup(body),
    ],
    // It tells its number as soon as the notice is there, and the button when it is pressed.
    button: ['--print-id', `--action=${PUT_OFF}=In 3 hours`],
  },
  darwin: {
    program: 'osascript',
    // What is told is handed over as arguments: nothing in it can become a part of the script.
    words: ({ title, body }) => [
      '-e',
      'on run {heading, words}',
      '-e',
      'display notification words with title heading',
      '-e',
      'end run',
      title,
      body,
    ],
  },
}

/** How long showing a notice may take, milliseconds. */
const PATIENCE = 10_000

export interface NoticesRequest {
  readonly platform: NodeJS.Platform
  /** Whether anybody sits before a desktop. */
  readonly shown: boolean
  /** Where programs are looked for. */
  readonly path: string
}

/** Notices by the program that the desktop brings. */
export function openNotices({ platform, shown, path }: NoticesRequest): Notices {
  const shower = shown ? SHOWERS[platform] : undefined
  const place = shower && findProgram(shower.program, path)
  // What it says into a pipe would come only when it ends.
  const unbuffered = shower?.button && findProgram('stdbuf', path)
  let buttons: Promise<boolean> | undefined
  return {
    available: async () => place !== undefined,
    show: async (notice, putOff) => {
      if (!shower || place === undefined) return { kind: 'not-shown', reason: 'There is no desktop.' }
      const words = shower.words(notice)
      if (!putOff || !shower.button || unbuffered === undefined) return run(place, words)
      buttons ??= hasButtons(place)
      if (!(await buttons)) return run(place, words)
      return runWithButton(unbuffered, ['-oL', place, ...shower.button, ...words], putOff)
    },
  }
}

/** Older programs know no buttons, and would show nothing when asked for one. */
function hasButtons(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(place, ['--help'], { timeout: PATIENCE }, (error, said) => resolve(!error && said.includes('--action')))
  })
}

function findProgram(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((place) => {
      try {
        accessSync(place, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

function run(place: string, words: readonly string[]): ReturnType<Notices['show']> {
  return new Promise((resolve) => {
    const child = spawn(place, words, { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
    })
    child.on('error', (error) => resolve({ kind: 'not-shown', reason: error.message }))
    child.on('close', (code) =>
      resolve(code === 0 ? { kind: 'shown' } : { kind: 'not-shown', reason: said.trim() || `It ended with ${code}.` }),
    )
  })
}

/** The program stays as long as the notice does, and keeps nobody else from ending. */
function runWithButton(place: string, words: readonly string[], putOff: () => void): ReturnType<Notices['show']> {
  return new Promise((resolve) => {
    const child = spawn(place, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setTimeout(() => child.kill(), PATIENCE)
    let said = ''
    let complained = ''
    const settle = (outcome: Awaited<ReturnType<Notices['show']>>) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
      const [number, pressed] = said.split('\n')
      if (number !== undefined && said.includes('\n')) settle({ kind: 'shown' })
      if (pressed === PUT_OFF && said.endsWith('\n')) putOff()
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      complained += piece
    })
    child.on('error', (error) => settle({ kind: 'not-shown', reason: error.message }))
    child.on('close', (code) => settle({ kind: 'not-shown', reason: complained.trim() || `It ended with ${code}.` }))
    child.unref()
  })
}

/** A number for a notice, so that one shown again takes its own place; far above those that desktops count up. */
function numberOf(id: string): number {
  return 0x4000_0000 + (createHash('sha256').update(id).digest().readUInt32BE() & 0x3fff_ffff)
}

/** Desktops read a few tags in the body. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
