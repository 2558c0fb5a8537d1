import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const registry = 'packages/engine/src/etiquette/etiquette-rules.ts'

/** Writes the file of a new rule, lists it in the registry, and says what is left to fill in. */
function scaffoldRule(id: string): void {
  const path = `packages/engine/src/etiquette/rules/${id}.ts`
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    fail(`"${id}" is no rule id: use lower-case words joined by hyphens, as in "call-back-once".`)
  if (existsSync(path)) fail(`${path} is there already.`)
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  writeFileSync(path, template(id, name))
  const listing = readFileSync(registry, 'utf8')
  const lastImport = listing.lastIndexOf('\nimport { ')
  const afterImport = listing.indexOf('\n', lastImport + 1)
  const listed = `${listing.slice(0, afterImport)}\nimport { ${name} } from './rules/${id}.ts'${listing.slice(afterImport)}`
  writeFileSync(registry, listed.replace(/\n\]\n$/, `\n  ${name},\n]\n`))
  console.log(`Written: ${path}, listed in ${registry}.`)
  console.log('Fill in what it says, where it comes from, its hooks (etiquette/rule-hooks.ts) and its examples; then')
  console.log('  npm run format && npm run generate && npm test')
  console.log('and add a line to CHANGELOG.md. Until then its examples fail.')
}

function template(id: string, name: string): string {
  return `import { defineEtiquetteRule } from '../define-etiquette-rule.ts'

export const ${name} = defineEtiquetteRule({
  id: '${id}',
  title: 'What to do, in a few words',
  says: 'The whole of it, for somebody who is looking for work.',
  provenance: [{ source: 'house', where: 'which text, and where in it', evidence: 'convention' }],
  parameters: {},
  hooks: {},
  examples: {
    firing: [{ title: 'When it shows', expect: { actions: [{ kind: 'check-in' }] } }],
    silent: [{ title: 'When it does not', expect: { actions: [{ kind: 'check-in' }] } }],
  },
})
`
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

const [id] = process.argv.slice(2)
if (id === undefined) fail('Usage: npm run new-rule -- call-back-once')
scaffoldRule(id)
