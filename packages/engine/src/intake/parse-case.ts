import type { Case } from '../model/case.ts'
import type { Problem } from '../model/problem.ts'
import { readShape } from '../model/schema/read-shape.ts'
import { checkPolicy } from './check-policy.ts'
import { checkReferences } from './check-references.ts'

/** A case that is valid, or everything that is wrong with it. */
export type ParsedCase =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }

/**
 * Checks parsed JSON against the case format, version 1: shapes, unknown fields, ids that name nothing or stand twice,
 * times in the wrong order, and the policy's rules and parameters. Nothing is dropped or repaired.
 */
export function parseCase(json: unknown): ParsedCase {
  const shape = readShape(json)
  if (shape.kind === 'invalid') return shape
  const problems = [...checkReferences(shape.case), ...checkPolicy(shape.case.policy ?? {})]
  return problems.length > 0 ? { kind: 'invalid', problems } : shape
}
