import { Command, Option } from 'commander'
import type { Door } from './door.ts'
import type { WebStarted } from './start-web.ts'

/** `afterword serve` */
export function serveCommand(door: Door): Command {
  return new Command('serve')
    .summary('the web app, on this machine alone')
    .description('Serves the web app on 127.0.0.1, prints its link, and opens it where there is a desktop.')
    .addOption(new Option('--workshop', 'with /design, the sheet of all parts, for those who build the app'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: { workshop?: boolean }) => {
      const started = await door.startWeb({ workshop: options.workshop === true })
      if (started.kind === 'served') {
        door.terminal.print(`Afterword is at ${started.link}\nCtrl-C ends it.\n`)
        await started.ended
        return
      }
      door.terminal.complain(`${sayRefusal(started)}\n`)
      door.conclude(2)
    })
}

const EXAMPLES = `
PORT says at which port; without it 4747, and another if that
one is taken. BROWSER=none opens no browser.

Examples:
  afterword serve
  PORT=8080 BROWSER=none afterword serve`

function sayRefusal(started: Exclude<WebStarted, { kind: 'served' }>): string {
  return started.kind === 'port-taken'
    ? `PORT: another program has port ${started.port}; name another one, or leave PORT unset`
    : `PORT: "${started.word}" is no port; write a number from 1 to 65535, or leave it unset`
}
