import type { Problem } from '@afterword/engine'
import type { UnreadableReason } from '../ports/case-files.ts'

/** Everything that can be wrong with what a person handed in. Doors put it into words. */
export type Failure =
  | { kind: 'unreadable-file'; source: string; reason: UnreadableReason }
  | { kind: 'no-json'; source: string; line: number; column: number; expected: string; found: string }
  | { kind: 'invalid-case'; source: string; problems: readonly Problem[] }
  | { kind: 'duplicate-opportunity'; id: string; sources: readonly [string, string] }
  | { kind: 'repeated-source'; source: string }
  | { kind: 'unknown-action'; asked: string; nearest: readonly string[] }
  | { kind: 'unknown-rule'; asked: string; nearest: readonly string[] }

export interface Refusal {
  kind: 'refused'
  failures: readonly Failure[]
}

export function refuse(...failures: readonly Failure[]): Refusal {
  return { kind: 'refused', failures }
}
