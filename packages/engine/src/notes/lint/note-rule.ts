import type { NonEmpty, Provenance } from '../../model/provenance.ts'
import type { NoteChannel, NoteKind } from '../parse/note-file.ts'
import type { Span } from '../parse/span.ts'
import type { ExampleNote } from './examples/example-note.ts'
import type { Severity } from './finding.ts'
import type { NoteContext } from './note-context.ts'

/** What a rule found: where, and in words for the writer. */
export interface Remark extends Span {
  readonly message: string
  /** Default: the rule's own. */
  readonly severity?: Severity
  readonly suggestion?: string
}

/** To which notes a rule applies. What is left out is no limit. */
export interface Applies {
  readonly kinds?: readonly NoteKind[]
  readonly channels?: readonly NoteChannel[]
  /** `english`: silent in every other language. */
  readonly languages: 'english' | 'any'
}

/** An example of a rule at work; run as a test. */
export interface RuleExample {
  readonly note: ExampleNote
  /** The other notes given with it. */
  readonly beside?: readonly ExampleNote[]
}

/** What a rule fires on, and what it stays silent on. */
export interface RuleExamples {
  readonly fires: readonly [RuleExample, RuleExample, ...RuleExample[]]
  readonly silent: readonly [RuleExample, RuleExample, ...RuleExample[]]
}

/** A rule about written notes. Its examples stand beside it (`noteRuleExamples`), so that a browser need not load them. */
export interface NoteRule {
  /** Kebab-case, unique. */
  readonly id: string
  /** What its findings are where they don't say. */
  readonly severity: Severity
  /** The other severity that some of its findings have. */
  readonly alsoSeverity?: Severity
  readonly title: string
  /** What it says to the writer, in one or two sentences. */
  readonly says: string
  readonly provenance: NonEmpty<Provenance>
  readonly applies: Applies
  check(context: NoteContext): Iterable<Remark>
}

/** Declares a rule. */
export function defineNoteRule(rule: NoteRule): NoteRule {
  return rule
}
