import type { Outgoing } from '../../ports/outbox.ts'
import type { OutboxLine } from '../../use-cases/mail/keep-outbox.ts'
import { msOf } from '../../use-cases/mail/later.ts'
import type { Door } from '../door.ts'
import { ME } from '../record/me.ts'
import { orTell } from '../record/stop.ts'

/** How soon it is looked again at what another process is busy with, milliseconds. */
const LOOK_AGAIN = 500

/**
 * Sends a message here, once its time to be taken back is over; Ctrl-C takes it back until then. Gives it as it is
 * afterwards; undefined when that was refused and told.
 */
export async function sendOut(door: Door, id: string): Promise<OutboxLine | undefined> {
  for (;;) {
    if (!(await runDue(door))) return undefined
    const line = await findLine(door, id)
    const left = line && waitFor(line.message, door.clock.now())
    if (line === undefined || left === undefined) {
      if (line?.message.state !== 'sent') door.conclude(2)
      return line
    }
    if ((await door.pause(left)) === 'over') continue
    const taken = await door.useCases.cancelSending({ ...ME, message: id })
    if (taken.kind === 'refused') continue
    door.conclude(130)
    return findLine(door, id)
  }
}

/** Does all that is due now, as a served Afterword would; false when that was refused and told. */
export async function runDue(door: Door): Promise<boolean> {
  for (;;) {
    const ran = orTell(door, await door.useCases.runDueJob({ worker: `terminal ${crypto.randomUUID()}` }))
    if (ran?.kind !== 'ran') return ran !== undefined
  }
}

/** Milliseconds until there is more to know of a message that is about to go out; undefined when it rests. */
function waitFor({ state, dueAt }: Outgoing, now: string): number | undefined {
  const left = Math.max(msOf(dueAt) - msOf(now), LOOK_AGAIN)
  if (state === 'waiting') return left
  // Somebody else is at it.
  const isBusy = state === 'connecting' || state === 'sending' || (state === 'retry' && msOf(dueAt) <= msOf(now))
  return isBusy ? LOOK_AGAIN : undefined
}

async function findLine(door: Door, id: string): Promise<OutboxLine | undefined> {
  const outbox = orTell(door, await door.useCases.listOutbox(ME))
  return outbox?.lines.find(({ message }) => message.id === id)
}
