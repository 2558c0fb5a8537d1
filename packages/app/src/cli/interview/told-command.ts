import type { Command } from 'commander'
import type { Told } from '../../use-cases/interviews/note-told.ts'
import type { Shown } from '../../use-cases/opportunities/show-opportunity.ts'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayTold } from '../../wording/say-told.ts'
import { confirm } from '../asking/asker.ts'
import type { Door } from '../door.ts'
import { askFor } from '../record/ask-for.ts'
import { chooseInterview } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onTheirClock } from '../record/read-when.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { giveUp, stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { readTold } from '../typed/read-told.ts'

interface ToldOptions extends RecordOptions {
  readonly interview?: string
}

/** `afterword told OPPORTUNITY WORDS…` */
export function toldCommand(door: Door): Command {
  return recordCommand('told', {
    summary: 'what they said about the decision and following up',
    description:
      'Notes what they said before you left: when they decide, whom to call and when, whom not to write to. Write it as you\nheard it; it is said back in full, with its dates.',
    examples: [
      'told larkspur they decide by Friday, call Rita',
      'told larkspur "call me in four days"',
      'told larkspur "no thank-you notes please, everything through the recruiter"',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[words...]', 'what they said')
    .option('--interview <interview>', 'in which talk (default: the last that has begun)')
    .action(async (typed: string | undefined, words: string[], options: ToldOptions) => {
      const shown = await openOpportunity(door, typed, options)
      const talk = shown && (await chooseInterview(door, shown, options.interview))
      if (!shown || !talk) return
      const { id } = shown.case.opportunity
      const text = await askFor(
        door,
        words.join(' '),
        { text: 'What did they say about the decision and following up' },
        `Say what they told you: afterword told ${id} they decide by Friday, call Rita`,
      )
      const told = text === undefined ? undefined : await understandTold(door, shown, text)
      if (!told) return
      const request = { ...ME, opportunity: id, interview: talk.id, told, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.noteTold(request), ({ case: file }) => {
        const zone = file.opportunity.timeZone ?? file.seeker.timeZone
        return sayTold(told, file, momentIn(zone, shown.now))
      })
    })
}

/** What was understood of such a sentence. What was not is told; at a terminal one can then stop. */
export async function understandTold(door: Door, shown: Shown, text: string): Promise<Told | undefined> {
  const { leaning: _either, ...setting } = onTheirClock(shown.case, shown.now, 'future')
  const read = readTold(text, { ...setting, contacts: shown.case.contacts, rank: rankByLikeness })
  const { notUnderstood, ...told } = read
  const something = told.decisionBy ?? told.followUp ?? told.noContactUntil ?? told.instructions[0]
  const missed = notUnderstood.map((part) => `“${part}”`).join(', ')
  if (something === undefined) {
    return stop(
      door,
      `Not understood: ${missed === '' ? text : missed}. Write it like: they decide by Friday; call Rita on the 12th; no thank-you notes.`,
    )
  }
  if (missed !== '') {
    door.terminal.complain(`Not understood: ${missed}. The rest was.\n`)
    const { kind } = await confirm(door.asker, 'Keep the rest', 'yes')
    if (kind === 'no' || kind === 'given-up') return giveUp(door)
  }
  return { ...told, instructions: [...told.instructions] }
}
