import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import type { Door } from '../door.ts'
import { type Candidate, chooseByName } from '../typed/choose-by-name.ts'
import { askFor } from './ask-for.ts'
import { stop } from './stop.ts'

/** What is chosen among, in words. */
export interface Choosing {
  /** `opportunity`, `person`. */
  readonly what: string
  /** How to see all of them: a command. */
  readonly all: string
  /** What to say where there is none; default: that there is none, and `all`. */
  readonly none?: string
}

/** More names than this are no help. */
const MOST_LISTED = 8

/**
 * The one that was typed: by its id, its name, or beginnings of words. What is missing or fits several is asked for at a
 * terminal; elsewhere the possible ones are listed. Undefined: that was told, and the command is over.
 */
export async function choose<C extends Candidate>(
  door: Door,
  candidates: readonly C[],
  typed: string | undefined,
  { what, all, none = `There is no ${what} to choose: ${all}` }: Choosing,
): Promise<C | undefined> {
  const [only, ...others] = candidates
  if (!only) return stop(door, none)
  if (typed === undefined) {
    if (others.length === 0) return only
    return askAmong(door, candidates, `Which ${what}`, [`Say which ${what} is meant:`, ...list(candidates)])
  }
  const choice = chooseByName(candidates, typed, rankByLikeness)
  if (choice.kind === 'one') return choice.chosen
  if (choice.kind === 'none') {
    return stop(
      door,
      `“${typed}”: there is no such ${what}. The nearest:`,
      ...list(choice.nearest),
      `All of them: ${all}`,
    )
  }
  const { fitting } = choice
  return askAmong(door, fitting, `“${typed}” fits several. Which one`, [
    `“${typed}” fits more than one ${what}; type more of it:`,
    ...list(fitting),
  ])
}

async function askAmong<C extends Candidate>(
  door: Door,
  candidates: readonly C[],
  text: string,
  missing: readonly string[],
): Promise<C | undefined> {
  const shown = candidates.slice(0, MOST_LISTED)
  const refuse = (answer: string) =>
    chooseByName(candidates, answer, rankByLikeness).kind === 'one' ? undefined : `“${answer}” fits none, or several.`
  const names = shown.map(({ id }) => id).join(', ')
  const answer = await askFor(door, undefined, { text: `${text} (${names})`, refuse }, missing.join('\n'))
  if (answer === undefined) return undefined
  const choice = chooseByName(candidates, answer, rankByLikeness)
  return choice.kind === 'one' ? choice.chosen : undefined
}

function list(candidates: readonly Candidate[]): string[] {
  const more = candidates.length - MOST_LISTED
  const lines = candidates.slice(0, MOST_LISTED).map(({ id, names }) => `  ${id}  ${names.join(' · ')}`)
  return more > 0 ? [...lines, `  and ${more} more`] : lines
}
