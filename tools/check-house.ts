// Holds the house rules that no other tool can: names, sizes, one listed rule a file, nothing postponed.
import { readFileSync } from 'node:fs'
import { checkLength } from './house/check-length.ts'
import { checkNames } from './house/check-names.ts'
import { checkRules, ruleRooms } from './house/check-rules.ts'
import { checkWording } from './house/check-wording.ts'
import { listFiles } from './house/list-files.ts'
import { describeProblem } from './house/problem.ts'

const readable = /[.](ts|tsx|js|mjs|cjs|css|html|sql|md|json|yml|yaml|sh)$|^[.]ci[/]run$/

const paths = listFiles('.')
const texts = new Map(
  paths
    .filter((path) => readable.test(path) && path !== 'package-lock.json')
    .map((path) => [path, readFileSync(path, 'utf8')]),
)
const problems = [
  ...checkNames(paths),
  ...[...texts].flatMap(([path, text]) => [...checkLength(path, text), ...checkWording(path, text)]),
  ...ruleRooms.flatMap((room) => checkRules(texts, room)),
]

for (const problem of problems) console.error(describeProblem(problem))
console.log(`${paths.length} files: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`)
if (problems.length > 0) process.exitCode = 1
