import { type ParsedCase, parseCase } from '@afterword/engine'

/** In a module of its own, so that the schema is loaded with it alone. */
export function parseHere(value: unknown): ParsedCase {
  return parseCase(value)
}
