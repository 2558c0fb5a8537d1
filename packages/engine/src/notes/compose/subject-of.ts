import { hashText } from './choose.ts'
import { fillFrame, fits, raiseFirst, type Slots } from './fill-frame.ts'
import type { Writing } from './writing.ts'

/** The longest subject that mail programs show whole (the linter's limit). */
const LONGEST = 60

/** The first subject, from the writing's place in the list on, that is short enough; frames without a case text always are. */
export function subjectOf(writing: Writing, frames: readonly string[], more: Slots = {}): string {
  const slots = { ...writing.slots, ...more }
  const fitting = frames.filter((frame) => fits(frame, slots))
  const start = fitting.indexOf(writing.pick('subject', fitting))
  const turned = [...fitting.slice(start), ...fitting.slice(0, start)]
  const filled = turned.map((frame) =>
    raiseFirst(fillFrame(frame, slots, `${writing.seed}|${hashText(frame)}`, writing.voice)),
  )
  const short = filled.find((subject) => [...subject].length <= LONGEST)
  if (short !== undefined) return short
  const [first = ''] = [...filled].sort((one, other) => one.length - other.length)
  return `${[...first]
    .slice(0, LONGEST - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`
}
