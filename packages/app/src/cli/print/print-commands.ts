import type { Action } from '@afterword/engine'
import type { Command } from 'commander'
import type { CardSize, EnvelopeSize } from '../../ports/paper.ts'
import { sentPurposeOf } from '../../use-cases/log/purposes.ts'
import { layCard, layEnvelope, layLetter, writablesOf } from '../../wording/paper/lay-letter.ts'
import { layPrepSheet } from '../../wording/paper/lay-prep-sheet.ts'
import { layWeek } from '../../wording/paper/lay-week.ts'
import type { Door } from '../door.ts'
import { refuseWith } from '../failures.ts'
import { chooseInterview, choosePerson, chooseStep } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { choice, nowOf, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { keepSheet, openStationery, type PaperOptions, withPaperOptions } from './keep-sheet.ts'

const TEXTS = {
  letter: {
    summary: 'a message as a letter for a window envelope',
    description: 'Puts a message of the plan, as you have written it so far, into a letter for a window envelope.',
    examples: ['print letter larkspur dana', 'print letter larkspur thank-you:iv-1:dana --size us-letter'],
  },
  card: {
    summary: 'a message to be copied by hand onto a card',
    description: 'Prints a message large, to be copied by hand, and shows how it fills a card.',
    examples: ['print card larkspur dana', 'print card larkspur dana --card a2'],
  },
} as const

/** `afterword print letter|card OPPORTUNITY [STEP]` */
export function printTextCommand(door: Door, what: keyof typeof TEXTS): Command {
  const command = withPaperOptions(recordCommand(what, TEXTS[what]))
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[step...]', 'the message: its step’s id, or words of it')
  if (what === 'card') {
    command.addOption(choice('--card <size>', 'the card (default: by where you live)', ['a6', 'a2']))
  }
  return command.action(
    async (typed: string | undefined, words: string[], options: PaperOptions & { card?: CardSize }) => {
      const stationery = await openStationery(door, options)
      const shown = stationery && (await openOpportunity(door, typed, options))
      if (!shown) return
      const now = nowOf(door, options)
      const desk = orTell(
        door,
        await door.useCases.openWritingDesk({ ...ME, opportunity: shown.case.opportunity.id, now }),
      )
      if (!desk) return
      const writables = writablesOf(desk)
      const isWritten = ({ kind }: Action) => sentPurposeOf(kind) !== undefined
      const step = await chooseStep(door, shown, words.length > 0 ? words.join(' ') : undefined, isWritten)
      if (!step) return
      const text = writables.find(({ action }) => action === step.id)
      if (!text) {
        const name = shown.case.opportunity.id
        return stop(
          door,
          `${step.id}: there is no text for it yet. What is missing: afterword draft ${name} ${step.id}`,
        )
      }
      const { size, card } = stationery
      const sheet =
        what === 'letter' ? layLetter(desk.case, text, size, now) : layCard(text, options.card ?? card, size)
      await keepSheet(door, options, sheet)
    },
  )
}

/** `afterword print envelope OPPORTUNITY [PERSON]` */
export function printEnvelopeCommand(door: Door): Command {
  return withPaperOptions(
    recordCommand('envelope', {
      summary: 'an envelope to somebody',
      examples: ['print envelope larkspur dana', 'print envelope larkspur dana --envelope c6'],
    }),
  )
    .argument('[opportunity]', 'its name, or the beginning of it')
    .argument('[person...]', 'who it goes to')
    .addOption(choice('--envelope <size>', 'the envelope (default: by where you live)', ['dl', 'c6', 'us-10']))
    .action(async (typed: string | undefined, words: string[], options: PaperOptions & { envelope?: EnvelopeSize }) => {
      const stationery = await openStationery(door, options)
      const shown = stationery && (await openOpportunity(door, typed, options))
      const person = shown && (await choosePerson(door, shown, words.length > 0 ? words.join(' ') : undefined))
      if (!person) return
      const sheet = layEnvelope(shown.case, person, options.envelope ?? stationery.envelope)
      if (sheet) return keepSheet(door, options, sheet)
      const { id: opportunity } = shown.case.opportunity
      refuseWith([{ kind: 'no-postal-address', contact: person.name, opportunity }], 1, door)
    })
}

/** `afterword print prep OPPORTUNITY` */
export function printPrepCommand(door: Door): Command {
  return withPaperOptions(
    recordCommand('prep', {
      summary: 'the prep sheet of an interview',
      description: 'Prints what to take into an interview: people, questions, lessons, and room for notes.',
      examples: ['print prep larkspur', 'print prep larkspur --interview "round 2"'],
    }),
  )
    .argument('[opportunity]', 'its name, or the beginning of it')
    .option('--interview <interview>', 'which talk (default: the next one)')
    .action(async (typed: string | undefined, options: PaperOptions & { interview?: string }) => {
      const stationery = await openStationery(door, options)
      const shown = stationery && (await openOpportunity(door, typed, options))
      if (!shown) return
      const now = nowOf(door, options)
      const next = shown.plan.actions.find(({ kind }) => kind === 'prepare')?.interview
      const interview = await chooseInterview(door, shown, options.interview ?? next)
      if (!interview) return
      const { id: opportunity } = shown.case.opportunity
      const request = { ...ME, opportunity, interview: interview.id, now }
      const sheet = orTell(door, await door.useCases.prepareInterview(request))
      if (sheet) await keepSheet(door, options, layPrepSheet(sheet, stationery.size, now))
    })
}

/** `afterword print week` */
export function printWeekCommand(door: Door): Command {
  return withPaperOptions(
    recordCommand('week', {
      summary: 'what the coming week brings, day by day',
      examples: ['print week', 'print week --out week.pdf --force'],
    }),
  ).action(async (options: PaperOptions) => {
    const stationery = await openStationery(door, options)
    const week = stationery && orTell(door, await door.useCases.planWeek({ ...ME, now: nowOf(door, options) }))
    if (week) await keepSheet(door, options, layWeek(week, stationery.size))
  })
}
