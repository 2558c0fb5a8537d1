// Writes the files that are made out of the code. They are committed; `npm run check` fails when they are stale.
import { generators } from './generators/generators.ts'
import { writeGenerated } from './generators/write-generated.ts'

for (const generator of generators) {
  const changes = await writeGenerated(generator)
  console.log(`${generator.name}: ${changes.length === 0 ? 'up to date' : ''}`.trim())
  for (const change of changes) console.log(`  ${change}`)
}
