import type { PlanState } from '@afterword/engine'
import { type Command, Option } from 'commander'
import { STATE_LABELS } from '../../wording/say-state.ts'
import type { Door } from '../door.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { listView } from '../views/list-view.ts'

interface ListOptions extends RecordOptions {
  readonly state?: PlanState
}

/** `afterword list` */
export function listCommand(door: Door): Command {
  return recordCommand('list', {
    summary: 'your opportunities, and where each stands',
    examples: ['list', 'list --state waiting', 'list --json'],
  })
    .addOption(new Option('--state <state>', 'those that stand so').choices(Object.keys(STATE_LABELS)))
    .action(async (options: ListOptions) => {
      const now = nowOf(door, options)
      const listed = orTell(door, await door.useCases.listOpportunities({ ...ME, state: options.state, now }))
      if (!listed) return
      const setting = { now, zone: door.timeZone }
      printEither(door, options, listed.opportunities, () => listView(listed.opportunities, setting))
    })
}
