import type { ClaimedJob, JobEnd } from '../../ports/job-queue.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { ReminderPorts } from '../reminders/reminder-ports.ts'
import type { Hold } from '../reminders/tell-due.ts'
import { HOUR, later, MINUTE } from './later.ts'
import { fileSentCopy, lookForSent } from './look-for-sent.ts'
import { sendDue } from './send-due.ts'

/** How long a job is held; longer than any server is waited for. */
const LEASE = 10 * MINUTE

/** How long a job that breaks off again and again is let be. */
const LONGEST_REST = 6 * HOUR

/** What is to be done in the background, by the kind of job. */
const WORK: Readonly<Record<string, (ports: ReminderPorts, job: ClaimedJob, hold: Hold) => Promise<JobEnd>>> = {
  'send-mail': (ports, job, { leaseUntil }) => sendDue(ports, job, leaseUntil),
  'look-for-sent': lookForSent,
  'file-sent-copy': fileSentCopy,
  // Loaded when somebody is to be told something.
  remind: async (...work) => (await import('../reminders/tell-due.ts')).tellDue(...work),
}

export interface RunRequest {
  /** Tells this worker from all others. */
  readonly worker: string
  /** Milliseconds; default: ten minutes. */
  readonly lease?: number | undefined
  /** Whether the program goes on after it; default: not. */
  readonly stays?: boolean
}

/** Runs the job that has been due longest; `nothing-due` when there is none. A defect is thrown on, and the job tried again. */
export async function runDueJob(
  ports: ReminderPorts,
  { worker, lease = LEASE, stays = false }: RunRequest,
): Promise<{ readonly kind: 'ran'; readonly job: string } | { readonly kind: 'nothing-due' } | Refusal> {
  const now = ports.clock.now()
  const leaseUntil = later(now, lease)
  const claim = await ports.jobs.claimJob(worker, { now, leaseUntil })
  if (isTrouble(claim)) return refuseTrouble(claim)
  if (claim.kind === 'nothing-due') return claim
  const { job } = claim
  const finished = await ports.jobs.finishJob(job, await doWork(ports, job, { leaseUntil, stays }))
  return isTrouble(finished) ? refuseTrouble(finished) : { kind: 'ran', job: job.kind }
}

async function doWork(ports: ReminderPorts, job: ClaimedJob, hold: Hold): Promise<JobEnd> {
  const work = WORK[job.kind]
  if (!work) return { kind: 'failed', at: ports.clock.now(), reason: `No work is known of the kind "${job.kind}".` }
  try {
    return await work(ports, job, hold)
  } catch (error) {
    const runAt = later(ports.clock.now(), Math.min(2 ** job.setbacks * MINUTE, LONGEST_REST))
    // Its message may name a person.
    const reason = error instanceof Error ? error.name : typeof error
    await ports.jobs.finishJob(job, { kind: 'broke-off', runAt, reason })
    throw error
  }
}
