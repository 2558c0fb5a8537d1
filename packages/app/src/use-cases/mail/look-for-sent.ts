import type { ClaimedJob, JobEnd, NewJob } from '../../ports/job-queue.ts'
import type { Outgoing } from '../../ports/outbox.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { HOUR, isAfter, later, MINUTE } from './later.ts'
import { openLetter } from './letter.ts'
import { sentMove } from './log-sent.ts'
import type { MailPorts } from './mail-ports.ts'
import { openAccount } from './read-account.ts'
import { sendJob } from './send-job.ts'

/** How long a message may take from being handed over to lying in Sent; what is not there then was not accepted. */
const PATIENCE = 20 * MINUTE
/** How long to wait before the copy is filed again. */
const FILINGS = [MINUTE, 5 * MINUTE, 15 * MINUTE]

/** The job that finds out whether a try arrived. */
export function lookJob(id: string, attempt: number, runAt: string): NewJob {
  return { id: `look-for-sent/${id}/${attempt}`, kind: 'look-for-sent', payload: { id, attempt }, runAt }
}

/**
 * Looks for a message that may have gone out in the Sent folder. Found: it was sent. Not found, again and again, where the
 * provider itself files what it accepts: it was not, and is tried again under the same Message-ID. Else the user is asked.
 */
export async function lookForSent(ports: MailPorts, job: ClaimedJob): Promise<JobEnd> {
  const { owner } = job
  const { id, attempt } = job.payload as { readonly id: string; readonly attempt: number }
  const now = ports.clock.now()
  const done: JobEnd = { kind: 'done', at: now }
  const soon: JobEnd = { kind: 'again', runAt: later(now, MINUTE) }
  const found = await ports.outbox.readOutgoing(owner, id)
  if (isTrouble(found)) return soon
  if (found.kind !== 'outgoing' || found.message.state !== 'unknown' || found.message.attempt !== attempt) return done
  const { message } = found

  const ask = async () => {
    const move = { from: ['unknown'], attempt, to: 'unknown', set: { reason: { kind: 'ask-user' } } } as const
    return isTrouble(await ports.outbox.moveOutgoing(owner, id, move)) ? soon : done
  }
  const opened = await openAccount(ports, owner)
  if (opened.kind === 'refused') {
    return opened.failures.some(({ kind }) => kind === 'record-trouble') ? soon : ask()
  }
  const { imap, sentCopies, sentFolder } = opened.account
  if (imap === null || sentCopies === null) return ask()
  const look = await ports.mailbox.findSent(imap, opened.secret, sentFolder, message.messageId)
  switch (look.kind) {
    case 'found':
      return (await markFound(ports, owner, message)) ? done : soon
    case 'no-sent-folder':
      return ask()
    case 'absent': {
      // A copy that only we would file says nothing: we may have died before filing it.
      if (sentCopies === 'append') return ask()
      // By the clock, not by the number of looks: those that were broken off saw nothing.
      if (isAfter(later(message.sentAt ?? now, PATIENCE), now)) return { kind: 'again', runAt: later(now, 2 * MINUTE) }
      const jobs = [sendJob(id, now, `after-${attempt}`)]
      const set = { dueAt: now, sentAt: null }
      const moved = await ports.outbox.moveOutgoing(owner, id, { from: ['unknown'], attempt, to: 'retry', set, jobs })
      return isTrouble(moved) ? soon : done
    }
    default:
      // The server cannot be asked now: that it will is no reason to trouble anybody.
      return { kind: 'again', runAt: later(now, 5 * MINUTE) }
  }
}

async function markFound(ports: MailPorts, owner: string, message: Outgoing): Promise<boolean> {
  const { id, attempt, sentAt, createdAt } = message
  const move = { from: ['unknown'], attempt, ...sentMove(ports, owner, message, sentAt ?? createdAt) } as const
  return !isTrouble(await ports.outbox.moveOutgoing(owner, id, move))
}

/** Files the copy of a sent message where the provider does not. */
export async function fileSentCopy(ports: MailPorts, job: ClaimedJob): Promise<JobEnd> {
  const { owner } = job
  const { id } = job.payload as { readonly id: string }
  const now = ports.clock.now()
  const done: JobEnd = { kind: 'done', at: now }
  const again: JobEnd = { kind: 'again', runAt: later(now, FILINGS[job.attempt - 1] ?? HOUR) }
  const found = await ports.outbox.readOutgoing(owner, id)
  if (isTrouble(found)) return again
  if (found.kind !== 'outgoing' || found.message.state !== 'sent') return done
  const letter = await openLetter(ports, owner, found.message)
  const opened = await openAccount(ports, owner)
  if (!letter || opened.kind === 'refused' || opened.account.imap === null) return done
  const { messageId, sentAt, createdAt } = found.message
  const raw = await ports.sender.write({ ...letter, messageId, at: sentAt ?? createdAt })
  const { imap, sentFolder } = opened.account
  const filed = await ports.mailbox.fileSent(imap, opened.secret, sentFolder, { messageId, raw })
  if (filed.kind === 'filed') return done
  if (filed.kind === 'no-sent-folder') return { kind: 'failed', at: now, reason: 'There is no Sent folder.' }
  return job.attempt < MOST_FILINGS ? again : { kind: 'failed', at: now, reason: filed.kind }
}

const MOST_FILINGS = 50
