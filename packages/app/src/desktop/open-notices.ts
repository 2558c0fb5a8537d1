import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Notice, Notices } from '../ports/notices.ts'

/** A program that shows notices, and how it is asked. */
interface Shower {
  readonly program: string
  words(notice: Notice): readonly string[]
}

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
  return {
    available: async () => place !== undefined,
    show: (notice) =>
      shower && place !== undefined
        ? run(place, shower.words(notice))
        : Promise.resolve({ kind: 'not-shown', reason: 'There is no desktop.' }),
  }
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

/** A number for a notice, so that one shown again takes its own place; far above those that desktops count up. */
function numberOf(id: string): number {
  return 0x4000_0000 + (createHash('sha256').update(id).digest().readUInt32BE() & 0x3fff_ffff)
}

/** Desktops read a few tags in the body. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
