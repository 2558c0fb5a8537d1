import type { Command } from 'commander'
import type { FeedChoices } from '../../ports/calendar-feeds.ts'
import type { Feed } from '../../use-cases/calendar/keep-feed.ts'
import type { Refusal } from '../../use-cases/failure.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { choice, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'

interface CalendarOptions extends RecordOptions {
  readonly renew?: true
  readonly revoke?: true
  readonly steps?: FeedChoices['steps']
  readonly discreet?: boolean
  readonly alarms?: boolean
}

/** `afterword calendar` */
export function calendarCommand(door: Door): Command {
  return recordCommand('calendar', {
    summary: 'the address at which your calendar finds interviews and steps',
    description:
      'Shows the private address to subscribe to; makes it when there is none.\nIt answers while "afterword serve" runs. Without a server, "afterword export ics" writes the same to a file.',
    examples: ['calendar', 'calendar --steps tasks --discreet', 'calendar --renew', 'calendar --revoke'],
  })
    .option('--renew', 'another address; the old one ends')
    .option('--revoke', 'end the address')
    .addOption(choice('--steps <how>', 'steps as events, as tasks, or not at all', ['events', 'tasks', 'none']))
    .option('--discreet', 'name neither employers nor people')
    .option('--no-discreet', 'name them')
    .option('--alarms', 'ring before interviews and when a step may be taken')
    .option('--no-alarms', 'do not ring')
    .action(async (options: CalendarOptions) => {
      if (options.renew && options.revoke) return stop(door, '--renew and --revoke: take one of them.')
      const feed = orTell(door, await act(door, options))
      if (!feed) return
      const { token, choices } = feed
      const address = token === null ? null : `${door.webOrigin}/calendar/${token}.ics`
      // In a line of its own, however narrow the terminal: it is there to be copied.
      if (address !== null && !options.json) door.terminal.print(`${address}\n`)
      printEither(door, options, { address, ...choices }, () => rowsOf(address, choices))
    })
}

async function act({ useCases }: Door, options: CalendarOptions): Promise<Feed | Refusal> {
  if (options.revoke) return useCases.revokeFeed(ME)
  const feed = options.renew ? await useCases.renewFeed(ME) : await useCases.readFeed(ME)
  if (feed.kind === 'refused') return feed
  const made = feed.token === null ? await useCases.renewFeed(ME) : feed
  const { steps, discreet, alarms } = options
  const set = {
    ...(steps === undefined ? {} : { steps }),
    ...(discreet === undefined ? {} : { discreet }),
    ...(alarms === undefined ? {} : { alarms }),
  }
  return Object.keys(set).length === 0 ? made : useCases.chooseForFeed({ ...ME, set })
}

const STEPS: Readonly<Record<FeedChoices['steps'], string>> = {
  events: 'steps as events',
  tasks: 'steps as tasks',
  none: 'interviews only',
}

function rowsOf(address: string | null, { steps, discreet, alarms }: FeedChoices): Row[] {
  if (address === null)
    return [textRow([strong('The address has ended.')]), commandRow('To make one:', 'afterword calendar')]
  const shown = [STEPS[steps], discreet ? 'names nobody' : 'with names', alarms ? 'rings' : 'does not ring']
  return [
    textRow([plain(shown.join(' · '))]),
    textRow([faint('Whoever knows the address can read the calendar. It answers while Afterword is served here.')]),
  ]
}
