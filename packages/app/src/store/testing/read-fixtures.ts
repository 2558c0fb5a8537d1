import { readdirSync, readFileSync } from 'node:fs'
import type { Case } from '@afterword/engine'

const root = new URL('../../../../../fixtures/', import.meta.url)

/** Every case of fixtures/cases and fixtures/plans, by the file that it is in. */
export function readFixtures(): { name: string; case: Case }[] {
  const cases = readFolder('cases').map(({ name, json }) => ({ name, case: json as Case }))
  const plans = readdirSync(new URL('plans/', root)).flatMap((folder) =>
    readFolder(`plans/${folder}`).flatMap(({ name, json }) => {
      const fixture = json as { case?: Case; cases?: Case[] }
      const all = fixture.case ? [fixture.case] : (fixture.cases ?? [])
      return all.map((one, i) => ({ name: `${name}#${i}`, case: one }))
    }),
  )
  return [...cases, ...plans]
}

function readFolder(folder: string): { name: string; json: unknown }[] {
  const files = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json'))
  return files.sort().map((file) => {
    const name = `${folder}/${file}`
    return { name, json: JSON.parse(readFileSync(new URL(name, root), 'utf8')) }
  })
}
