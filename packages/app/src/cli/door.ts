import type { Clock } from '../ports/clock.ts'
import type { UseCases } from '../use-cases/use-cases.ts'
import type { Asker } from './asking/asker.ts'
import type { StartWeb } from './start-web.ts'

/** Where the command line prints. */
export interface Terminal {
  /** Its width; undefined when unknown. */
  readonly columns: number | undefined
  readonly colour: { readonly out: boolean; readonly problems: boolean }
  print(text: string): void
  complain(text: string): void
}

/**
 * 0: told, or done. 1: told, and there is an error in what was checked. 2: what was handed in cannot be used. 3: something is
 * to be done. 4: something is overdue. 130: the person gave up at a question, and nothing was done.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130

/** Lets milliseconds pass, or fewer when the person presses Ctrl-C. */
export type Pause = (milliseconds: number) => Promise<'over' | 'interrupted'>

/** What a command line runs on. */
export interface Setting {
  readonly useCases: UseCases
  readonly terminal: Terminal
  readonly asker: Asker
  readonly clock: Clock
  readonly startWeb: StartWeb
  readonly pause: Pause
  /** The IANA zone of the machine. */
  readonly timeZone: string
  /** Where the web app is when it is served: `http://127.0.0.1:4747`. */
  readonly webOrigin: string
}

/** What every command is made with. */
export interface Door extends Setting {
  /** Sets the exit code; 0 where nobody does. */
  conclude(code: ExitCode): void
}
