import type { PracticeCard } from '@afterword/engine'
import type { Command } from 'commander'
import { FRAME } from '../../wording/say-practice.ts'
import type { Door } from '../door.ts'
import { askFor } from '../record/ask-for.ts'
import { ME } from '../record/me.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellPages } from '../record/tell-pages.ts'
import { chooseCard } from './choose-card.ts'

interface CardOptions extends RecordOptions, Partial<PracticeCard['answer']> {
  readonly question?: string
  readonly theme?: string
  readonly needs?: string
}

/** Options for what is written on a card. */
function withText(command: Command): Command {
  command.option('--theme <word>', 'what it is about; guessed where it is left out')
  command.option('--needs <text>', 'what a good answer needs')
  for (const { part, asks } of FRAME) command.option(`--${part} <points>`, `your answer: ${asks.toLowerCase()}`)
  return command
}

/** `afterword practice add QUESTION` */
export function addCardCommand(door: Door): Command {
  const command = recordCommand('add', {
    summary: 'keeps a difficult question, with your answer in points',
    examples: ['practice add "What is your weakness?" --needs "A real one, and what you do about it"'],
  }).argument('[question...]', 'the question')
  return withText(command).action(async (words: string[], options: CardOptions) => {
    const typed = words.join(' ')
    const missing = 'Say what they ask: afterword practice add "Why did you leave?"'
    const question = await askFor(door, typed, { text: 'What do they ask' }, missing)
    if (question === undefined) return
    const { theme, needs } = options
    const card = {
      question,
      ...(theme === undefined ? {} : { theme }),
      ...(needs === undefined ? {} : { needs }),
      answer: answerOf(options) ?? {},
    }
    const added = await door.useCases.addCard({ ...ME, card, now: nowOf(door, options) })
    tellPages(door, options, added, ({ pages: [made] }) => [`Kept as ${made?.id}, to practise now.`])
  })
}

/** `afterword practice edit CARD` */
export function editCardCommand(door: Door): Command {
  const command = recordCommand('edit', {
    summary: 'changes a question or its answer',
    examples: ['practice edit why-did --result "A team of nine"'],
  })
    .argument('[card]', 'the question, or the beginning of it')
    .option('--question <text>', 'the question itself')
  return withText(command).action(async (typed: string | undefined, options: CardOptions) => {
    const card = await chooseCard(door, typed, options)
    if (!card) return
    const { question, theme, needs } = options
    const answer = answerOf(options)
    if ([question, theme, needs, answer].every((one) => one === undefined)) {
      return stop(door, `Say what to change: afterword practice edit ${card.id} --result "…"`)
    }
    const set = { question, theme, needs, answer: answer && { ...card.answer, ...answer } }
    const edited = await door.useCases.editCard({ ...ME, card: card.id, set, now: nowOf(door, options) })
    tellPages(door, options, edited, () => [`${card.id} changed.`])
  })
}

/** `afterword practice remove CARD` */
export function removeCardCommand(door: Door): Command {
  return recordCommand('remove', { summary: 'removes a card', examples: ['practice remove why-did'] })
    .argument('[card]', 'the question, or the beginning of it')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const card = await chooseCard(door, typed, options)
      if (!card) return
      const removed = await door.useCases.removeCard({ ...ME, card: card.id, now: nowOf(door, options) })
      tellPages(door, options, removed, () => [`Removed: ${card.question}`])
    })
}

function answerOf(options: CardOptions): PracticeCard['answer'] | undefined {
  const given = FRAME.filter(({ part }) => options[part] !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given.map(({ part }) => [part, options[part]]))
}
