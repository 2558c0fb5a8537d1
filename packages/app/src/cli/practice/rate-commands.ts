import { type PracticeCard, parseInstant } from '@afterword/engine'
import type { Command } from 'commander'
import type { Rating } from '../../ports/practice-schedule.ts'
import { RATINGS } from '../../use-cases/practice/keep-cards.ts'
import type { DueCards } from '../../use-cases/practice/list-due-cards.ts'
import { countOf } from '../../wording/count-of.ts'
import { RATING_LABELS, sayAsked, sayPause } from '../../wording/say-practice.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { emptyRow, printRows, type Row, type Sheet, sheetOf, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { giveUp, orTell, stop } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'
import { answerRows, cardRow } from './card-rows.ts'
import { chooseCard } from './choose-card.ts'

/** `afterword practice` */
export function dueCommand(door: Door): Command {
  return recordCommand('due', {
    summary: 'the questions that are due',
    examples: ['practice', 'practice due --json'],
  }).action(async (options: RecordOptions) => {
    const due = orTell(door, await door.useCases.listDueCards({ ...ME, now: nowOf(door, options) }))
    if (due) printEither(door, options, contentOf(due), () => dueView(due))
  })
}

function contentOf({ now, first, others, count, next }: DueCards): unknown {
  return { now, count, next, cards: [...(first ? [first.card] : []), ...others] }
}

function dueView({ first, others, count, next, now }: DueCards): Row[] {
  if (!first) {
    return [
      textRow([
        strong(
          next === null
            ? 'No questions to practise yet.'
            : `Nothing to practise: the next one comes ${sayPause(next, now)}.`,
        ),
      ]),
      commandRow('Questions your interviews brought:', 'afterword practice take'),
      commandRow('All of them:', 'afterword practice all'),
    ]
  }
  return [
    textRow([strong(`${countOf(count, 'question')} to practise, aloud, one at a time:`)]),
    ...[first.card, ...others].map((card) => cardRow(card, now)),
    commandRow('One by one, with your notes:', 'afterword practice start'),
    commandRow('How one went:', `afterword practice rate ${first.card.id} good`),
  ]
}

/** `afterword practice start` */
export function startCommand(door: Door): Command {
  return recordCommand('start', {
    summary: 'asks the questions that are due, one by one',
    description:
      'Asks what is due, one question at a time: answer aloud, press Enter to see your notes, and say how it went.\nCtrl-C ends it; what was rated is kept.',
    examples: ['practice start'],
  }).action(async (options: RecordOptions) => {
    const { terminal } = door
    const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
    let told: Row[] = []
    for (let practised = 0; ; practised += 1) {
      const due = orTell(door, await door.useCases.listDueCards({ ...ME, now: nowOf(door, options) }))
      if (!due) return
      const { first } = due
      if (!first) return printEither(door, options, { practised }, () => [...told, ...dueView(due)])
      const rating = await askRating(door, due, first, { sheet, told })
      if (rating === undefined) return
      const now = nowOf(door, options)
      const rated = orTell(door, await door.useCases.rateCard({ ...ME, card: first.card.id, rating, now }))
      if (!rated) return
      told = [textRow([plain(sayComesBack(rating, rated.pages[0], now))]), emptyRow]
    }
  })
}

/** Shows a question, then the notes, then asks how it went. Undefined: told, and over. */
async function askRating(
  door: Door,
  { count, now }: DueCards,
  { card, outcomes }: NonNullable<DueCards['first']>,
  /** What is told of the one before. */
  { sheet, told }: { readonly sheet: Sheet; readonly told: readonly Row[] },
): Promise<Rating | undefined> {
  const missing = 'There is no terminal to ask at. One at a time: afterword practice, afterword practice rate CARD good'
  const left = count === 1 ? 'the last one' : `${count} to go`
  const asked = sayAsked(card, now)
  const question = [
    textRow([strong(card.question)], 2, [faint(left)]),
    ...(asked === undefined ? [] : [textRow([faint(asked)])]),
  ]
  const lead = printRows([...told, ...question], sheet)
  const begun = door.clock.now()
  const seen = await door.asker.ask({ lead, text: 'Answer it aloud, then: your notes', usual: 'show' })
  if (seen.kind !== 'answer') return seen.kind === 'given-up' ? giveUp(door) : stop(door, missing)
  const pauses = RATINGS.map((rating) => `${rating} ${sayPause(outcomes[rating].due, now)}`).join(', ')
  const aloud = sayAloud(begun, door.clock.now())
  const notes = printRows(
    [textRow([faint(aloud)], 4), ...answerRows(card), textRow([faint(`It comes back: ${pauses}.`)], 4)],
    sheet,
  )
  const said = await door.asker.ask({ lead: notes, text: 'How did it go', usual: 'good', choices: RATINGS })
  if (said.kind !== 'answer') return said.kind === 'given-up' ? giveUp(door) : stop(door, missing)
  return RATINGS.find((one) => one === said.text)
}

/** `1:12 aloud; two minutes are plenty.` Instants. */
function sayAloud(from: string, to: string): string {
  const seconds = Math.round(((parseInstant(to) ?? 0) - (parseInstant(from) ?? 0)) / 1000)
  const minutes = Math.floor(seconds / 60)
  return `${minutes}:${String(seconds % 60).padStart(2, '0')} aloud; two minutes are plenty.`
}

/** `Good: it comes back in 2 days.` */
function sayComesBack(rating: Rating, card: PracticeCard | undefined, now: string): string {
  return `${RATING_LABELS[rating]}: it comes back ${sayPause(card?.due ?? now, now)}.`
}

/** `afterword practice rate CARD RATING` */
export function rateCommand(door: Door): Command {
  return recordCommand('rate', {
    summary: 'says how an answer went; the question comes back accordingly',
    examples: ['practice rate why-did-you-leave good', 'practice rate why again'],
  })
    .argument('<card>', 'the question, or the beginning of it')
    .argument('<rating>', `how it went: ${RATINGS.join(', ')}`)
    .action(async (typed: string, word: string, options: RecordOptions) => {
      const rating = RATINGS.find((one) => one === word)
      if (!rating) return stop(door, `“${word}”: say how it went: ${RATINGS.join(', ')}`)
      const card = await chooseCard(door, typed, options)
      if (!card) return
      const now = nowOf(door, options)
      const outcome = await door.useCases.rateCard({ ...ME, card: card.id, rating, now })
      tellPages(door, options, outcome, ({ pages: [rated] }) => [sayComesBack(rating, rated, now)])
    })
}
