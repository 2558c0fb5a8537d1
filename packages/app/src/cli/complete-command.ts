import { Command } from 'commander'
import { findCandidates } from './completion/find-candidates.ts'
import type { Door } from './door.ts'
import { ME } from './record/me.ts'

/** How the names are found that an argument or an option of that name asks for. */
const NAMES: Readonly<Record<string, (door: Door) => Promise<readonly string[]>>> = {
  'rule-id': async ({ useCases }) => {
    const { rules, noteRules } = await useCases.listRules()
    return [...rules, ...noteRules].map(({ id }) => id)
  },
  opportunity: async ({ useCases }) => {
    const listed = await useCases.listOpportunities(ME)
    return listed.kind === 'refused' ? [] : listed.opportunities.map(({ id }) => id)
  },
  message: async ({ useCases }) => {
    const outbox = await useCases.listOutbox(ME)
    return outbox.kind === 'refused' ? [] : outbox.lines.map(({ message }) => message.id)
  },
  answer: async ({ useCases }) => {
    const noticed = await useCases.listProposals(ME)
    return noticed.kind === 'refused' ? [] : noticed.lines.map(({ proposal }) => proposal.id)
  },
}

/** `afterword complete -- WORDS…`: what the last of the words can become, one a line. For shells. */
export function completeCommand(door: Door): Command {
  return new Command('complete')
    .argument('[words...]', 'the words after the name of the program')
    .action(async (words: string[], _options: unknown, command: Command) => {
      if (!command.parent) return
      const candidates = await findCandidates(command.parent, words, async (what) => NAMES[what]?.(door))
      door.terminal.print(candidates.map((one) => `${one}\n`).join(''))
    })
}
