import type { Command, Option } from 'commander'

/** Names that a person gave, by what an argument or an option asks for (`opportunity`, `rule-id`); undefined: files. */
export type ListNames = (what: string) => Promise<readonly string[] | undefined>

/**
 * What the last of the words after `afterword` can become, by the commands themselves: commands, options, their choices,
 * and names. Nothing where only the shell can tell (files, free text).
 */
export async function findCandidates(
  program: Command,
  words: readonly string[],
  listNames: ListNames,
): Promise<string[]> {
  const typed = words.at(-1) ?? ''
  const { command, rest } = descend(program, words.slice(0, -1))
  const candidates = await list(command, rest, typed, listNames)
  return [...new Set(candidates)].filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()))
}

async function list(command: Command, rest: readonly string[], typed: string, listNames: ListNames): Promise<string[]> {
  const { visibleOptions, visibleCommands } = {
    visibleOptions: command.createHelp().visibleOptions(command),
    visibleCommands: command.createHelp().visibleCommands(command),
  }
  const open = optionOf(visibleOptions, rest.at(-1))
  if (open?.required) return open.argChoices ?? namesFor(valueNameOf(open), listNames)
  if (typed.startsWith('-')) return visibleOptions.flatMap(({ long }) => long ?? [])
  if (visibleCommands.length > 0) return visibleCommands.map((one) => one.name())
  const argument = argumentAt(command, countArguments(rest, visibleOptions))
  if (!argument) return []
  return argument.argChoices ?? namesFor(argument.name(), listNames)
}

/** Goes down to the command that the words name, and gives what follows it. */
function descend(program: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first, ...others] = words
  const command = program.commands.find((one) => first !== undefined && [one.name(), ...one.aliases()].includes(first))
  return command ? descend(command, others) : { command: program, rest: words }
}

function optionOf(options: readonly Option[], word: string | undefined): Option | undefined {
  return options.find(({ long, short }) => word !== undefined && (word === long || word === short))
}

/** `--action <action-id>` asks for an action-id. */
function valueNameOf({ flags }: Option): string {
  return /<([\w-]+)/.exec(flags)?.[1] ?? ''
}

function countArguments(rest: readonly string[], options: readonly Option[]): number {
  const isValue = (index: number) => optionOf(options, rest[index - 1])?.required === true
  return rest.filter((word, index) => !word.startsWith('-') && !isValue(index)).length
}

function argumentAt({ registeredArguments }: Command, index: number) {
  const last = registeredArguments.at(-1)
  return registeredArguments[index] ?? (last?.variadic ? last : undefined)
}

async function namesFor(what: string, listNames: ListNames): Promise<string[]> {
  return [...((await listNames(what)) ?? [])]
}
