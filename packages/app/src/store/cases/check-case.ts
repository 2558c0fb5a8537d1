import type { ParsedCase } from '@afterword/engine'

/** Checks a case before it is kept. The schema is large, and loaded for the first change: to read, nobody needs it. */
export async function checkCase(value: unknown): Promise<ParsedCase> {
  const { parseHere } = await import('./parse-here.ts')
  return parseHere(value)
}
