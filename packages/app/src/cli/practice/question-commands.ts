import type { Command } from 'commander'
import type { Questions } from '../../use-cases/practice/list-questions.ts'
import { countOf } from '../../wording/count-of.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'
import { cardRow } from './card-rows.ts'

/** `afterword practice all` */
export function allQuestionsCommand(door: Door): Command {
  return recordCommand('all', {
    summary: 'every question by theme, and the new ones from interviews',
    examples: ['practice all'],
  }).action(async (options: RecordOptions) => {
    const listed = orTell(door, await door.useCases.listQuestions({ ...ME, now: nowOf(door, options) }))
    if (!listed) return
    const { themes, fresh } = listed
    printEither(door, options, { themes, fresh }, () => questionsView(listed))
  })
}

function questionsView({ themes, fresh, now }: Questions): Row[] {
  const nothing = themes.length === 0 && fresh.length === 0
  return [
    ...(nothing ? [textRow([plain('No questions yet. What was hard to answer? Note it, and it comes back.')])] : []),
    ...themes.flatMap(({ name, cards }) => [
      textRow([strong(name)]),
      ...cards.map((card) => cardRow(card, now)),
      emptyRow,
    ]),
    ...(fresh.length === 0
      ? [commandRow('To add one:', 'afterword practice add "Why …?"')]
      : [
          textRow([strong('New, from your interviews')]),
          ...fresh.map(({ asking, like }) =>
            textRow([plain(asking.text), faint(`  ${asking.employer}${like === null ? '' : ` · like ${like}`}`)], 4),
          ),
          commandRow('To make cards of them:', 'afterword practice take'),
        ]),
  ]
}

interface TakeOptions extends RecordOptions {
  readonly apart?: true
}

/** `afterword practice take` */
export function takeQuestionsCommand(door: Door): Command {
  return recordCommand('take', {
    summary: 'makes cards of the hard questions that interviews brought',
    description:
      'Makes cards of hard questions, fumbled answers and what your debriefs call hard. A question that you have already is\ncounted on its card.',
    examples: ['practice take', 'practice take --apart'],
  })
    .option('--apart', 'a card for each, however alike they are')
    .action(async (options: TakeOptions) => {
      const now = nowOf(door, options)
      const listed = options.apart ? orTell(door, await door.useCases.listQuestions({ ...ME, now })) : undefined
      if (options.apart && !listed) return
      const only = listed && Object.fromEntries(listed.fresh.map(({ key }) => [key, null]))
      tellPages(door, options, await door.useCases.takeQuestions({ ...ME, now, only }), ({ pages }) => [
        `${countOf(pages.length, 'card')} to practise: ${pages.map(({ id }) => id).join(', ')}`,
      ])
    })
}
