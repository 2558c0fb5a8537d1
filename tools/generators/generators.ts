import type { Generator } from './generator.ts'
import { jsonSchema } from './json-schema.ts'
import { noteRulePages } from './note-rule-pages.ts'
import { packedWords } from './packed-words.ts'
import { rulePages } from './rule-pages.ts'

/** All that `npm run generate` makes. */
export const generators: Generator[] = [jsonSchema, rulePages, noteRulePages, packedWords]

/** Folders that hold nothing but generated files, whether their generator is written yet or not. */
export const generatedFolders = [
  'docs/rules',
  'docs/note-rules',
  'packages/engine/schema',
  'packages/engine/src/notes/lint/words/packed',
]
