import type { Command } from 'commander'
import type { Suggestion, Week } from '../../use-cases/learning/look-at-week.ts'
import { saySuggestion } from '../../wording/say-learning.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** `afterword week` */
export function weekCommand(door: Door): Command {
  return recordCommand('week', {
    summary: 'the week: how many are live, what came, what rests, one suggestion',
    examples: ['week'],
  }).action(async (options: RecordOptions) => {
    const week = orTell(door, await door.useCases.lookAtWeek({ ...ME, now: nowOf(door, options) }))
    if (week) printEither(door, options, week, () => weekView(week))
  })
}

function weekView({ live, added, parked, offers, suggestion }: Week): Row[] {
  const lines = (title: string, all: Week['added']) =>
    all.length === 0
      ? []
      : [
          textRow([strong(title)]),
          ...all.map(({ id, employer, role }) => textRow([plain(`${employer} · ${role}`)], 4, [faint(id)])),
        ]
  return [
    textRow([strong(`${live} live, ${added.length} added this week, ${parked.count} set aside.`)]),
    textRow([plain(saySuggestion(suggestion))]),
    ...wayOf(suggestion),
    emptyRow,
    ...lines('Where there is an offer', offers),
    ...lines('Added in the last seven days', added),
    ...lines('Set aside after silence', parked.first),
    ...(parked.count > 0 ? [commandRow('When one of them writes:', 'afterword heard NAME reply')] : []),
  ]
}

function wayOf(suggestion: Suggestion): Row[] {
  switch (suggestion.kind) {
    case 'ask-others':
      return suggestion.steps.map(({ action, case: { opportunity } }) =>
        commandRow('The note:', `afterword draft ${opportunity.id} ${action.id}`),
      )
    case 'look-back':
      return [commandRow('So:', `afterword debrief ${suggestion.step.case.opportunity.id}`)]
    case 'keep-in-touch':
      return [commandRow('The note:', `afterword draft ${suggestion.step.case.opportunity.id}`)]
    case 'decide':
      return [commandRow('Your jobs side by side:', 'afterword fit')]
    case 'look-further':
      return [commandRow('So:', 'afterword add')]
    case 'practise':
      return [commandRow('So:', 'afterword practice')]
    case 'rest':
      return []
  }
}
