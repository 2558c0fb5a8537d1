import type { Seeker } from '@afterword/engine'
import { readZone } from '../../wording/moments/moment.ts'
import type { Door } from '../door.ts'
import { askFor, askForMore } from './ask-for.ts'
import { ME } from './me.ts'
import { orTell } from './stop.ts'

const MISSING = 'It is not known yet who you are: afterword settings --name "Your Name" --zone Europe/London'

/** Who looks for a job; asked for at first use on a terminal. Undefined: it is not known, and that was told. */
export async function openProfile(door: Door): Promise<Seeker | undefined> {
  const profile = orTell(door, await door.useCases.readProfile(ME))
  if (!profile) return undefined
  return profile.seeker ?? (await askWho(door))
}

async function askWho(door: Door): Promise<Seeker | undefined> {
  const name = await askFor(door, undefined, { text: 'What is your name, as you sign letters' }, MISSING)
  if (name === undefined) return undefined
  const zone = await askFor(
    door,
    undefined,
    { text: 'Your time zone', usual: door.timeZone, refuse: refuseZone },
    MISSING,
  )
  if (zone === undefined) return undefined
  const region = await askForMore(door, undefined, {
    text: 'Your country or region, for its holidays (US-NY, GB-ENG, DE-BY; - leaves it out)',
  })
  if (region.kind === 'over') return undefined
  const email = await askForMore(door, undefined, {
    text: 'Your e-mail address, as you sign letters (- leaves it out)',
  })
  if (email.kind === 'over') return undefined
  const seeker: Seeker = {
    name,
    timeZone: zone,
    ...(region.text === undefined ? {} : { region: region.text.toUpperCase() }),
    ...(email.text === undefined ? {} : { email: email.text }),
  }
  const kept = orTell(door, await door.useCases.saveProfile({ ...ME, seeker }))
  if (!kept) return undefined
  door.terminal.complain('Kept. To change it: afterword settings\n')
  return seeker
}

/** Why a word is no time zone; undefined when it is one. */
export function refuseZone(typed: string): string | undefined {
  return readZone(typed) === undefined
    ? `“${typed}” is no time zone. Write an IANA name like America/New_York or Europe/London.`
    : undefined
}
