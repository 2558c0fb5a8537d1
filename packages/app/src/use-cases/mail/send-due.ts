import type { ClaimedJob, JobEnd, NewJob } from '../../ports/job-queue.ts'
import type { Delivery } from '../../ports/mail-sender.ts'
import type { Outgoing, OutgoingMove, OutgoingReason } from '../../ports/outbox.ts'
import { isTrouble } from '../record/is-trouble.ts'
import { HOUR, isAfter, later, MINUTE, SECOND } from './later.ts'
import { openLetter } from './letter.ts'
import { sentMove } from './log-sent.ts'
import { lookJob } from './look-for-sent.ts'
import type { MailPorts } from './mail-ports.ts'
import { type OpenAccount, openAccount } from './read-account.ts'
import { sendJob } from './send-job.ts'
import { findObjection } from './still-wanted.ts'

/** How long to wait before each further try, when a server says "later" or cannot be reached; then the user decides. */
const RETRIES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]
/** What cannot be told from a broken connection by waiting a little is not worth trying again at once. */
const LASTING = ['login-refused', 'consent-refused', 'bad-certificate', 'no-encryption', 'no-such-folder']

/** One try on its way. */
interface Try {
  readonly ports: MailPorts
  readonly owner: string
  readonly message: Outgoing
  readonly account: OpenAccount
}

/** Sends a message that is due, unless somebody else is busy with it. `leaseUntil`: until when it is ours. */
export async function sendDue(ports: MailPorts, job: ClaimedJob, leaseUntil: string): Promise<JobEnd> {
  const { owner } = job
  const { id } = job.payload as { readonly id: string }
  const now = ports.clock.now()
  const done: JobEnd = { kind: 'done', at: now }
  const soon: JobEnd = { kind: 'again', runAt: later(now, MINUTE) }
  const found = await ports.outbox.readOutgoing(owner, id)
  if (isTrouble(found)) return soon
  if (found.kind === 'no-such-message') return done
  const { message } = found
  const { state, heldUntil, dueAt } = message
  if (state === 'connecting' || state === 'sending') {
    if (heldUntil !== null && isAfter(heldUntil, now)) return { kind: 'again', runAt: heldUntil }
    // Whoever was handing it over is gone. What they had begun to hand over may have arrived.
    if (state === 'sending') return (await becomeUnknown(ports, owner, message, now)) ? done : soon
  } else if (state !== 'waiting' && state !== 'scheduled' && state !== 'retry') return done
  else if (isAfter(dueAt, now)) return { kind: 'again', runAt: dueAt }

  const stop = async (reason: OutgoingReason) => {
    const from = ['waiting', 'scheduled', 'retry', 'connecting'] as const
    const move: OutgoingMove = { from, freeAt: now, to: 'failed', set: { reason, heldUntil: null } }
    return isTrouble(await ports.outbox.moveOutgoing(owner, id, move)) ? soon : done
  }
  const account = await openAccount(ports, owner)
  if (account.kind === 'refused') {
    return account.failures.some(({ kind }) => kind === 'record-trouble') ? soon : stop({ kind: 'no-mailbox' })
  }
  const letter = await openLetter(ports, owner, message)
  if (!letter) return stop({ kind: 'unreadable' })
  const objection = await findObjection(ports, owner, message, now)
  if (isTrouble(objection)) return soon
  if (objection.reason !== null) return stop(objection.reason)

  const begun = await ports.outbox.moveOutgoing(owner, id, {
    from: ['waiting', 'scheduled', 'retry', 'connecting'],
    freeAt: now,
    to: 'connecting',
    tries: true,
    set: { heldUntil: leaseUntil, reason: null },
  })
  if (isTrouble(begun)) return soon
  if (begun.kind !== 'moved') return done
  const raw = await ports.sender.write({ ...letter, messageId: message.messageId, at: now })
  const delivery = await ports.sender.hand({
    server: account.account.smtp,
    secret: account.secret,
    from: letter.from.address,
    to: letter.to.address,
    raw,
    mayHandOver: () => mayHandOver(ports, owner, begun.message, leaseUntil),
  })
  // Taken away by somebody else, cancelled, or too slow for the lease: the next look at it tells.
  if (delivery.kind === 'held-back') return { kind: 'again', runAt: later(ports.clock.now(), SECOND) }
  await conclude({ ports, owner, message: begun.message, account }, delivery)
  return done
}

/** Keeps that the message may be out from now on, unless it is ours no more. */
async function mayHandOver(ports: MailPorts, owner: string, message: Outgoing, leaseUntil: string): Promise<boolean> {
  const now = ports.clock.now()
  if (!isAfter(leaseUntil, now)) return false
  const { id, attempt } = message
  const move = { from: ['connecting'], attempt, to: 'sending', set: { sentAt: now } } as const
  return (await ports.outbox.moveOutgoing(owner, id, move)).kind === 'moved'
}

/** Keeps what came of a try. What cannot be kept now stays `sending`, and is looked for when nobody holds it any more. */
async function conclude(attempt: Try, delivery: Exclude<Delivery, { kind: 'held-back' }>): Promise<void> {
  const { ports, owner, message, account } = attempt
  const now = ports.clock.now()
  switch (delivery.kind) {
    case 'accepted': {
      const copies = account.account.sentCopies === 'append' && account.account.imap !== null
      const move = {
        // The answer counts even when somebody has given the try up meanwhile.
        from: ['sending', 'unknown'],
        attempt: message.attempt,
        ...sentMove(ports, owner, message, now),
        jobs: copies ? [copyJob(message.id, now)] : [],
      } as const
      await ports.outbox.moveOutgoing(owner, message.id, move)
      return
    }
    case 'refused': {
      const { code, status, said } = delivery
      return giveBack(attempt, { kind: 'refused', code, status, said }, code < 500)
    }
    case 'not-handed-over': {
      const { trouble } = delivery
      return giveBack(attempt, { kind: 'trouble', trouble }, !LASTING.includes(trouble.kind))
    }
    case 'unknown':
      await becomeUnknown(ports, owner, message, now)
      return
  }
}

/** Not sent: tried again later, until there were tries enough; then the user decides. */
async function giveBack({ ports, owner, message }: Try, reason: OutgoingReason, again: boolean): Promise<void> {
  const { id, attempt } = message
  const from = ['connecting', 'sending'] as const
  const wait = again ? RETRIES[message.setbacks] : undefined
  const setbacks = message.setbacks + 1
  if (wait === undefined) {
    const set = { reason, heldUntil: null, sentAt: null, setbacks }
    await ports.outbox.moveOutgoing(owner, id, { from, attempt, to: 'failed', set })
    return
  }
  const dueAt = later(ports.clock.now(), wait)
  const set = { reason, heldUntil: null, sentAt: null, setbacks, dueAt }
  await ports.outbox.moveOutgoing(owner, id, { from, attempt, to: 'retry', set, jobs: [sendJob(id, dueAt, attempt)] })
}

async function becomeUnknown(ports: MailPorts, owner: string, message: Outgoing, now: string): Promise<boolean> {
  const { id, attempt } = message
  const jobs: readonly NewJob[] = [lookJob(id, attempt, later(now, 10 * SECOND))]
  const set = { heldUntil: null, reason: null }
  const moved = await ports.outbox.moveOutgoing(owner, id, { from: ['sending'], attempt, to: 'unknown', set, jobs })
  return !isTrouble(moved)
}

function copyJob(id: string, runAt: string): NewJob {
  return { id: `file-sent-copy/${id}`, kind: 'file-sent-copy', payload: { id }, runAt }
}
