import type { Clock } from '../../ports/clock.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { Refusal } from '../failure.ts'
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
  readonly writing: Pick<Writing, 'subject' | 'body'> | null
}

/** Keeps what was written for a step so far. */
export async function keepWriting(
  ports: { readonly record: CaseRecord; readonly clock: Clock },
  { owner, opportunity, action, writing }: KeepWritingRequest,
): Promise<Writings | Refusal> {
  const found = await readStored(ports, { owner }, opportunity)
  if (found.kind === 'refused') return found
  const before = await readWritings(ports, { owner, opportunity })
  if (before.kind === 'refused') return before
  const { [action]: _replaced, ...others } = before.writings
  const at = ports.clock.now()
  const writings = writing ? { ...others, [action]: { action, ...writing, at } } : others
  const kept = await ports.record.saveSetting(owner, nameOf(opportunity), writings)
  return isTrouble(kept) ? refuseTrouble(kept) : { kind: 'writings', writings }
}

function nameOf(opportunity: string): string {
  return `writing/${opportunity}`
}
