import type { Question } from './asker.ts'

/** What was typed at a question, or why it will not do. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'again'; readonly reason: string }

/** Reads a line as the answer to a question: the usual one where it is empty, a choice by its beginning. */
export function readAnswer(line: string, { usual, choices, refuse }: Question): ReadAnswer {
  const typed = line.trim() === '' ? (usual ?? '') : line.trim()
  if (typed === '') return { kind: 'again', reason: 'Type an answer, or press Ctrl-C to leave everything as it is.' }
  const text = choices ? chooseFrom(choices, typed) : typed
  if (text === undefined) return { kind: 'again', reason: `“${typed}” is not one of ${choices?.join(', ')}.` }
  const reason = refuse?.(text)
  return reason === undefined ? { kind: 'answer', text } : { kind: 'again', reason }
}

/** The choices that a line can still become, for completion. */
export function completionsOf(line: string, { choices = [] }: Question): string[] {
  return choices.filter((choice) => choice.toLowerCase().startsWith(line.trim().toLowerCase()))
}

/** `When did you send it [today] (yesterday, today)? ` */
export function promptOf({ text, usual, choices }: Question): string {
  const among = choices ? ` (${choices.join(', ')})` : ''
  return `${text}${among}${usual === undefined ? '' : ` [${usual}]`}? `
}

function chooseFrom(choices: readonly string[], typed: string): string | undefined {
  const exact = choices.find((choice) => choice.toLowerCase() === typed.toLowerCase())
  if (exact !== undefined) return exact
  const [first, ...others] = choices.filter((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()))
  return others.length === 0 ? first : undefined
}
