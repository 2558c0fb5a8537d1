import { readdirSync, readFileSync } from 'node:fs'
import { type Case, PLAIN_CALENDAR, plan, planAll } from '@afterword/engine'
import { bundleSize, report, timeEach } from './measure.ts'

const folder = new URL('../fixtures/cases/', import.meta.url)
const now = '2026-10-01T12:00:00-04:00'

/** What planning costs, as ratios within one run, so that they mean the same on any machine. */
export async function benchPlan(): Promise<void> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  for (const { name, text } of texts) {
    const caseFile = JSON.parse(text) as Case
    const parse = timeEach(() => JSON.parse(text))
    const planned = timeEach(() => plan(caseFile, { now, calendar: PLAIN_CALENDAR }))
    report(`plan ÷ JSON.parse of ${name} (${text.length} characters)`, planned / parse, 20)
  }
  const few = makeCases(texts, 100)
  const many = makeCases(texts, 10_000)
  const hundred = timeEach(() => planAll(few, { now, calendarOf: () => PLAIN_CALENDAR }), 20) / few.length
  const tenThousand = timeEach(() => planAll(many, { now, calendarOf: () => PLAIN_CALENDAR }), 1) / many.length
  report('planAll, time a case: of 10,000 ÷ of 100', tenThousand / hundred, 1.3)
  report('planner for a browser, kB gzipped', await bundleSize('plan, planAll, explain'), 45)
}

function makeCases(texts: readonly { text: string }[], count: number): Case[] {
  return Array.from({ length: count }, (_, i) => {
    const caseFile = JSON.parse(texts[i % texts.length]?.text ?? '') as Case
    return { ...caseFile, opportunity: { ...caseFile.opportunity, id: `opp-${i}` } }
  })
}
