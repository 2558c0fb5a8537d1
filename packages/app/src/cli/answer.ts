import type { Failure } from '../use-cases/failure.ts'
import type { ExitCode } from './door.ts'

export type Kind = Failure['kind']
export type Of<K extends Kind> = Extract<Failure, { kind: K }>

/** How a failure is answered on the terminal. */
export interface Answer<K extends Kind> {
  readonly code: ExitCode
  /** One line per problem. `several`: more than one file is in play, so each line names its own. */
  readonly lines: (failure: Of<K>, several: boolean) => readonly string[]
}
