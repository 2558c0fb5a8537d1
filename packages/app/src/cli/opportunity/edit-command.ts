import type { Command } from 'commander'
import { sayOpportunity } from '../../wording/say-opportunity.ts'
import type { Door } from '../door.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { refuseZone } from '../record/open-profile.ts'
import { nowOf, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { stop } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { addJobOptions, type JobOptions, jobOf } from './job-options.ts'

interface EditOptions extends RecordOptions, JobOptions {
  readonly employer?: string
  readonly role?: string
  readonly strength?: string
}

/** `afterword edit OPPORTUNITY` */
export function editCommand(door: Door): Command {
  const command = recordCommand('edit', {
    summary: 'changes what is known about the job',
    examples: [
      'edit larkspur --role "Lead service designer"',
      'edit larkspur --interest unsure',
      'edit larkspur --strength "Turns reports into changes = Cut repeat repairs by a third"',
    ],
  })
    .argument('[opportunity]', 'its name, or the beginning of it')
    .option('--employer <name>', 'who would employ you')
    .option('--role <role>', 'as what')
    .option('--strength <need=proof>', 'what the job needs, and your proof of it')
  return addJobOptions(command).action(async (typed: string | undefined, options: EditOptions) => {
    const shown = await openOpportunity(door, typed, options)
    if (!shown) return
    const refusal = options.zone === undefined ? undefined : refuseZone(options.zone)
    if (refusal !== undefined) return stop(door, `--zone: ${refusal}`)
    const { employer, role } = options
    const strengths = readStrengths(options.strength)
    if (options.strength !== undefined && !strengths)
      return stop(door, '--strength: write “what the job needs = your proof”.')
    const { opportunity } = shown.case
    const set = {
      ...jobOf(options),
      ...(employer === undefined ? {} : { employer }),
      ...(role === undefined ? {} : { role }),
      ...(strengths ? { strengths: [...(opportunity.strengths ?? []), strengths] } : {}),
    }
    if (Object.keys(set).length === 0) return stop(door, 'Say what to change, for example: --role "Lead designer"')
    const request = { ...ME, opportunity: opportunity.id, set, now: nowOf(door, options) }
    tellChange(door, options, await door.useCases.editOpportunity(request), ({ case: file }) => [
      `Changed: ${sayOpportunity(file)}.`,
    ])
  })
}

function readStrengths(typed: string | undefined): { need: string; evidence: string } | undefined {
  const [need = '', ...evidence] = (typed ?? '').split('=').map((part) => part.trim())
  const proof = evidence.join('=')
  return need === '' || proof === '' ? undefined : { need, evidence: proof }
}
