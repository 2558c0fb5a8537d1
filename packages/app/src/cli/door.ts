import type { Checked, CheckRequest } from '../use-cases/check-notes.ts'
import type { Composed, ComposeRequest } from '../use-cases/compose-notes.ts'
import type { Explained, ExplainRequest } from '../use-cases/explain-step.ts'
import type { Refusal } from '../use-cases/failure.ts'
import type { KeepRequest, KeptDrafts } from '../use-cases/keep-drafts.ts'
import type { Planned, PlanRequest } from '../use-cases/plan-cases.ts'
import type { MessagesRead, ReadRequest } from '../use-cases/read-messages.ts'
import type { findRule, listRules } from '../use-cases/read-rules.ts'

/** What the command line can do: the use-cases, with what they need from outside already given. */
export interface UseCases {
  planCases(request: PlanRequest): Promise<Planned | Refusal>
  explainStep(request: ExplainRequest): Promise<Explained | Refusal>
  checkNotes(request: CheckRequest): Promise<Checked | Refusal>
  composeNotes(request: ComposeRequest): Promise<Composed | Refusal>
  keepDrafts(request: KeepRequest): Promise<KeptDrafts | Refusal>
  readMessages(request: ReadRequest): Promise<MessagesRead | Refusal>
  listRules: typeof listRules
  findRule: typeof findRule
}

/** Where the command line prints. */
export interface Terminal {
  /** Its width; undefined when unknown. */
  readonly columns: number | undefined
  readonly colour: { readonly out: boolean; readonly problems: boolean }
  print(text: string): void
  complain(text: string): void
}

/** 0: told. 1: told, and there is an error in what was checked. 2: what was handed in cannot be used. */
export type ExitCode = 0 | 1 | 2

/** What every command is made with. */
export interface Door {
  readonly useCases: UseCases
  readonly terminal: Terminal
  /** Sets the exit code; 0 where nobody does. */
  conclude(code: ExitCode): void
}
