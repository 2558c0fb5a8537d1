import { type Action, parseNoteFile } from '@afterword/engine'
import type { Command } from 'commander'
import { sentPurposeOf } from '../../use-cases/log/purposes.ts'
import { msOf } from '../../use-cases/mail/later.ts'
import { WAITING_REASONS } from '../../wording/say-outgoing.ts'
import type { Door } from '../door.ts'
import { refuseWith } from '../failures.ts'
import { type Row, textRow } from '../page/row.ts'
import { plain } from '../page/span.ts'
import { chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { outgoingResult, outgoingRows, waysOn } from './outgoing-rows.ts'
import { sendOut } from './send-out.ts'

interface SendOptions extends RecordOptions {
  readonly note?: string
  readonly when: 'now' | 'office-hours'
  readonly anyway?: true
  readonly newThread?: true
  readonly wait: boolean
}

const isLetter = ({ kind }: Pick<Action, 'kind'>) => sentPurposeOf(kind) !== undefined

/** `afterword send OPPORTUNITY [STEP]` */
export function sendCommand(door: Door): Command {
  return recordCommand('send', {
    summary: 'sends a message of the plan from your own mailbox',
    description:
      'Sends a message of the plan from your own mailbox: the text that you wrote on the desk, else the one that is drafted\nfrom your notes, else that of a note file. It waits 30 seconds, in which Ctrl-C takes it back, and sends it then.',
    examples: [
      'send larkspur dana',
      'send larkspur dana --note letters/thank-you-iv-1-dana.txt',
      'send larkspur dana --when office-hours',
      'send larkspur dana --no-wait',
    ],
    more: 'What is left for later goes out while “afterword serve” runs,\nor with “afterword outbox run”.',
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the step: its id, or words of it')
    .option('--note <file>', 'subject and text from a note file, as draft --out writes it; - reads standard input')
    .addOption(choice('--when <when>', 'at once, or in their office hours', ['now', 'office-hours']).default('now'))
    .option('--anyway', 'in spite of what is to be mended in it')
    .option('--new-thread', 'under a subject of its own, whatever it answers')
    .option('--no-wait', 'leave it to a served Afterword, or to “outbox run”')
    .action(async (typed: string | undefined, words: string[], options: SendOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const step = shown && (await chooseStep(door, shown, words.join(' '), isLetter))
      if (!shown || !step) return
      const now = nowOf(door, options)
      const place = { ...ME, opportunity: shown.case.opportunity.id, action: step.id }
      const text =
        options.note === undefined ? await readDesk(door, place, now) : await readNote(door, options.note, step)
      if (!text) return
      if (options.note !== undefined) {
        // Kept, so that it is not lost when it is refused.
        const kept = await door.useCases.keepWriting({ ...place, writing: text })
        if (kept.kind === 'refused') return refuseWith(kept.failures, 1, door)
      }
      const { when, anyway, newThread } = options
      const sending = { ...place, ...text, when, approve: anyway === true, newThread, now }
      const queued = orTell(door, await door.useCases.sendMessage(sending))
      if (!queued) return
      const { message, letter } = queued
      const waits = options.wait && message.state === 'waiting'
      if (waits) {
        const seconds = Math.max(0, Math.round((msOf(message.dueAt) - msOf(door.clock.now())) / 1000))
        const goes = `goes out in ${seconds} seconds; Ctrl-C takes it back.`
        door.terminal.complain(`“${letter.subject}” to ${letter.to.name} <${letter.to.address}> ${goes}\n`)
      }
      const line = waits ? await sendOut(door, message.id) : { message, letter, explanation: null }
      if (!line) return
      printEither(door, options, { ...outgoingResult(line), waits: queued.waits }, () => [
        ...outgoingRows(door, line),
        ...(queued.waits === null ? [] : [textRow([plain(WAITING_REASONS[queued.waits.reason])], 4)]),
        ...(waits ? [] : [LEFT]),
        ...waysOn(line.message),
      ])
    })
}

const LEFT: Row = textRow([
  plain('It goes out while “afterword serve” runs, or with “afterword outbox run” from then on.'),
])

interface Text {
  readonly subject: string
  readonly body: string
}

/** The text of a step as it lies on the desk; undefined when there is none to send by mail, and that was told. */
async function readDesk(
  door: Door,
  { owner, opportunity, action }: { readonly owner: string; readonly opportunity: string; readonly action: string },
  now: string,
): Promise<Text | undefined> {
  const desk = orTell(door, await door.useCases.openWritingDesk({ owner, opportunity, now }))
  if (!desk) return undefined
  const letter = desk.letters.find(({ message }) => message.action.id === action)
  if (!letter) return stop(door, `${action}: that step is no message. What there is: afterword draft ${opportunity}`)
  const { written } = letter.message
  const kept = letter.writing && { subject: letter.writing.subject, body: letter.writing.body }
  if ('asks' in written) {
    return kept ?? stop(door, `${action}: not drafted yet. Answer this first, or write it (--note):`, ...written.asks)
  }
  if (written.channel !== 'email') {
    return stop(door, `${action}: goes by ${written.channel}. When it is gone: afterword sent ${opportunity} ${action}`)
  }
  return kept ?? { subject: written.subject ?? '', body: written.body }
}

async function readNote(door: Door, source: string, { id, contact }: Action): Promise<Text | undefined> {
  const read = orTell(door, await door.useCases.readText({ source }))
  if (!read) return undefined
  const parsed = parseNoteFile(source, read.text)
  if (parsed.kind !== 'note') {
    refuseWith([{ kind: 'invalid-notes', problems: parsed.problems }], 1, door)
    return undefined
  }
  const { to, subject = '', text, bodyStart } = parsed.note
  if (to !== contact) return stop(door, `${source}: is to ${to}, but ${id} is to ${contact ?? 'nobody'}.`)
  return { subject, body: text.slice(bodyStart) }
}
