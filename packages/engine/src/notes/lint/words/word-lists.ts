import {
  PACKED_EVERYDAY_WORDS,
  PACKED_FUNCTION_WORDS,
  PACKED_GIVEN_NAMES,
  PACKED_NOTE_WORDS,
  PACKED_ORDINARY_WORDS,
  PACKED_PLACE_WORDS,
} from './packed/packed-words.ts'
import { unpackWords } from './unpack-words.ts'

// The lists as they run. They are read and changed in lists/, and packed from there (`npm run generate`), since the linter
// goes to the browser with all of them.

/** lists/everyday-words.ts */
export const EVERYDAY_WORDS: readonly string[] = unpackWords(PACKED_EVERYDAY_WORDS)
/** lists/note-words.ts */
export const NOTE_WORDS: readonly string[] = unpackWords(PACKED_NOTE_WORDS)
/** lists/ordinary-words-a-f.ts, -g-o.ts, -p-z.ts */
export const ORDINARY_WORDS: readonly string[] = unpackWords(PACKED_ORDINARY_WORDS)
/** lists/place-words.ts */
export const PLACE_WORDS: readonly string[] = unpackWords(PACKED_PLACE_WORDS)
/** lists/function-words.ts */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(unpackWords(PACKED_FUNCTION_WORDS))
/** lists/given-names.ts */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(unpackWords(PACKED_GIVEN_NAMES))
