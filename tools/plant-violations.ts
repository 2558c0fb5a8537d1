// Proves that the laws are held: plants a violation of each in a copy of the tree, runs the step of the check that
// must refuse it, and fails when it does not. `npm run check:laws -- biome` plants only what that step must refuse.
import { type CheckStep, checkSteps } from './check-steps.ts'
import { findLine } from './laws/find-line.ts'
import { lintPlantings } from './laws/lint-plantings.ts'
import { plant } from './laws/plant.ts'
import type { Planting } from './laws/planting.ts'
import { runStep } from './laws/run-step.ts'
import { makeScratchCopy, removeScratchCopy } from './laws/scratch-copy.ts'
import { structurePlantings } from './laws/structure-plantings.ts'
import { treePlantings } from './laws/tree-plantings.ts'

const wanted = process.argv.slice(2)
const all = [...lintPlantings, ...structurePlantings, ...treePlantings]
const plantings = wanted.length === 0 ? all : all.filter(({ step }) => wanted.includes(step))
const steps = new Map(checkSteps.map((step) => [step.name, step]))

const copy = makeScratchCopy('.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    removeScratchCopy(copy)
    process.exit(130)
  })
}

/** What was wrong with the tool's answer, or its message when it answered as it must. */
async function judge(planting: Planting, step: CheckStep): Promise<{ caught: boolean; lines: string[] }> {
  const takeOut = plant(copy, planting)
  try {
    const { status, output } = await runStep(step, copy)
    const missing = planting.expect.filter((pattern) => findLine(output, pattern) === undefined)
    if (status === 0) return { caught: false, lines: ['the step passed'] }
    if (missing.length > 0) return { caught: false, lines: missing.map((text) => `the output lacks: ${text}`) }
    return { caught: true, lines: quote(output, planting.expect) }
  } finally {
    takeOut()
  }
}

function quote(output: string, expected: string[]): string[] {
  return [...new Set(expected.map((pattern) => findLine(output, pattern)?.trim() ?? pattern))]
}

let missed = 0
try {
  for (const planting of plantings) {
    const step = steps.get(planting.step)
    if (!step) throw new Error(`There is no step "${planting.step}" in tools/check-steps.ts.`)
    const { caught, lines } = await judge(planting, step)
    if (!caught) missed += 1
    console.log(`${caught ? 'caught' : 'MISSED'}  ${planting.law}  (${planting.step})`)
    for (const line of lines) console.log(`        ${line.slice(0, 300)}`)
  }
} finally {
  removeScratchCopy(copy)
}
console.log(`\n${plantings.length} violations planted, ${plantings.length - missed} caught, ${missed} missed.`)
if (missed > 0 || plantings.length === 0) process.exitCode = 1
