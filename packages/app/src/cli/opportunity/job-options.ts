import type { Opportunity } from '@afterword/engine'
import type { Command } from 'commander'
import { choice } from '../record/record-command.ts'

const INTERESTS = ['yes', 'unsure', 'no'] as const

/** What can be said about a job. */
export interface JobOptions {
  readonly zone?: string
  readonly region?: string
  readonly sector?: string
  readonly agency?: boolean
  readonly urgent?: boolean
  readonly confidential?: boolean
  readonly interest?: Opportunity['interest']
}

export function addJobOptions(command: Command): Command {
  return command
    .option('--zone <zone>', 'the employer’s time zone (default: yours)')
    .option('--region <code>', 'the employer’s country or part of it, for holidays: US-NY, GB-ENG (default: yours)')
    .option('--sector <words>', 'for your own statistics')
    .option('--agency', 'it runs through an agency')
    .option('--no-agency', 'it does not')
    .option('--urgent', 'the position must be filled fast')
    .option('--no-urgent', 'it need not')
    .option('--confidential', 'it is confidential')
    .option('--no-confidential', 'it is not')
    .addOption(choice('--interest <word>', 'whether you want it', INTERESTS))
}

/** What was said of it, and nothing else. */
export function jobOf({
  zone,
  region,
  sector,
  agency,
  urgent,
  confidential,
  interest,
}: JobOptions): Partial<Opportunity> {
  return {
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(region === undefined ? {} : { region: region.toUpperCase() }),
    ...(sector === undefined ? {} : { sector }),
    ...(agency === undefined ? {} : { route: agency ? 'agency' : 'direct' }),
    ...(urgent === undefined ? {} : { urgent }),
    ...(confidential === undefined ? {} : { confidential }),
    ...(interest === undefined ? {} : { interest }),
  }
}
