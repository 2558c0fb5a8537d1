import type { Contact } from '@afterword/engine'
import type { Offer } from '../../ports/message-reader.ts'
import { ROLE_WORDS } from '../../wording/role-words.ts'
import type { Door } from '../door.ts'
import { stop } from '../record/stop.ts'

type Taking = Pick<Parameters<Door['useCases']['confirmProposal']>[0], 'take' | 'roles'>

/**
 * Which offers of a message are taken, by the numbers they are listed with: `2`, with the part somebody plays `2=recruiter`,
 * or `all`. Undefined: something is none of these, and that was told.
 */
export function readTaking(door: Door, typed: readonly string[], offers: readonly Offer[]): Taking | undefined {
  if (typed.includes('all')) return { take: offers.map((_, at) => at) }
  const taken = typed.map((word) => {
    const [number = '', role] = word.split('=')
    return { at: Number(number) - 1, role }
  })
  if (taken.some(({ at }) => offers[at] === undefined)) {
    return stop(door, `--take: there are ${offers.length} things to take; see “afterword answers”.`)
  }
  const stranger = taken.find(({ role }) => role !== undefined && !Object.hasOwn(ROLE_WORDS, role))
  if (stranger) return stop(door, `--take: “${stranger.role}” is none of ${Object.keys(ROLE_WORDS).join(', ')}.`)
  const roles = taken.flatMap(({ at, role }) => (role === undefined ? [] : [[at, role as Contact['role']] as const]))
  return { take: taken.map(({ at }) => at), roles: Object.fromEntries(roles) }
}
