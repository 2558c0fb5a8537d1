import type { WatchEvent } from '../ports/mailbox.ts'
import { remindJob } from '../use-cases/reminders/reminder-settings.ts'
import type { Ports, UseCases } from '../use-cases/use-cases.ts'
import { runWorker } from './run-worker.ts'
import { type MailboxWatch, watchMailbox } from './watch-mailbox.ts'

/** What is done beside the pages: messages that are due are sent, the mailbox is watched, and old things leave the bin. */
export interface Background {
  /** Finishes what it is doing, and no more. */
  stop(): Promise<void>
}

interface BackgroundRequest {
  readonly useCases: UseCases
  readonly ports: Ports
  readonly owner: string
  /** Tells this process from all others. */
  readonly name: string
  /** What went wrong, once each time. Names no person. */
  complain(problem: string): void
}

/** How often it is asked whether another mailbox was connected, milliseconds. */
const LOOK_AGAIN = 5000
/** How often what has been in the bin for too long is removed, milliseconds. */
const TIDY_AGAIN = 60 * 60 * 1000

export function runBackground({ useCases, ports, owner, name, complain }: BackgroundRequest): Background {
  // What to tell is written down with each change; what was there before is looked at now.
  void ports.jobs.enqueueJob(owner, remindJob(ports.clock.now()))
  const worker = runWorker(useCases, { name, complain })
  let watched: { readonly account: string; readonly watch: MailboxWatch } | undefined
  let looking: Promise<void> = Promise.resolve()

  const look = async () => {
    const connected = await useCases.readMailbox({ owner })
    const account = connected.kind === 'mailbox' && connected.account ? JSON.stringify(connected.account) : undefined
    if (account === watched?.account) return
    await watched?.watch.stop()
    watched = undefined
    if (account === undefined) return
    const tell = (event: WatchEvent) => {
      if (event.kind === 'lost') complain(`The mailbox was lost (${event.trouble.kind}); it is tried again.`)
    }
    // The words of seven languages are made ready only for those who have mail read.
    const { openMessageReader } = await import('../use-cases/reading/open-message-reader.ts')
    const watch = await watchMailbox({ ...ports, messageReader: openMessageReader(ports) }, owner, { tell })
    if (watch.kind === 'watching') watched = { account, watch }
  }
  const lookOnce = () => {
    looking = looking.then(look).catch((error: unknown) => complain(String(error)))
  }
  lookOnce()
  let tidying: Promise<void> = Promise.resolve()
  const tidy = () => {
    tidying = useCases.emptyBin({ owner }).then(
      () => undefined,
      (error: unknown) => complain(String(error)),
    )
  }
  tidy()
  const timers = [setInterval(lookOnce, LOOK_AGAIN), setInterval(tidy, TIDY_AGAIN)]
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await looking
      await tidying
      await watched?.watch.stop()
      await worker.stop()
    },
  }
}
