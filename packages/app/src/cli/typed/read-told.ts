import type { Contact, FollowUp, Interview } from '@afterword/engine'
import { chooseByName } from './choose-by-name.ts'
import { type FoundDay, findDay } from './find-day.ts'
import { splitClauses } from './split-clauses.ts'
import type { TypedSetting } from './typed-reading.ts'

export type Instruction = NonNullable<Interview['instructions']>[number]

export interface ToldSetting extends Omit<TypedSetting, 'leaning'> {
  /** The people of the case, to whom names in the words are matched. */
  readonly contacts: readonly Pick<Contact, 'id' | 'name'>[]
  /** Orders names by their likeness to what was typed. */
  readonly rank: (typed: string, names: readonly string[]) => readonly string[]
}

/** What an employer said about what comes next; only what was understood. */
export interface Told {
  readonly decisionBy?: string
  readonly followUp?: FollowUp
  readonly instructions: readonly Instruction[]
  readonly noContactUntil?: string
  /** Clauses, or names, that nobody understood, as they were typed: to be told to the user. */
  readonly notUnderstood: readonly string[]
}

type Part = Partial<Omit<Told, 'instructions' | 'notUnderstood'>> & { readonly instruction?: Instruction }

const NO_THANKS = /\bno thank|\b(?:don't|do not|please don't) (?:send |write )?(?:us |me |any |a )*thank/
const VIA_RECRUITER =
  /\b(?:through|via|by way of) (?:the |our |your )?(?:agency |external )?(?:recruiter|agency|hr|human resources)\b|\b(?:recruiter|agency|hr) only\b|\bonly (?:the )?(?:recruiter|agency|hr)\b/
const NO_CONTACT =
  /\b(?:don't|do not|never) (?:contact|call|e-?mail|write|ring|phone|chase|follow up|get in touch|reach out)\b|\bno (?:contact|follow-?ups?)\b/
const THEY_COME_BACK =
  /\b(?:we|they|she|he|[a-z]+)(?:'ll| will) (?:contact|call|e-?mail|write|ring|phone|be in touch|get in touch|get back|come back|reach out|let)\b|\b(?:hear from|word from)\b/
const DECISION =
  /\b(?:decid\w*|decision|make up (?:their|our) minds?|let (?:you|me|us) know|hear(?: back)? from|answer|get back|come back|be in touch|word from)\b/
const ASK_THEM =
  /\b(?<verb>call|ring|phone|telephone|e-?mail|mail|write(?: to)?|ask|contact|get in touch with|follow up(?: with)?|check in(?: with)?)\b(?<whom>.*)/
/** Whoever said it, as opposed to somebody named. */
const SPEAKER = /^(?:me|us|them|back|him|her)$/
const FILLERS =
  /(?<![\p{L}\p{N}])(?:if you (?:haven't|have not) heard.*|please|again|then|on|by|in|at|after|the|to|back|with)(?![\p{L}\p{N}])/gu

/**
 * What was told, out of a sentence as one notes it: `they decide by Friday, call Rita`; `don't contact us before the
 * 25th`; `through the recruiter only, no thank-you notes please`. English. A window ("next week") counts as its last day.
 */
export function readTold(typed: string, setting: ToldSetting): Told {
  const instructions = new Set<Instruction>()
  const notUnderstood: string[] = []
  let told: Omit<Told, 'instructions' | 'notUnderstood'> = {}
  for (const clause of splitClauses(typed)) {
    const read = readClause(clause, setting)
    if (read.part === undefined) notUnderstood.push(read.unknown ?? clause)
    else {
      const { instruction, ...rest } = read.part
      if (instruction) instructions.add(instruction)
      const followUp = rest.followUp ? { ...told.followUp, ...rest.followUp } : told.followUp
      told = { ...told, ...rest, ...(followUp && { followUp }) }
      if (read.unknown !== undefined) notUnderstood.push(read.unknown)
    }
  }
  return { ...told, instructions: [...instructions], notUnderstood }
}

interface ReadClause {
  readonly part?: Part
  readonly unknown?: string
}

function readClause(clause: string, setting: ToldSetting): ReadClause {
  const text = clause.toLowerCase().replaceAll('’', "'")
  if (NO_THANKS.test(text)) return { part: { instruction: 'no-thank-you' } }
  if (VIA_RECRUITER.test(text)) return { part: { instruction: 'via-recruiter' } }
  const day = findDay(text, { ...setting, leaning: 'future' })
  if (day?.kind === 'impossible') return { unknown: `${clause} (${day.message})` }
  if (NO_CONTACT.test(text)) {
    return { part: { instruction: 'no-contact', ...(day && { noContactUntil: day.day }) } }
  }
  // "We'll call you" alone asks to be left in peace; with a day it names the day of the answer.
  if (THEY_COME_BACK.test(text)) return { part: day ? { decisionBy: day.day } : { instruction: 'no-contact' } }
  if (DECISION.test(text)) return day ? { part: { decisionBy: day.day } } : {}
  const asked = ASK_THEM.exec(day?.rest ?? text)
  if (asked?.groups) return readFollowUp(asked.groups, day, setting)
  return {}
}

function readFollowUp(
  { verb = '', whom = '' }: Readonly<Record<string, string>>,
  day: Exclude<FoundDay, { kind: 'impossible' }> | undefined,
  { contacts, rank }: ToldSetting,
): ReadClause {
  const channel = channelOf(verb)
  const name = whom
    .replaceAll(FILLERS, ' ')
    .replaceAll(/[^\p{L}\p{N}' -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const when = day ? (day.inDays === undefined ? { on: day.day } : { inDays: day.inDays }) : {}
  const followUp = { ...(channel && { channel }), ...when }
  if (name === '' || SPEAKER.test(name)) return { part: { followUp } }
  const people = contacts.map((contact) => ({ id: contact.id, names: [contact.name] }))
  const choice = chooseByName(people, name, rank, 'name')
  if (choice.kind === 'one') return { part: { followUp: { contact: choice.chosen.id, ...followUp } } }
  return { part: { followUp }, unknown: name }
}

function channelOf(verb: string): FollowUp['channel'] {
  if (/^(?:call|ring|phone|telephone)/.test(verb)) return 'phone'
  return /^(?:e-?mail|mail|write)/.test(verb) ? 'email' : undefined
}
