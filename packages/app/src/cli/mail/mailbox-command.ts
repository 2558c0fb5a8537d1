import { Command } from 'commander'
import type { MailAccount, MailServer } from '../../ports/mail-account.ts'
import type { Explanation } from '../../use-cases/mail/explain-trouble.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong, warning } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { connectCommand } from './connect-command.ts'

/** `afterword mailbox …` */
export function mailboxCommand(door: Door): Command {
  const command = new Command('mailbox')
    .summary('your own mailbox: to send from, and to notice answers in')
    .description(
      'With your own mailbox, notes go out from your address once you have approved them, and answers change the plan once you have confirmed them. Without it everything works by hand. Without a further word, shows it.',
    )
    .addHelpText('after', EXAMPLES)
  command.addCommand(showCommand(door), { isDefault: true })
  for (const make of [connectCommand, testCommand, disconnectCommand]) command.addCommand(make(door))
  return command
}

const EXAMPLES = `
Examples:
  afterword mailbox
  afterword mailbox connect ines@example.org
  afterword mailbox test
  afterword mailbox disconnect`

function showCommand(door: Door): Command {
  return recordCommand('show', {
    summary: 'the mailbox as it is connected, and what is wrong with it',
    examples: ['mailbox show', 'mailbox show --json'],
  }).action(async (options: RecordOptions) => {
    const connected = orTell(door, await door.useCases.readMailbox(ME))
    const stuck = connected && orTell(door, await door.useCases.listOutbox({ ...ME, states: ['retry', 'failed'] }))
    if (!connected || !stuck) return
    const { account } = connected
    // The newest message that its servers kept from going out.
    const trouble = stuck.lines.find(({ message }) => message.reason?.kind === 'trouble')?.explanation ?? null
    printEither(door, options, { account, trouble }, () =>
      account === null
        ? [
            textRow([plain('No mailbox is connected; everything works by hand.')]),
            commandRow('To connect one:', 'afterword mailbox connect'),
          ]
        : [...accountRows(account), ...explanationRows(trouble === null ? [] : [trouble])],
    )
  })
}

function testCommand(door: Door): Command {
  return recordCommand('test', {
    summary: 'tries both servers, without sending or changing anything',
    examples: ['mailbox test'],
    more: 'Where something is wrong the exit code is 1.',
  }).action(async (options: RecordOptions) => {
    const tested = orTell(door, await door.useCases.testMailbox(ME))
    if (!tested) return
    const { smtp, imap, explanations } = tested
    if (explanations.length > 0) door.conclude(1)
    printEither(door, options, { smtp, imap, explanations }, () => [
      ...(smtp.kind === 'works' ? [textRow([strong('Sending works.')])] : []),
      ...(imap?.kind === 'folders'
        ? [
            textRow([strong('Reading works.')]),
            textRow([faint('folders  '), plain(imap.folders.map(({ path }) => path).join(' · '))], 4),
          ]
        : []),
      ...(imap === null ? [textRow([plain('Nothing is read: answers are not noticed.')])] : []),
      ...explanationRows(explanations),
    ])
  })
}

function disconnectCommand(door: Door): Command {
  return recordCommand('disconnect', {
    summary: 'lets go of the mailbox, and forgets its password',
    examples: ['mailbox disconnect'],
  }).action(async (options: RecordOptions) => {
    const gone = orTell(door, await door.useCases.disconnectMailbox(ME))
    if (!gone) return
    const done = 'Let go of. Everything works by hand again.'
    printEither(door, options, { done, account: null }, () => [textRow([strong(done)])])
  })
}

function accountRows({ address, smtp, imap, folders }: MailAccount): Row[] {
  return [
    textRow([strong(address)]),
    textRow([faint('sends by    '), plain(sayServer(smtp))], 4),
    textRow([faint('reads from  '), plain(imap ? `${sayServer(imap)} · ${folders.join(', ')}` : 'nothing')], 4),
  ]
}

/** `smtp.example.org:465, TLS, as ines@example.org` */
function sayServer({ host, port, encryption, user }: MailServer): string {
  return `${host}:${port}, ${encryption.toUpperCase()}, as ${user}`
}

function explanationRows(explanations: readonly Explanation[]): Row[] {
  return explanations.map(({ what, remedy }) => textRow([warning(what), plain(` ${remedy}`)]))
}
