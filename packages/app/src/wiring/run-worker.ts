import type { UseCases } from '../use-cases/use-cases.ts'

/** A loop that does what is due in the background. */
export interface Worker {
  /** Finishes what it is doing, and no more. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  /** Tells this worker from all others. */
  readonly name: string
  /** How long to wait when nothing is due, milliseconds. */
  readonly rest?: number
  /** Milliseconds; see `runDueJob`. */
  readonly lease?: number
  /** What went wrong, once each time. Names no person. */
  complain(problem: string): void
}

const REST = 1000

/** Starts a worker. Any number of them, in any number of processes, share the work. */
export function runWorker(
  { runDueJob }: Pick<UseCases, 'runDueJob'>,
  { name, rest = REST, lease, complain }: WorkerOptions,
): Worker {
  const stopping = new AbortController()
  const { signal } = stopping
  const work = async () => {
    while (!signal.aborted) {
      try {
        const ran = await runDueJob({ worker: name, lease, stays: true })
        if (ran.kind === 'ran') continue
        if (ran.kind === 'refused') complain(ran.failures.map(({ kind }) => kind).join(', '))
      } catch (error) {
        // A defect: the job is tried again later.
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
      }
      await pause(rest, signal)
    }
  }
  const ended = work()
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
