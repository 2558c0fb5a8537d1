import type { PracticeCard } from '@afterword/engine'
import type { Door } from '../door.ts'
import { choose } from '../record/choose.ts'
import { ME } from '../record/me.ts'
import { nowOf, type RecordOptions } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'

/** The card that was typed: by its id, or beginnings of words of its question. */
export async function chooseCard(
  door: Door,
  typed: string | undefined,
  options: RecordOptions,
): Promise<PracticeCard | undefined> {
  const listed = orTell(door, await door.useCases.listQuestions({ ...ME, now: nowOf(door, options) }))
  if (!listed) return undefined
  const cards = listed.themes.flatMap((theme) => theme.cards)
  const chosen = await choose(
    door,
    cards.map(({ id, question }) => ({ id, names: [question] })),
    typed,
    { what: 'question', all: 'afterword practice all' },
  )
  return chosen && cards.find(({ id }) => id === chosen.id)
}
