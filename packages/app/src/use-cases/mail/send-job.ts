import type { NewJob } from '../../ports/job-queue.ts'

/** The job that sends a message; `round` tells later tries apart. */
export function sendJob(id: string, runAt: string, round: string | number = 0): NewJob {
  return { id: `send-mail/${id}/${round}`, kind: 'send-mail', payload: { id }, runAt }
}
