import { EVERYDAY_WORDS } from '../../packages/engine/src/notes/lint/words/lists/everyday-words.ts'
import { FUNCTION_WORDS } from '../../packages/engine/src/notes/lint/words/lists/function-words.ts'
import { GIVEN_NAMES } from '../../packages/engine/src/notes/lint/words/lists/given-names.ts'
import { NOTE_WORDS } from '../../packages/engine/src/notes/lint/words/lists/note-words.ts'
import { ORDINARY_WORDS_A_TO_F } from '../../packages/engine/src/notes/lint/words/lists/ordinary-words-a-f.ts'
import { ORDINARY_WORDS_G_TO_O } from '../../packages/engine/src/notes/lint/words/lists/ordinary-words-g-o.ts'
import { ORDINARY_WORDS_P_TO_Z } from '../../packages/engine/src/notes/lint/words/lists/ordinary-words-p-z.ts'
import { PLACE_WORDS } from '../../packages/engine/src/notes/lint/words/lists/place-words.ts'
import type { Generator } from './generator.ts'

const folder = 'packages/engine/src/notes/lint/words/packed'

/** The linter's word lists as the browser loads them: a third smaller, and not for reading. */
export const packedWords: Generator = {
  name: 'packed words',
  folders: [folder],
  produce: () => {
    const lists = {
      PACKED_EVERYDAY_WORDS: EVERYDAY_WORDS,
      PACKED_FUNCTION_WORDS: FUNCTION_WORDS,
      PACKED_GIVEN_NAMES: GIVEN_NAMES,
      PACKED_NOTE_WORDS: NOTE_WORDS,
      PACKED_ORDINARY_WORDS: [ORDINARY_WORDS_A_TO_F, ORDINARY_WORDS_G_TO_O, ORDINARY_WORDS_P_TO_Z].join(' '),
      PACKED_PLACE_WORDS: PLACE_WORDS,
    }
    const constants = Object.entries(lists).map(
      ([name, words]) => `export const ${name} =\n${breakLines(pack(words))}\n`,
    )
    const head = '// Made from words/lists by `npm run generate`; unpack-words.ts says how to read it.\n\n'
    return new Map([[`${folder}/packed-words.ts`, head + constants.join('\n')]])
  },
}

/** The counterpart of `unpackWords`. */
function pack(list: string): string {
  const words = [...new Set(list.split(' '))].sort()
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? ''
      let same = 0
      while (same < before.length && before[same] === word[same]) same += 1
      return String.fromCharCode(65 + same) + word.slice(same)
    })
    .join('')
}

function breakLines(packed: string): string {
  const lines = packed.match(/.{1,110}/gu) ?? []
  return lines.map((line) => (line.includes("'") ? `  "${line}"` : `  '${line}'`)).join(' +\n')
}
