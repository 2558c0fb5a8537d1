import type { Action, Case, Contact, Interview } from '@afterword/engine'
import type { Shown } from '../../use-cases/opportunities/show-opportunity.ts'
import { rankByLikeness } from '../../use-cases/rank-by-likeness.ts'
import { compareInstants } from '../../wording/moments/moment.ts'
import { sayAction } from '../../wording/say-action.ts'
import { sayInterview } from '../../wording/say-event.ts'
import type { Door } from '../door.ts'
import { chooseByName } from '../typed/choose-by-name.ts'
import { choose } from './choose.ts'

/** A person of an opportunity. */
export function choosePerson(
  door: Door,
  { case: file }: Shown,
  typed: string | undefined,
): Promise<Contact | undefined> {
  const people = file.contacts.map((contact) => ({ ...contact, names: [contact.name] }))
  const { id } = file.opportunity
  return choose(door, people, typed, { what: 'person', all: `afterword people add ${id} NAME` })
}

/** The interview that was typed; without a word the last one that has begun, else the next. */
export async function chooseInterview(
  door: Door,
  shown: Shown,
  typed: string | undefined,
): Promise<Interview | undefined> {
  const { case: file, now } = shown
  const usual = typed === undefined ? lastTalk(file, now) : undefined
  if (usual) return usual
  const talks = file.interviews.map((one) => ({ ...one, names: [sayInterview(one, file), `round ${one.round}`] }))
  const found = await choose(door, talks, typed, {
    what: 'interview',
    all: `afterword interview add ${file.opportunity.id} WHEN`,
  })
  return found && file.interviews.find(({ id }) => id === found.id)
}

function lastTalk({ interviews }: Case, now: string): Interview | undefined {
  const held = interviews.filter(({ status }) => status === undefined).sort((a, b) => compareInstants(a.start, b.start))
  return held.findLast(({ start }) => compareInstants(start, now) <= 0) ?? held[0]
}

/** A step of the plan that can be taken so; `fits` tells which can. Those that are open go before those to come. */
export async function chooseStep(
  door: Door,
  shown: Shown,
  typed: string | undefined,
  fits: (action: Action) => boolean = () => true,
): Promise<Action | undefined> {
  const { plan, case: file } = shown
  const steps = plan.actions.filter(fits).map((action) => ({ ...action, names: [sayAction(action, file)] }))
  const open = steps.filter(({ status }) => status !== 'upcoming')
  const { id: name } = file.opportunity
  const all = `afterword show ${name}`
  const none = `The plan of ${name} has no such step now. What it has: ${all}`
  const words = typed?.trim()
  if (words === undefined || words === '')
    return choose(door, open.length > 0 ? open : steps, undefined, { what: 'step', all, none })
  const exact = plan.actions.find(({ id }) => id === words)
  if (exact) return exact
  // "dana" is the thank-you that is due, not the check-in of next week.
  const among = chooseByName(open, words, rankByLikeness).kind === 'none' ? steps : open
  return choose(door, among, words, { what: 'step', all, none })
}
