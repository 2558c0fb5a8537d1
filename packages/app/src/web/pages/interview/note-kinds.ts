import type { Note } from '@afterword/engine'

/** What a jotting is, in a word or two to be tapped. */
export const NOTE_WORDS: Readonly<Record<Note['kind'], string>> = {
  topic: 'topic',
  challenge: 'challenge',
  impressed: 'impressed me',
  fact: 'fact',
  promise: 'promise',
  fumbled: 'fumbled',
  concern: 'concern',
  'hard-question': 'hard question',
}

export const NOTE_KINDS = Object.keys(NOTE_WORDS) as Note['kind'][]
