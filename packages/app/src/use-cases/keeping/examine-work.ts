import type { JobQueue, StuckJob } from '../../ports/job-queue.ts'
import type { Reminders, StuckTelling } from '../../ports/reminders.ts'
import type { Refusal } from '../failure.ts'
import { HOUR, later } from '../mail/later.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { Who } from '../record/who.ts'
import { remindJob } from '../reminders/reminder-settings.ts'

interface WorkPorts {
  readonly jobs: JobQueue
  readonly reminders: Reminders
  readonly clock: { now(): string }
}

/** What is done in the background and does not get on. */
export interface StuckWork {
  readonly kind: 'stuck-work'
  readonly jobs: readonly StuckJob[]
  readonly tellings: readonly StuckTelling[]
}

/** Looks for background work that failed, or that nobody runs: then the program was not served for a while. */
export async function examineWork(
  ports: WorkPorts,
  { owner, now = ports.clock.now() }: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<StuckWork | Refusal> {
  const stuck = await ports.jobs.listStuckJobs(owner, later(now, -HOUR))
  if (isTrouble(stuck)) return refuseTrouble(stuck)
  const tellings = await ports.reminders.listStuck(owner)
  if (isTrouble(tellings)) return refuseTrouble(tellings)
  return { kind: 'stuck-work', jobs: stuck.jobs, tellings: tellings.stuck }
}

/** Has what failed tried again. */
export async function retryWork(
  ports: WorkPorts,
  { owner, now = ports.clock.now() }: Pick<Who, 'owner'> & { readonly now?: string | undefined },
): Promise<StuckWork | Refusal> {
  for (const step of [
    () => ports.jobs.retryJobs(owner, now),
    () => ports.reminders.tellAgain(owner, now),
    () => ports.jobs.enqueueJob(owner, remindJob(now)),
  ]) {
    const done = await step()
    if (isTrouble(done)) return refuseTrouble(done)
  }
  return examineWork(ports, { owner, now })
}
