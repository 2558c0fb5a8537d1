import { Command } from 'commander'
import type { FeedbackList } from '../../use-cases/learning/keep-feedback.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDate } from '../../wording/moments/say-moment.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { tellPages } from '../record/tell-pages.ts'

/** `afterword feedback …` */
export function feedbackCommand(door: Door): Command {
  const command = new Command('feedback')
    .summary('what employers told you after a no, by theme')
    .description('What employers told you after a no, and what it has in common. Without a further word, lists it.')
    .addHelpText('after', EXAMPLES)
  command.addCommand(listCommand(door), { isDefault: true })
  command.addCommand(addCommand(door))
  command.addCommand(cardCommand(door))
  command.addCommand(removeCommand(door))
  return command
}

const EXAMPLES = `
Examples:
  afterword feedback
  afterword feedback add larkspur "Your examples stayed vague" --next "Two examples with numbers"
  afterword feedback add larkspur --next "Ask when they decide"
  afterword feedback card feedback-1
  afterword feedback remove feedback-1`

function listCommand(door: Door): Command {
  return recordCommand('list', { summary: 'all of it, by theme', examples: ['feedback'] }).action(
    async (options: RecordOptions) => {
      const list = orTell(door, await door.useCases.listFeedback(ME))
      if (list) printEither(door, options, list, () => listView(list, door.timeZone))
    },
  )
}

function listView({ themes, employers }: FeedbackList, zone: string): Row[] {
  if (themes.length === 0) {
    return [
      textRow([plain('None yet. Few employers answer; what one says is worth keeping.')]),
      commandRow('To keep it:', 'afterword feedback add NAME "What they said"'),
    ]
  }
  return themes.flatMap(({ theme, said, employers: count }) => [
    textRow([strong(theme), faint(`  ${count} of n = ${employers}`)]),
    ...said.map(({ id, text, employer, at }) => {
      const moment = momentIn(zone, at)
      return textRow([plain(text), faint(`  ${employer}, ${sayDate(moment, moment.year)}`)], 4, [faint(id)])
    }),
  ])
}

interface LessonOptions extends RecordOptions {
  readonly theme?: string
  readonly next?: string
}

function addCommand(door: Door): Command {
  return recordCommand('add', {
    summary: 'keeps what they said, and the one thing you take from it',
    examples: ['feedback add larkspur "Your examples stayed vague" --theme Examples'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[words...]', 'what they said')
    .option('--theme <word>', 'what it is about; guessed where it is left out')
    .option('--next <text>', 'the one thing to do next time')
    .action(async (typed: string | undefined, words: string[], options: LessonOptions) => {
      const shown = await openOpportunity(door, typed, options)
      if (!shown) return
      const { id } = shown.case.opportunity
      const text = words.join(' ').trim()
      if (text === '' && options.next === undefined) {
        return stop(door, `Say what they said: afterword feedback add ${id} "…" or --next "…"`)
      }
      const feedback = text === '' ? [] : [{ theme: options.theme, text }]
      const request = { ...ME, opportunity: id, feedback, nextTime: options.next, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.keepLesson(request), () => [
        'Kept. It comes back before your next interview; this chapter is closed.',
      ])
    })
}

function cardCommand(door: Door): Command {
  return recordCommand('card', {
    summary: 'makes a practice card of something they said',
    examples: ['feedback card feedback-1'],
  })
    .argument('<feedback>', 'its id, as the list has it')
    .action(async (feedback: string, options: RecordOptions) => {
      const made = await door.useCases.practiseFeedback({ ...ME, feedback, now: nowOf(door, options) })
      tellPages(door, options, made, ({ pages: [card] }) => [
        `A card now: ${card?.id}.`,
        `How you will meet it: afterword practice edit ${card?.id} --action "…"`,
      ])
    })
}

function removeCommand(door: Door): Command {
  return recordCommand('remove', { summary: 'removes something they said', examples: ['feedback remove feedback-1'] })
    .argument('<feedback>', 'its id, as the list has it')
    .action(async (feedback: string, options: RecordOptions) => {
      const removed = await door.useCases.removeFeedback({ ...ME, feedback, now: nowOf(door, options) })
      tellChange(door, options, removed, () => ['Removed.'])
    })
}
