// Holds the laws on imports (.dependency-cruiser.mjs) over packages, tools and bench.
import { existsSync } from 'node:fs'
import { cruise, type IConfiguration, type ICruiseResult, type IViolation } from 'dependency-cruiser'

const roots = ['packages/engine/src', 'packages/app/src', 'tools', 'bench'].filter((folder) => existsSync(folder))

const configuration: IConfiguration = (await import(`${import.meta.dirname}/../.dependency-cruiser.mjs`)).default
const { options = {}, forbidden = [] } = configuration
const lessons = new Map(forbidden.map(({ name, comment }) => [name, comment]))

function describeViolation({ rule, from, to, cycle }: IViolation): string {
  const path = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : from === to ? from : `${from} → ${to}`
  return `${path}\n  ${rule.name}: ${lessons.get(rule.name) ?? ''}`
}

const { output } = await cruise(roots, {
  ...options,
  ruleSet: { forbidden },
  validate: true,
  outputType: 'json',
})
const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output
const { totalCruised, totalDependenciesCruised, violations } = result.summary
const ours = result.modules.filter((module) => /^(packages|tools)\//.test(module.source)).length
const seesTypes = result.modules.some(({ dependencies }) =>
  dependencies.some(({ dependencyTypes }) => dependencyTypes.includes('type-only')),
)

if (!seesTypes || ours === 0 || totalDependenciesCruised === 0) {
  console.error(
    `dependency-cruiser saw ${ours} modules, ${totalDependenciesCruised ?? 0} imports and ${seesTypes ? '' : 'no '}type-only imports: it is blind, and proves nothing. It reads TypeScript 7 through @swc/core: is that installed?`,
  )
  process.exit(1)
}
for (const violation of violations) console.error(`${describeViolation(violation)}\n`)
console.log(
  `${ours} modules, ${totalDependenciesCruised} imports (${totalCruised} with packages): ${violations.length === 1 ? '1 violation' : `${violations.length} violations`}.`,
)
if (violations.length > 0) process.exit(1)
