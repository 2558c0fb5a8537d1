import type { Problem } from './problem.ts'

/** A folder in which each file is one rule, and the module that lists them. */
interface RuleRoom {
  folder: string
  registry: string
}

export const ruleRooms: RuleRoom[] = [
  {
    folder: 'packages/engine/src/etiquette/rules',
    registry: 'packages/engine/src/etiquette/etiquette-rules.ts',
  },
  {
    folder: 'packages/engine/src/notes/lint/rules',
    registry: 'packages/engine/src/notes/lint/note-rules.ts',
  },
]

/** One rule a file, its id the file's name, and every rule listed in its registry. `texts` holds all files by path. */
export function checkRules(texts: ReadonlyMap<string, string>, room: RuleRoom): Problem[] {
  const rules = [...texts.keys()].filter((path) => isRule(path, room))
  const problems = rules.flatMap((path) => checkRule(path, texts.get(path) ?? ''))
  const listing = texts.get(room.registry) ?? ''
  for (const path of rules) {
    if (isListed(listing, ruleName(path))) continue
    problems.push({ path, message: `is not listed in ${room.registry}, so it never runs: add it there.` })
  }
  return problems
}

function isRule(path: string, room: RuleRoom): boolean {
  const name = path.slice(room.folder.length + 1)
  return path.startsWith(`${room.folder}/`) && !name.includes('/') && name.endsWith('.ts') && !name.endsWith('.test.ts')
}

function ruleName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
}

function checkRule(path: string, text: string): Problem[] {
  const problems: Problem[] = []
  const exported = [...text.matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm)].map(([, name]) => name)
  const [rule, examples, ...others] = exported
  if (rule === undefined || others.length > 0 || (examples !== undefined && examples !== `${rule}Examples`)) {
    const found = exported.length === 0 ? 'none' : exported.join(', ')
    problems.push({
      path,
      message: `must export its rule, its examples (named after it) and no other value (found: ${found}).`,
    })
  }
  const id = /\bid: '([^']*)'/.exec(text)?.[1]
  if (id !== ruleName(path)) {
    problems.push({
      path,
      message: `its rule's id must be the file's name, '${ruleName(path)}' (found: ${id ? `'${id}'` : 'none'}).`,
    })
  }
  return problems
}

/** Imported from its file, and the imported name used below the imports. */
function isListed(registry: string, name: string): boolean {
  const imported = new RegExp(`^import \\{ ?(\\w+)[^}]*\\} from '[./a-z-]*/${name}[.]ts'`, 'm').exec(registry)?.[1]
  const listing = registry.replaceAll(/^import .*$/gm, '')
  return imported !== undefined && new RegExp(`\\b${imported}\\b`).test(listing)
}
