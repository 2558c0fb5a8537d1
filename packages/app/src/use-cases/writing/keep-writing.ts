import type { Clock } from '../../ports/clock.ts'
import type { CaseRecord } from '../../ports/record.ts'
import { type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'

/** A message as the user has written it so far, not sent yet. */
export interface Writing {
  readonly action: string
  readonly subject: string
  readonly body: string
  /** When it was last changed, an instant. */
  readonly at: string
}

export interface Writings {
  readonly kind: 'writings'
  /** By the id of the step. */
  readonly writings: Readonly<Record<string, Writing>>
}

interface Place extends Pick<Who, 'owner'> {
  readonly opportunity: string
}

/** What was written for the steps of an opportunity. */
export async function readWritings(
  ports: { readonly record: CaseRecord },
  { owner, opportunity }: Place,
): Promise<Writings | Refusal> {
  const kept = await ports.record.readSetting(owner, nameOf(opportunity))
  if (isTrouble(kept)) return refuseTrouble(kept)
  return { kind: 'writings', writings: (kept.value ?? {}) as Writings['writings'] }
}

export interface KeepWritingRequest extends Place {
  /** The id of the step. */
  readonly action: string
  /** Null: throws away what was written. */
  readonly writing: Words | null
  /**
   * What was kept when this window last looked; null: nothing. Refused when something else is kept by now, so that two
   * windows never write over each other. Left out: whatever is kept is replaced.
   */
  readonly before?: Words | null | undefined
}

type Words = Pick<Writing, 'subject' | 'body'>

/** Keeps what was written for a step so far. */
export async function keepWriting(
  ports: { readonly record: CaseRecord; readonly clock: Clock },
  { owner, opportunity, action, writing, before: expected }: KeepWritingRequest,
): Promise<Writings | Refusal> {
  const found = await readStored(ports, { owner }, opportunity)
  if (found.kind === 'refused') return found
  const before = await readWritings(ports, { owner, opportunity })
  if (before.kind === 'refused') return before
  const { [action]: replaced, ...others } = before.writings
  const isKnown = expected === undefined || isSame(replaced, expected) || isSame(replaced, writing)
  if (!isKnown) return refuse({ kind: 'changed-meanwhile', opportunity })
  const at = ports.clock.now()
  const writings = writing ? { ...others, [action]: { action, ...writing, at } } : others
  const kept = await ports.record.saveSetting(owner, nameOf(opportunity), writings)
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'writings', writings }
}

/** Line ends and blanks around a text are the browser's. */
function isSame(one: Words | null | undefined, other: Words | null): boolean {
  const plain = (words: Words | null | undefined) =>
    words ? [words.subject, words.body].map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n') : ''
  return plain(one) === plain(other)
}

function nameOf(opportunity: string): string {
  return `writing/${opportunity}`
}
