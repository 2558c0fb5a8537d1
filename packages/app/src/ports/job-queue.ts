import type { RecordTrouble } from './record-trouble.ts'

/** Work to be done later, once. Instants are ISO 8601 with an offset. */
export interface NewJob {
  /** Chosen by whoever asks, unique within the owner: asking twice for the same job makes one. */
  readonly id: string
  readonly kind: string
  /** Anything that JSON can hold. */
  readonly payload: unknown
  readonly runAt: string
  /**
   * When somebody asked for it, if it is to be run anew though it was asked for before: at the earlier of both moments, and at
   * once after a run under way, which may have missed why.
   */
  readonly renewedAt?: string | undefined
}

/** A job that one worker holds for a while. The attempt counts from 1, and fences off whoever held it before. */
export interface ClaimedJob {
  readonly owner: string
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly worker: string
  readonly attempt: number
  /** How often it broke off since it last ended. */
  readonly setbacks: number
}

/** A job that does not get on. */
export interface StuckJob {
  readonly kind: string
  /** Null: nobody runs it, or whoever does is gone before it ends. */
  readonly reason: string | null
  /** How often it broke off since it last ended. */
  readonly setbacks: number
  /** Since when. */
  readonly since: string
}

export type JobEnd =
  | { readonly kind: 'done'; readonly at: string }
  | { readonly kind: 'again'; readonly runAt: string }
  /** A defect: it is tried again, and stands out when that happens again and again. */
  | { readonly kind: 'broke-off'; readonly runAt: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly at: string; readonly reason: string }

/** Background work, by any number of workers in any number of processes. */
export interface JobQueue {
  /** Asks for work that no change of a case causes; else hand the job to the change, which keeps both or neither. */
  enqueueJob(owner: string, job: NewJob): Promise<{ readonly kind: 'enqueued' } | RecordTrouble>
  /**
   * The job that has been due longest, of any owner, for this worker until `leaseUntil`. Then others may have it: it is
   * run at least once, and again when its worker dies.
   */
  claimJob(
    worker: string,
    lease: { readonly now: string; readonly leaseUntil: string },
  ): Promise<{ readonly kind: 'claimed'; readonly job: ClaimedJob } | { readonly kind: 'nothing-due' } | RecordTrouble>
  /** Jobs that failed, that broke off three times running, or that nobody has run though they were due before that moment. */
  listStuckJobs(
    owner: string,
    dueBefore: string,
  ): Promise<{ readonly kind: 'stuck'; readonly jobs: readonly StuckJob[] } | RecordTrouble>
  /** Has the jobs that failed or broke off run again from now on. */
  retryJobs(owner: string, now: string): Promise<{ readonly kind: 'retried' } | RecordTrouble>
  /** Ends a job, unless it has been given to another since. */
  finishJob(
    job: ClaimedJob,
    end: JobEnd,
  ): Promise<{ readonly kind: 'finished' } | { readonly kind: 'lease-lost' } | RecordTrouble>
}
