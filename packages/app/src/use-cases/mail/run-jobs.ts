import type { ClaimedJob, JobEnd } from '../../ports/job-queue.ts'
import type { Refusal } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import type { ReminderPorts } from '../reminders/reminder-ports.ts'
import { later, MINUTE } from './later.ts'
import { fileSentCopy, lookForSent } from './look-for-sent.ts'
import { sendDue } from './send-due.ts'

/** How long a job is held; longer than any server is waited for. */
const LEASE = 10 * MINUTE

/** What is to be done in the background, by the kind of job. */
const WORK: Readonly<Record<string, (ports: ReminderPorts, job: ClaimedJob, leaseUntil: string) => Promise<JobEnd>>> = {
  'send-mail': sendDue,
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
}

/** Runs the job that has been due longest; `nothing-due` when there is none. */
export async function runDueJob(
  ports: ReminderPorts,
  { worker, lease = LEASE }: RunRequest,
): Promise<{ readonly kind: 'ran'; readonly job: string } | { readonly kind: 'nothing-due' } | Refusal> {
  const now = ports.clock.now()
  const leaseUntil = later(now, lease)
  const claim = await ports.jobs.claimJob(worker, { now, leaseUntil })
  if (isTrouble(claim)) return refuseTrouble(claim)
  if (claim.kind === 'nothing-due') return claim
  const { job } = claim
  const work = WORK[job.kind]
  const end: JobEnd = work
    ? await work(ports, job, leaseUntil)
    : { kind: 'failed', at: ports.clock.now(), reason: `No work is known of the kind "${job.kind}".` }
  const finished = await ports.jobs.finishJob(job, end)
  return isTrouble(finished) ? refuseTrouble(finished) : { kind: 'ran', job: job.kind }
}
