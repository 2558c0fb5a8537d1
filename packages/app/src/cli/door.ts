import type { UseCases } from '../use-cases/use-cases.ts'
import type { StartWeb } from './start-web.ts'

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
  readonly startWeb: StartWeb
  /** Sets the exit code; 0 where nobody does. */
  conclude(code: ExitCode): void
}
