import type { Case } from '@afterword/engine'

/** A letter in three parts; joined by blank lines they are the letter again. */
export interface LetterParts {
  readonly greeting: string
  readonly middle: string
  /** The sign-off and what is under it: the name, the phone number. */
  readonly ending: string
}

/** Takes a drafted letter apart; undefined for a text that has no greeting or is not signed by the seeker. */
export function splitLetter(body: string, { seeker }: Case): LetterParts | undefined {
  const paragraphs = body.split('\n\n')
  const start = paragraphs.findIndex((paragraph) => /^Dear .+,$/.test(paragraph))
  const end = paragraphs.findLastIndex((paragraph) => paragraph.split('\n').includes(seeker.name.trim()))
  if (start === -1 || end <= start + 1) return undefined
  return {
    greeting: paragraphs.slice(0, start + 1).join('\n\n'),
    middle: paragraphs.slice(start + 1, end).join('\n\n'),
    ending: paragraphs.slice(end).join('\n\n'),
  }
}
