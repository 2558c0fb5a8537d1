import type { OwnMessage, Reading, ReadingKind } from '../ports/message-reader.ts'

const MEANINGS: Readonly<Record<ReadingKind, (who: string) => string>> = {
  reply: (who) => `${who} wrote back`,
  'auto-reply': (who) => `${who}: a mailbox that answers by itself`,
  bounce: (who) => `Mail to ${who} does not arrive`,
  delayed: (who) => `Mail to ${who} is still on its way`,
  invitation: (who) => `${who} invites you to an interview`,
  rejection: (who) => `${who} says no`,
  offer: (who) => `${who} makes you an offer`,
  'on-hold': (who) => `${who} puts things on hold`,
  feedback: (who) => `${who} gives feedback`,
  unrelated: () => 'No answer in this case',
}

/** What the user wrote in another program, in a few words. */
export function sayOwnMessage({ purpose, name }: OwnMessage): string {
  return `You wrote to ${name} yourself (${purpose.replaceAll('-', ' ')})`
}

/** What a message means, in a few words. `who`: the contact's name; undefined for somebody who is not in the case. */
export function sayReading({ kind, interview }: Reading, who: string | undefined): string {
  if (kind === 'reply' && interview?.cancelled) return `${who ?? 'Somebody there'} cancels the interview`
  return MEANINGS[kind](who ?? 'Somebody there')
}
