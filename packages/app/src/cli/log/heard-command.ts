import type { Received } from '@afterword/engine'
import type { Command } from 'commander'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDay } from '../../wording/moments/say-moment.ts'
import { sayTold } from '../../wording/say-told.ts'
import type { Door } from '../door.ts'
import { understandTold } from '../interview/told-command.ts'
import { askFor } from '../record/ask-for.ts'
import { choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, onTheirClock, readDay, readMoment } from '../record/read-when.ts'
import { choice, nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { HEARD_CHANNELS, HEARD_KINDS, USUAL_MINUTE } from './log-words.ts'
import { sayLogged } from './say-logged.ts'

interface HeardOptions extends RecordOptions {
  readonly from?: string
  readonly channel: Received['channel']
  readonly at?: string
  readonly told?: string
  readonly respondBy?: string
  readonly backOn?: string
  readonly noReply?: true
}

/** `afterword heard OPPORTUNITY KIND` */
export function heardCommand(door: Door): Command {
  return recordCommand('heard', {
    summary: 'says that they answered, and what it was',
    description: `Says that they answered. What it was: ${HEARD_KINDS.join(', ')}; a beginning is enough. What they said\nabout the decision goes behind --told, as you read it.`,
    examples: [
      'heard larkspur reply --from ruth --told "we decide by the 25th"',
      'heard larkspur offer --respond-by "next fri" --channel phone',
      'heard larkspur rejection',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[kind]', 'what it was')
    .option('--from <person>', 'who answered')
    .addOption(choice('--channel <channel>', 'by what', HEARD_CHANNELS).default('email'))
    .option('--at <when>', 'when it came (default: now)')
    .option('--told <words>', 'what they said about the decision and following up')
    .option('--respond-by <day>', 'the last day to answer an offer')
    .option('--back-on <day>', 'for an auto-reply: the first day they are back')
    .option('--no-reply', 'it came from an address that takes no mail')
    .action(
      async (typed: string | undefined, kindTyped: string | undefined, options: HeardOptions & { reply: boolean }) => {
        const shown = await openOpportunity(door, typed, options)
        if (!shown) return
        const { case: file } = shown
        const now = nowOf(door, options)
        const kinds = HEARD_KINDS.join(', ')
        const asked = await askFor(
          door,
          kindTyped,
          { text: 'What was it', choices: HEARD_KINDS },
          `Say what it was: ${kinds}`,
        )
        if (asked === undefined) return
        const kind = kindOf(asked)
        if (kind === undefined) return stop(door, `“${asked}” is not one of ${kinds}.`)
        const person = options.from === undefined ? undefined : await choosePerson(door, shown, options.from)
        if (options.from !== undefined && !person) return
        const clock = { ...onMyClock(file.seeker, now, 'past'), minute: USUAL_MINUTE }
        const at = options.at === undefined ? undefined : readMoment(door, '--at', options.at, clock)
        if (options.at !== undefined && !at) return
        const told = options.told === undefined ? undefined : await understandTold(door, shown, options.told)
        if (options.told !== undefined && !told) return
        const ahead = { ...onTheirClock(file, now, 'future'), stretch: 'last-day' as const }
        const respondBy =
          options.respondBy === undefined ? undefined : readDay(door, '--respond-by', options.respondBy, ahead)
        if (options.respondBy !== undefined && !respondBy) return
        const backOn = options.backOn === undefined ? undefined : readDay(door, '--back-on', options.backOn, ahead)
        if (options.backOn !== undefined && !backOn) return
        const outcome = await door.useCases.logReceived({
          ...ME,
          opportunity: file.opportunity.id,
          entry: {
            type: 'received',
            at: at?.instant,
            channel: options.channel,
            kind,
            ...(person ? { contact: person.id } : {}),
            ...(told?.decisionBy === undefined ? {} : { decisionBy: told.decisionBy }),
            ...(told?.followUp ? { followUp: told.followUp } : {}),
            ...(respondBy ? { respondBy: respondBy.day } : {}),
            ...(backOn ? { backOn: backOn.day } : {}),
            ...(options.reply ? {} : { noReply: true }),
          },
          now,
        })
        const here = momentIn(file.opportunity.timeZone ?? file.seeker.timeZone, now)
        tellChange(
          door,
          options,
          outcome,
          sayLogged(
            at?.said,
            ...(told ? sayTold({ decisionBy: told.decisionBy, followUp: told.followUp }, file, here) : []),
            ...(respondBy ? [`To be answered by ${sayDay(respondBy.day, here)}.`] : []),
            ...(backOn ? [`Back on ${sayDay(backOn.day, here)}.`] : []),
          ),
        )
      },
    )
}

/** A kind by its beginning; `no` and `yes` are what one says. */
function kindOf(typed: string): Received['kind'] | undefined {
  const word = typed.trim().toLowerCase()
  const exact = HEARD_KINDS.find((kind) => kind === word)
  if (exact) return exact
  if (word === 'no') return 'rejection'
  const fitting = HEARD_KINDS.filter((kind) => kind.startsWith(word))
  return fitting.length === 1 ? fitting[0] : undefined
}
