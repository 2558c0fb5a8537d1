// Generates anew and fails when what is committed (or staged) differs: generated files must not lag behind the code.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { generatedFolders, generators } from './generators/generators.ts'
import { writeGenerated } from './generators/write-generated.ts'

function git(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', args, { encoding: 'utf8' })
}

const stale: string[] = []
for (const generator of generators) stale.push(...(await writeGenerated(generator)))

const folders = generatedFolders.filter((folder) => existsSync(folder))
if (git('rev-parse', '--is-inside-work-tree').status === 0) {
  const differing = git('diff', '--exit-code', '--name-only', '--', ...generatedFolders)
  const untracked = git('ls-files', '--others', '--exclude-standard', '--', ...folders)
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  const known = new Set(stale.map((change) => change.slice(0, change.indexOf(':'))))
  stale.push(
    ...lines(differing.stdout)
      .filter((path) => !known.has(path))
      .map((path) => `${path}: differs from what is committed`),
  )
  stale.push(
    ...lines(untracked.stdout)
      .filter((path) => !known.has(path))
      .map((path) => `${path}: generated, but not committed`),
  )
} else {
  console.log('No git here, so only compared with the files on the disk.')
}

for (const change of stale) console.error(change)
if (stale.length > 0) {
  console.error(
    `Generated files were stale and are up to date now: look at them and commit them (git add ${folders.join(' ')}).`,
  )
  process.exitCode = 1
} else {
  console.log(`${folders.join(', ')}: up to date.`)
}
