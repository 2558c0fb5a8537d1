import { Command } from 'commander'
import type { MessagesRead } from '../use-cases/read-messages.ts'
import type { Door } from './door.ts'
import { refuseWith } from './failures.ts'
import { type Format, formatOption, nowOption, printJson } from './options.ts'
import { printRows, sheetOf } from './page/row.ts'
import { readingView } from './views/reading-view.ts'

interface ReadOptions {
  sent: string
  now?: string
  format: Format
}

/** `afterword read CASE.json --sent SENT.json MAIL.eml…` */
export function readCommand(door: Door): Command {
  return new Command('read')
    .summary('reads the answers that came by mail, and says what they mean')
    .description(
      'Reads mail messages with their case, without any mailbox: replies, automatic replies, messages that came back,\ninvitations, a no, an offer, and the days they name. Nothing is logged, and nothing leaves this machine.',
    )
    .argument('<case>', 'the case file (JSON); - reads standard input')
    .argument('<mail...>', 'messages as your mail program saves them (.eml)')
    .requiredOption('--sent <file>', 'what you sent: a list of { contact, messageId, at, subject } (JSON)')
    .addOption(nowOption())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, mails: string[], options: ReadOptions) => {
      const outcome = await door.useCases.readMessages({ source, sent: options.sent, mails, now: options.now })
      if (outcome.kind === 'refused') return refuseWith(outcome.failures, 1, door)
      door.terminal.print(options.format === 'json' ? printJson(contentOf(outcome)) : printPage(outcome, door))
    })
}

const EXAMPLES = `
Examples:
  afterword read northwind.json --sent sent.json answer.eml
  afterword read northwind.json --sent sent.json inbox/*.eml --format json

Days such as "next Friday" count from the day on which the
message was written, in the employer's time.

Exit codes:
  0  every message was read
  2  a file or an option cannot be used`

/** The fields that are promised, and no others. */
function contentOf({ readings }: MessagesRead): unknown {
  return readings.map(({ file, reading }) => {
    const { kind, contact, decisionBy, backOn, respondBy, followUp, noReply, text, evidence } = reading
    const { uid: _known, ...interview } = reading.interview ?? {}
    const found = reading.interview ? { interview } : {}
    return { file, kind, contact, decisionBy, backOn, respondBy, followUp, ...found, noReply, text, evidence }
  })
}

function printPage(read: MessagesRead, { terminal }: Door): string {
  const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
  return printRows(readingView(read), sheet)
}
