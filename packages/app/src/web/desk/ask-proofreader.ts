import type { ProofAnswer, ProofQuestion, Slip } from './proof.ts'

/** Tells the slips of a text; undefined where the proofreader does not start. */
export type AskProofreader = (question: Omit<ProofQuestion, 'id'>) => Promise<readonly Slip[] | undefined>

const started = new Map<string, AskProofreader>()

/** The proofreader of this page, started when it is first asked for: a worker of its own, shared by all letters. */
export function startProofreader(script: string): AskProofreader {
  const running = started.get(script)
  if (running) return running
  const worker = new Worker(script, { type: 'module' })
  const waiting = new Map<number, (slips: readonly Slip[] | undefined) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<ProofAnswer>) => {
    waiting.get(data.id)?.(data.slips)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    started.delete(script)
    for (const give of waiting.values()) give(undefined)
    waiting.clear()
  })
  const ask: AskProofreader = (question) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ id: last, ...question } satisfies ProofQuestion)
    })
  started.set(script, ask)
  return ask
}
