import type { Command } from 'commander'
import type { Door } from '../door.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, readMoment } from '../record/read-when.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'

const OUTCOMES = ['accepted', 'declined', 'withdrawn', 'moved-on'] as const

interface CloseOptions extends RecordOptions {
  readonly at?: string
}

/** `afterword close OPPORTUNITY OUTCOME` */
export function closeCommand(door: Door): Command {
  return recordCommand('close', {
    summary: 'closes an opportunity: accepted, declined, withdrawn, moved on',
    description:
      'Closes an opportunity. accepted: you took the job. declined: you turned the offer down. withdrawn: you told them you\nwithdraw. moved-on: you let it be.',
    examples: ['close larkspur accepted', 'close millrace moved-on --at yesterday'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[outcome]', OUTCOMES.join(', '))
    .option('--at <when>', 'when that was (default: now)')
    .action(async (typed: string | undefined, outcomeTyped: string | undefined, options: CloseOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const asked = await askFor(
        door,
        outcomeTyped,
        { text: 'How did it end', choices: OUTCOMES },
        `Say how it ended: ${OUTCOMES.join(', ')}`,
      )
      if (asked === undefined) return
      const outcome = OUTCOMES.filter((one) => one.startsWith(asked.toLowerCase()))
      const [one] = outcome
      if (!one || outcome.length > 1) return stop(door, `“${asked}” is not one of ${OUTCOMES.join(', ')}.`)
      const now = nowOf(door, options)
      const at =
        options.at === undefined
          ? undefined
          : readMoment(door, '--at', options.at, { ...onMyClock(shown.case.seeker, now, 'past'), minute: 720 })
      if (options.at !== undefined && !at) return
      const request = { ...ME, opportunity: shown.case.opportunity.id, outcome: one, at: at?.instant, now }
      tellChange(door, options, await door.useCases.closeOpportunity(request), ({ case: file }) => [
        `Closed: ${file.opportunity.employer}, ${one.replaceAll('-', ' ')}${at ? `, ${at.said}` : ''}.`,
      ])
    })
}
