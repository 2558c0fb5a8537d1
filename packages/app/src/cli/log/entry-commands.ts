import type { LogEntry } from '@afterword/engine'
import type { Command } from 'commander'
import type { Shown } from '../../use-cases/opportunities/show-opportunity.ts'
import { sayEntry } from '../../wording/say-event.ts'
import type { Door } from '../door.ts'
import { choose } from '../record/choose.ts'
import { choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onMyClock, readMoment } from '../record/read-when.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { USUAL_MINUTE } from './log-words.ts'

const ENTRY_NAME = /^(?:e-|#)\d+$/

interface EntryOptions extends RecordOptions {
  readonly at?: string
  readonly person?: string
  readonly channel?: string
  readonly purpose?: string
  readonly kind?: string
  readonly outcome?: string
}

/** `afterword log edit OPPORTUNITY ENTRY` */
export function editEntryCommand(door: Door): Command {
  return recordCommand('edit', {
    summary: 'corrects an entry',
    examples: ['log edit larkspur e3 --at "mon 14:00"', 'log edit larkspur e3 --person omar --channel post'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[entry]', 'its name, as `afterword log show` tells it')
    .option('--at <when>', 'when it was')
    .option('--person <person>', 'with whom')
    .option('--channel <channel>', 'by what')
    .option('--purpose <purpose>', 'of a message or a call')
    .option('--kind <kind>', 'of an answer')
    .option('--outcome <outcome>', 'of a call, or how it ended')
    .action(async (typed: string | undefined, entryTyped: string | undefined, options: EntryOptions) => {
      const found = await findEntry(door, typed, entryTyped, options)
      if (!found) return
      const { shown, name } = found
      const now = nowOf(door, options)
      const clock = { ...onMyClock(shown.case.seeker, now, 'past'), minute: USUAL_MINUTE }
      const at = options.at === undefined ? undefined : readMoment(door, '--at', options.at, clock)
      if (options.at !== undefined && !at) return
      const person = options.person === undefined ? undefined : await choosePerson(door, shown, options.person)
      if (options.person !== undefined && !person) return
      const { channel, purpose, kind, outcome } = options
      const set = { at: at?.instant, contact: person?.id, channel, purpose, kind, outcome }
      if (Object.values(set).every((value) => value === undefined)) {
        return stop(door, 'Say what to correct, for example: --at "mon 14:00"')
      }
      const request = { ...ME, opportunity: shown.case.opportunity.id, entry: name, set, now }
      tellChange(door, options, await door.useCases.editEntry(request), ({ case: file }) => {
        const entry = file.log.find((one, index) => one.id === name || `#${index}` === name)
        return [`Corrected: ${(entry && sayEntry(entry, file)) ?? name}${at ? `, ${at.said}` : ''}.`]
      })
    })
}

/** `afterword log remove OPPORTUNITY ENTRY` */
export function removeEntryCommand(door: Door): Command {
  return recordCommand('remove', {
    summary: 'takes an entry out: it did not happen',
    examples: ['log remove larkspur e3'],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[entry]', 'its name, as `afterword log show` tells it')
    .action(async (typed: string | undefined, entryTyped: string | undefined, options: RecordOptions) => {
      const found = await findEntry(door, typed, entryTyped, options)
      if (!found) return
      const { shown, name, entry } = found
      const request = { ...ME, opportunity: shown.case.opportunity.id, entry: name, now: nowOf(door, options) }
      tellChange(door, options, await door.useCases.removeEntry(request), () => [
        `Removed: ${sayEntry(entry, shown.case) ?? name}.`,
      ])
    })
}

interface FoundEntry {
  readonly shown: Shown
  readonly entry: LogEntry
  readonly name: string
}

async function findEntry(
  door: Door,
  typed: string | undefined,
  entryTyped: string | undefined,
  options: RecordOptions,
): Promise<FoundEntry | undefined> {
  const shown = await openOpportunity(door, typed, options)
  if (!shown) return undefined
  const { case: file } = shown
  const entries = file.log.map((entry, index) => {
    const id = entry.id ?? `#${index}`
    return { id, entry, names: [sayEntry(entry, file) ?? ('action' in entry ? entry.action : entry.type)] }
  })
  const all = `afterword log show ${file.opportunity.id}`
  // A name that is gone must not be taken for the words of another entry.
  if (entryTyped !== undefined && ENTRY_NAME.test(entryTyped) && !entries.some(({ id }) => id === entryTyped)) {
    return stop(door, `“${entryTyped}”: there is no such entry. All of them: ${all}`)
  }
  const found = await choose(door, entries, entryTyped, { what: 'entry', all })
  return found && { shown, entry: found.entry, name: found.id }
}
