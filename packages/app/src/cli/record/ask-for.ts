import { confirm, type Question } from '../asking/asker.ts'
import type { Door } from '../door.ts'
import { giveUp, stop } from './stop.ts'

/** An answer that leaves a question open. */
const LEAVE_OUT = '-'

/**
 * What was typed on the command line, else what the person at the terminal answers. Undefined: nobody could be asked (then
 * `missing` told what to type) or they gave up, and the command is over.
 */
export async function askFor(
  door: Door,
  typed: string | undefined,
  question: Question,
  missing: string,
): Promise<string | undefined> {
  if (typed !== undefined && typed.trim() !== '') {
    const reason = question.refuse?.(typed.trim())
    return reason === undefined ? typed.trim() : stop(door, reason)
  }
  const answer = await door.asker.ask(question)
  if (answer.kind === 'answer') return answer.text
  return answer.kind === 'given-up' ? giveUp(door) : stop(door, missing)
}

export type Optional = { readonly kind: 'told'; readonly text: string | undefined } | { readonly kind: 'over' }

/** Asks what may be left out; where nobody can be asked, it is. */
export async function askForMore(door: Door, typed: string | undefined, question: Question): Promise<Optional> {
  if (typed !== undefined) return { kind: 'told', text: typed }
  const answer = await door.asker.ask({ ...question, usual: question.usual ?? LEAVE_OUT })
  if (answer.kind === 'given-up') {
    giveUp(door)
    return { kind: 'over' }
  }
  return { kind: 'told', text: answer.kind === 'answer' && answer.text !== LEAVE_OUT ? answer.text : undefined }
}

/** Whether to go on with what cannot simply be taken back. Where nobody can be asked, `--yes` is needed. */
export async function mayGoOn(door: Door, yes: boolean | undefined, text: string): Promise<boolean> {
  if (yes) return true
  const { kind } = await confirm(door.asker, text, 'no')
  if (kind === 'not-asked') stop(door, `${text}? There is no terminal to ask: add --yes if you mean it.`)
  if (kind === 'given-up') giveUp(door)
  if (kind === 'no') door.terminal.print('Nothing was done.\n')
  return kind === 'yes'
}
