import type { NoteProblem, Problem } from '@afterword/engine'
import type { UnwritableReason } from '../ports/draft-folder.ts'
import type { UnreadableReason } from '../ports/text-files.ts'

/** Everything that can be wrong with what a person handed in. Doors put it into words. */
export type Failure =
  | { kind: 'unreadable-file'; source: string; reason: UnreadableReason }
  | { kind: 'no-json'; source: string; line: number; column: number; expected: string; found: string }
  | { kind: 'invalid-case'; source: string; problems: readonly Problem[] }
  | { kind: 'invalid-notes'; problems: readonly NoteProblem[] }
  | { kind: 'invalid-sent'; source: string; problems: readonly Problem[] }
  | { kind: 'no-mail'; source: string }
  | { kind: 'duplicate-opportunity'; id: string; sources: readonly [string, string] }
  | { kind: 'repeated-source'; source: string }
  | { kind: 'unknown-action'; asked: string; nearest: readonly string[] }
  | { kind: 'nothing-to-write'; action: string; source: string }
  | { kind: 'unknown-rule'; asked: string; nearest: readonly string[] }
  | { kind: 'differing-files'; paths: readonly string[] }
  | { kind: 'unwritable-folder'; path: string; reason: UnwritableReason }
  | { kind: 'no-model' }
  | { kind: 'bad-model-address'; address: string }

export interface Refusal {
  kind: 'refused'
  failures: readonly Failure[]
}

export function refuse(...failures: readonly Failure[]): Refusal {
  return { kind: 'refused', failures }
}
