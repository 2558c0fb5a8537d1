import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EditSource } from './edit-sources.ts'

const FRONT_DOOR = 'packages/engine/src/index.ts'
const EXPORTS = /export (?:type )?\{([^}]*)\} from '(.+)'/g
const IMPORTS = /^import \{([^}]*)\} from '@afterword\/engine'$/gm

/**
 * Has the program's modules import from the module of the engine that a name comes from, in place of its front door:
 * through that one every command would load the whole engine, because a bundle is not split within what one module offers.
 */
export function importDirectly(): EditSource {
  const homes = readHomes()
  return (contents) => contents.replaceAll(IMPORTS, (_, names: string) => importEach(namesIn(names), homes))
}

/** Where each value that the engine offers is made. */
function readHomes(): ReadonlyMap<string, string> {
  const found = readFileSync(FRONT_DOOR, 'utf8').matchAll(EXPORTS)
  return new Map(
    [...found].flatMap(([, names = '', from = '']) =>
      namesIn(names).map((name): [string, string] => [name, resolve(dirname(FRONT_DOOR), from)]),
    ),
  )
}

/** The values among the names in braces; types leave no trace in the program. */
function namesIn(braces: string): string[] {
  const names = braces.split(',').map((name) => name.trim())
  return names.filter((name) => name !== '' && !name.startsWith('type '))
}

/** On one line, so that the lines after it keep their numbers where it stood on one. */
function importEach(names: readonly string[], homes: ReadonlyMap<string, string>): string {
  return names
    .map(
      (name) =>
        `import { ${name} } from ${JSON.stringify(homes.get(name.split(' ')[0] ?? name) ?? '@afterword/engine')}`,
    )
    .join(';')
}
