import { type Policy, type PresetName, presets } from '@afterword/engine'
import type { Command } from 'commander'
import { confirm } from '../asking/asker.ts'
import type { Door } from '../door.ts'
import { printRows, sheetOf } from '../page/row.ts'
import { ME } from '../record/me.ts'
import { choice, collect, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { giveUp, orTell, stop } from '../record/stop.ts'
import { policyKeptView, policyView, previewView } from '../views/policy-view.ts'
import { readPolicy } from './read-policy.ts'

const PRESETS: readonly PresetName[] = ['balanced', 'gentle', 'persistent', 'email-first']

interface PolicyOptions extends RecordOptions {
  readonly preset?: PresetName
  readonly off?: readonly string[]
  readonly on?: readonly string[]
  readonly set?: readonly string[]
  readonly dryRun?: true
  readonly yes?: true
}

/** `afterword policy` */
export function policyCommand(door: Door): Command {
  const temperaments = PRESETS.map((name) => `  ${name}: ${presets[name].says}`).join('\n')
  return recordCommand('policy', {
    summary: 'how to follow up: a preset, rules on, off, or with other numbers',
    description:
      'Shows how you follow up, or changes it: what that would change in your plans is shown first. Opportunities with a\npolicy of their own do not follow.',
    examples: [
      'policy',
      'policy --preset gentle --dry-run',
      'policy --off handwritten-note --set touches-a-week.most=1',
      'policy --on handwritten-note',
    ],
    more: `Presets:\n${temperaments}`,
  })
    .addOption(choice('--preset <preset>', 'a temperament', PRESETS))
    .option('--off <rule>', 'switch a rule off', collect)
    .option('--on <rule>', 'have a rule as the preset has it', collect)
    .option('--set <rule.parameter=value>', 'another number or choice for a rule', collect)
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--yes', 'without asking')
    .action(async (options: PolicyOptions) => {
      const profile = orTell(door, await door.useCases.readProfile(ME))
      if (!profile) return
      const before: Policy = profile.policy ?? {}
      const { rules } = await door.useCases.listRules()
      const { preset, off, on, set } = options
      if ([preset, off, on, set].every((one) => one === undefined)) {
        return printEither(door, options, before, () => policyView(before, rules))
      }
      const read = readPolicy(before, options, rules)
      if (read.kind === 'wrong') return stop(door, read.message)
      const { policy } = read
      const now = nowOf(door, options)
      const preview = orTell(door, await door.useCases.previewPolicy({ ...ME, policy, now }))
      if (!preview) return
      const { differences } = preview
      const result = {
        policy,
        kept: !options.dryRun,
        differences: differences.map(({ case: file, ...rest }) => ({ opportunity: file.opportunity.id, ...rest })),
      }
      if (options.dryRun) return printEither(door, options, result, () => previewView(preview))
      if (!options.json) {
        const { terminal } = door
        const sheet = sheetOf({ columns: terminal.columns, colour: terminal.colour.out })
        terminal.print(printRows(previewView(preview), sheet))
        const { kind } = options.yes ? ({ kind: 'yes' } as const) : await confirm(door.asker, 'Keep it so', 'yes')
        if (kind === 'no' || kind === 'given-up') return giveUp(door)
      }
      const kept = orTell(door, await door.useCases.savePolicy({ ...ME, policy, now }))
      if (kept) printEither(door, options, result, () => policyKeptView(policy, rules))
    })
}
