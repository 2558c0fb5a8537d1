import type { Problem } from './problem.ts'

const banned = new Set(
  'util utils helper helpers common shared misc lib libs manager managers service services handler handlers data info base impl'.split(
    ' ',
  ),
)
const kebab = /^[.]?[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*$/
const shouting = /^([A-Z]+([-_][A-Z]+)*)([.]md)?$/

/** Names of files and folders: kebab-case, and none of the words that say nothing. Each name is reported once. */
export function checkNames(paths: string[]): Problem[] {
  const problems = new Map<string, Problem>()
  for (const path of paths) {
    const segments = path.split('/')
    for (const [depth, segment] of segments.entries()) {
      const here = segments.slice(0, depth + 1).join('/')
      const message = findFault(segment)
      if (message && !problems.has(here)) problems.set(here, { path: here, message })
    }
  }
  return [...problems.values()]
}

function findFault(name: string): string | undefined {
  if (shouting.test(name)) return undefined
  const word = name
    .toLowerCase()
    .split(/[.\-_]/)
    .find((part) => banned.has(part))
  if (word)
    return `"${word}" is a banned name: it says nothing of what is inside. Name it after the noun or verb it holds.`
  if (!kebab.test(name)) return 'is not kebab-case: write it like find-next-step.ts, after its main export.'
  return undefined
}
