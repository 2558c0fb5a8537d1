import type { Action } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { sentPurposeOf } from '../log/purposes.ts'
import { isTrouble, refuseTrouble } from '../record/is-trouble.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { answerSubject, findThread, readTalks } from './find-thread.ts'
import type { MailPorts } from './mail-ports.ts'

export interface ThreadsRequest extends Pick<Who, 'owner'> {
  readonly opportunity: string
  readonly letters: readonly { readonly action: Action; readonly subject: string }[]
}

export interface ThreadsShown {
  readonly kind: 'threads'
  /** Under which subject a letter goes on, by its step; those that begin something new are not among them. */
  readonly subjects: ReadonlyMap<string, string>
}

/** Which of these letters would go on in a thread that is there already. */
export async function previewThreads(
  ports: Pick<MailPorts, 'outbox' | 'incoming' | 'secrets' | 'record'>,
  { owner, opportunity, letters }: ThreadsRequest,
): Promise<ThreadsShown | Refusal> {
  const found = await readStored(ports, { owner }, opportunity)
  if (found.kind === 'refused') return found
  const talks = await readTalks(ports, { owner, opportunity: found.id })
  if (isTrouble(talks)) return refuseTrouble(talks)
  const subjects = new Map<string, string>()
  for (const { action, subject } of letters) {
    const contact = found.case.contacts.find(({ id }) => id === action.contact)
    const purpose = sentPurposeOf(action.kind)
    if (!contact || purpose === undefined) continue
    const thread = findThread(talks.with({ contact: contact.id, address: contact.email }), purpose, subject)
    if (thread) subjects.set(action.id, answerSubject(thread))
  }
  return { kind: 'threads', subjects }
}
