import { formalSignOff, signOffs } from './wording/sign-offs.ts'
import type { Writing } from './writing.ts'

/** A whole message: greeting, paragraphs, sign-off, name, and the phone number when one is recorded. */
export function framed(writing: Writing, paragraphs: readonly string[], options: { formal?: boolean } = {}): string {
  const { seeker } = writing.assignment.caseFile
  const signOff = options.formal
    ? formalSignOff(writing.voice.spelling)
    : writing.pick('sign-off', signOffs(writing.voice.spelling))
  const signature = [seeker.name.trim(), ...(seeker.phone === undefined ? [] : [seeker.phone.trim()])].join('\n')
  return [
    `Dear ${writing.slots['person']},`,
    ...paragraphs.filter((text) => text !== ''),
    `${signOff}\n${signature}`,
  ].join('\n\n')
}

/** Whether more than three in five sentences begin with "I" (the linter warns at two thirds). */
export function isAboutWriter(text: string): boolean {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence))
  const own = sentences.filter((sentence) => /^I(?:'\w+)?\s/.test(sentence))
  return sentences.length >= 4 && own.length / sentences.length > 0.6
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
