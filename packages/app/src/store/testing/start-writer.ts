import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleScript } from './bundle-script.ts'

/** Bundles the writer into a folder; gives its path. */
export function bundleWriter(folder: string): Promise<string> {
  return bundleScript(join(import.meta.dirname, 'write-on.ts'), folder)
}

export interface Writing {
  readonly file: string
  readonly opportunity: string
  readonly name: string
  readonly count: number
}

/** What a writer said, and how it ended: its exit code, null when it was killed. */
export interface Written {
  readonly acknowledged: readonly string[]
  readonly code: number | null
}

/**
 * Runs a writer to its end; kills it (SIGKILL) as soon as it has said `killAfter` lines, when it is already busy with what
 * comes next.
 */
export async function runWriter(program: string, writing: Writing, killAfter?: number): Promise<Written> {
  const { file, opportunity, name, count } = writing
  const child = spawn(process.execPath, [program, file, opportunity, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (said.length === killAfter) child.kill('SIGKILL')
  }
  return { acknowledged: said.filter((line) => line !== 'opening'), code: await ended }
}
