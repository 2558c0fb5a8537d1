import type { Note } from '@afterword/engine'

/** What a jotting is, as one says it on the way to the bus. */
export const NOTE_WORDS: Readonly<Record<Note['kind'], string>> = {
  topic: 'what we talked about',
  challenge: 'a problem they have',
  impressed: 'what impressed me',
  fact: 'something to remember',
  promise: 'what I promised',
  fumbled: 'what I answered badly',
  concern: 'a concern of mine',
  'hard-question': 'a hard question',
}

export const NOTE_KINDS = Object.keys(NOTE_WORDS) as Note['kind'][]
