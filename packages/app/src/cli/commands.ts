import type { Command } from 'commander'
import type { Door } from './door.ts'

/** Loads what makes a command. */
type LoadCommand = () => Promise<(door: Door) => Command>

/** The commands by name, in the order in which help lists them. Each is loaded when it is used. */
const COMMANDS: Readonly<Record<string, LoadCommand>> = {
  plan: async () => (await import('./plan-command.ts')).planCommand,
  compose: async () => (await import('./compose-command.ts')).composeCommand,
  lint: async () => (await import('./lint-command.ts')).lintCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  rules: async () => (await import('./rules-command.ts')).rulesCommand,
  completion: async () => (await import('./completion-command.ts')).completionCommand,
}

/** What a shell asks for on its user's behalf; help does not list it. */
const COMPLETE = 'complete'
const loadComplete: LoadCommand = async () => (await import('./complete-command.ts')).completeCommand

/** What a command line is made of. */
export interface FoundCommands {
  readonly shown: readonly LoadCommand[]
  readonly hidden: readonly LoadCommand[]
}

/** The command that the first word names, alone; all of them where it names none (help, a slip) or asks about all. */
export function findCommands([first = '']: readonly string[]): FoundCommands {
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined
  return { shown: named ? [named] : Object.values(COMMANDS), hidden: first === COMPLETE ? [loadComplete] : [] }
}
