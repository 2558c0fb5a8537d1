import { Command } from 'commander'
import type { Refusal } from '../../use-cases/failure.ts'
import { isAfter } from '../../use-cases/mail/later.ts'
import type { UseCases } from '../../use-cases/use-cases.ts'
import type { Door } from '../door.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { choose } from '../record/choose.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { outgoingResult, outgoingRows, waysOn } from './outgoing-rows.ts'
import { runDue, sendOut } from './send-out.ts'

/** `afterword outbox …` */
export function outboxCommand(door: Door): Command {
  const command = new Command('outbox')
    .summary('messages on their way: to take back, hurry, decide on')
    .description('The messages on their way, and those that were sent. Without a further word, lists them.')
    .addHelpText('after', EXAMPLES)
  command.addCommand(listCommand(door), { isDefault: true })
  for (const [name, deed] of Object.entries(DEEDS)) command.addCommand(deedCommand(door, name, deed))
  return command.addCommand(runCommand(door))
}

const EXAMPLES = `
Examples:
  afterword outbox
  afterword outbox cancel dana
  afterword outbox now 3f9a
  afterword outbox arrived "the night form"
  afterword outbox run`

/** More are no help on a screen. */
const MOST = 40

function listCommand(door: Door): Command {
  return recordCommand('list', { summary: 'all of them, newest first', examples: ['outbox list', 'outbox list --all'] })
    .option('--all', `the oldest too, where there are more than ${MOST}`)
    .action(async (options: RecordOptions & { all?: true }) => {
      const outbox = orTell(door, await door.useCases.listOutbox(ME))
      if (!outbox) return
      const lines = options.all ? outbox.lines : outbox.lines.slice(0, MOST)
      const more = outbox.lines.length - lines.length
      printEither(door, options, { messages: lines.map(outgoingResult), total: outbox.lines.length }, () => [
        ...(lines.length === 0 ? [textRow([plain('Nothing is on its way. To send a step: afterword send')])] : []),
        ...lines.flatMap((line) => [...outgoingRows(door, line), ...waysOn(line.message)]),
        ...(more > 0 ? [textRow([faint(`… and ${more} more (--all)`)])] : []),
      ])
    })
}

/** What can be done with a message, and what is said then. */
interface Deed {
  readonly summary: string
  readonly told: string
  /** It is sent at once, and waited for. */
  readonly sends?: true
  take(useCases: UseCases, message: string): Promise<{ readonly kind: string } | Refusal>
}

const DEEDS: Readonly<Record<string, Deed>> = {
  cancel: {
    summary: 'takes a message back',
    told: 'Taken back. It was not sent.',
    take: (useCases, message) => useCases.cancelSending({ ...ME, message }),
  },
  now: {
    summary: 'sends a message now: before its time, whatever the plan says, or after it failed',
    told: 'It was tried at once:',
    sends: true,
    take: (useCases, message) => useCases.sendNow({ ...ME, message }),
  },
  arrived: {
    summary: 'says that a message went out of which nobody knew',
    told: 'Logged as sent.',
    take: (useCases, message) => useCases.resolveUnknown({ ...ME, message, answer: 'sent' }),
  },
  again: {
    summary: 'says that such a message did not go out, and sends it once more',
    told: 'It was tried once more:',
    sends: true,
    take: (useCases, message) => useCases.resolveUnknown({ ...ME, message, answer: 'send-again' }),
  },
  'let-be': {
    summary: 'lets such a message be: whatever became of it, it is not sent again',
    told: 'Let be. It is not sent again.',
    take: (useCases, message) => useCases.resolveUnknown({ ...ME, message, answer: 'let-be' }),
  },
  forget: {
    summary: 'deletes the text of a message that was sent or taken back; that it was sent stays',
    told: 'Its text is deleted.',
    take: (useCases, message) => useCases.forgetMessage({ ...ME, message }),
  },
}

function deedCommand(door: Door, name: string, { summary, told, sends, take }: Deed): Command {
  return recordCommand(name, { summary, examples: [`outbox ${name} 3f9a`, `outbox ${name} dana`] })
    .argument('[message]', 'the beginning of its name, or words of its subject or its reader')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const message = await chooseMessage(door, typed)
      if (message === undefined) return
      if (!orTell(door, await take(door.useCases, message))) return
      const line = sends ? await sendOut(door, message) : undefined
      if (sends && !line) return
      const shown = line ? { rows: outgoingRows(door, line), ways: waysOn(line.message) } : { rows: [], ways: [] }
      const result = { done: told, message: line ? outgoingResult(line) : message }
      printEither(door, options, result, (): Row[] => [textRow([strong(told)]), ...shown.rows, ...shown.ways])
    })
}

function runCommand(door: Door): Command {
  return recordCommand('run', {
    summary: 'sends what is due now, as Afterword does by itself while it is served',
    examples: ['outbox run', 'outbox run --json'],
  }).action(async (options: RecordOptions) => {
    const before = orTell(door, await door.useCases.listOutbox({ ...ME, states: ['waiting', 'scheduled', 'retry'] }))
    if (!before || !(await runDue(door))) return
    const now = door.clock.now()
    const due = before.lines.filter(({ message }) => !isAfter(message.dueAt, now)).map(({ message }) => message.id)
    const after = orTell(door, await door.useCases.listOutbox(ME))
    if (!after) return
    const lines = after.lines.filter(({ message }) => due.includes(message.id))
    if (lines.some(({ message }) => message.state !== 'sent')) door.conclude(2)
    printEither(door, options, { messages: lines.map(outgoingResult) }, () => [
      ...(lines.length === 0 ? [textRow([plain('Nothing is due now.')])] : []),
      ...lines.flatMap((line) => [...outgoingRows(door, line), ...waysOn(line.message)]),
    ])
  })
}

async function chooseMessage(door: Door, typed: string | undefined): Promise<string | undefined> {
  const outbox = orTell(door, await door.useCases.listOutbox(ME))
  if (!outbox) return undefined
  const candidates = outbox.lines.map(({ message: { id, opportunity, state }, letter }) => ({
    id,
    names: [letter?.subject ?? opportunity, letter?.to.name ?? state],
    settled: state === 'sent' || state === 'cancelled',
  }))
  const open = candidates.filter(({ settled }) => !settled)
  // "dana" is the message that is on its way, not the one of last week; its own name is always meant.
  const isNamed = typed !== undefined && candidates.some(({ id, settled }) => settled && id.startsWith(typed))
  const among = open.length > 0 && !isNamed ? open : candidates
  return (await choose(door, among, typed, { what: 'message', all: 'afterword outbox' }))?.id
}
