import type { Seeker } from '@afterword/engine'
import type { Command } from 'commander'
import { applyPatch } from '../../use-cases/record/patch.ts'
import { readZone } from '../../wording/moments/moment.ts'
import type { Door } from '../door.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { ME } from '../record/me.ts'
import { openProfile, refuseZone } from '../record/open-profile.ts'
import { printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell, stop } from '../record/stop.ts'
import { undoRow } from '../views/changed-view.ts'

interface SettingsOptions extends RecordOptions {
  readonly name?: string
  readonly zone?: string
  readonly region?: string
  readonly email?: string
  readonly phone?: string
  readonly post?: string
}

/** `afterword settings` */
export function settingsCommand(door: Door): Command {
  return recordCommand('settings', {
    summary: 'who you are: name, time zone, region, addresses',
    description: 'Shows who you are, or changes it. "-" takes a line away. All opportunities follow.',
    examples: [
      'settings',
      'settings --name "Inês Duarte" --zone Europe/Lisbon --region PT',
      'settings --email ines@example.org --phone -',
    ],
  })
    .option('--name <name>', 'as you sign letters')
    .option('--zone <zone>', 'your time zone: Europe/London, America/New_York')
    .option('--region <code>', 'your country or part of it, for its holidays: PT, US-NY, GB-ENG')
    .option('--email <address>', 'under your letters')
    .option('--phone <number>', 'under your letters')
    .option('--post <address>', 'for letters; \\n between its lines')
    .action(async (options: SettingsOptions) => {
      const set = settingsOf(options)
      const refusal = options.zone === undefined ? undefined : refuseZone(options.zone)
      if (refusal !== undefined) return stop(door, `--zone: ${refusal}`)
      const before = await findBefore(door, options)
      if (!before) return
      const seeker = applyPatch(before, set)
      if (Object.keys(set).length === 0) {
        return printEither(door, options, before, () => [
          ...seekerRows(before),
          commandRow('To change something:', 'afterword settings --help'),
        ])
      }
      const kept = orTell(door, await door.useCases.saveProfile({ ...ME, seeker, now: options.now }))
      if (kept) printEither(door, options, seeker, () => [textRow([strong('Kept.')]), ...seekerRows(seeker), undoRow])
    })
}

/** Who it was; at first use, who `--name` says, in the zone of the machine unless another is named. */
async function findBefore(door: Door, { name }: SettingsOptions): Promise<Seeker | undefined> {
  const profile = orTell(door, await door.useCases.readProfile(ME))
  if (!profile) return undefined
  if (profile.seeker) return profile.seeker
  return name === undefined ? openProfile(door) : { name, timeZone: door.timeZone }
}

function settingsOf({ name, zone, region, email, phone, post }: SettingsOptions) {
  const orNull = (text: string) => (text === '-' ? null : text)
  return {
    ...(name === undefined ? {} : { name }),
    ...(zone === undefined ? {} : { timeZone: readZone(zone) ?? zone }),
    ...(region === undefined ? {} : { region: orNull(region.toUpperCase()) }),
    ...(email === undefined ? {} : { email: orNull(email) }),
    ...(phone === undefined ? {} : { phone: orNull(phone) }),
    ...(post === undefined ? {} : { postalAddress: orNull(post.replaceAll('\\n', '\n')) }),
  }
}

function seekerRows({ name, timeZone, region, email, phone, postalAddress }: Seeker): Row[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['name', name],
    ['zone', timeZone],
    ['region', region],
    ['email', email],
    ['phone', phone],
    ['post', postalAddress?.replaceAll('\n', ', ')],
  ]
  return lines.map(([label, value]) =>
    textRow([faint(label.padEnd(8).replaceAll(' ', '\u00a0')), value === undefined ? faint('not said') : plain(value)]),
  )
}
