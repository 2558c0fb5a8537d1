import type { OwnMessage, Reading, ReadingKind, ReadMessage } from '../ports/message-reader.ts'

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

function sayOwnMessage({ purpose, name }: OwnMessage): string {
  return `You wrote to ${name} yourself (${purpose.replaceAll('-', ' ')})`
}

/** What a message means, in a few words. `who`: the contact's name; undefined for somebody who is not in the case. */
export function sayReading({ kind, interview }: Reading, who: string | undefined): string {
  if (kind === 'reply' && interview?.cancelled) return `${who ?? 'Somebody there'} cancels the interview`
  return MEANINGS[kind](who ?? 'Somebody there')
}

/** What a message that was noticed means, in a few words, by whoever wrote it. */
export function sayRead({ own, reading, from }: ReadMessage): string {
  return own ? sayOwnMessage(own) : sayReading(reading, from ? from.name || from.address : undefined)
}

/** The days and moments that a message names, each with what it is. */
export function daysRead({
  decisionBy,
  respondBy,
  backOn,
  followUp,
  interview,
}: Reading): [what: string, day: string][] {
  const days = [
    ['They decide by', decisionBy],
    ['Answer by', respondBy],
    ['Back on', backOn],
    ['Get in touch on', followUp?.on],
    ['Interview', interview?.start],
  ] as const
  return days.flatMap(([what, day]) => (day === undefined ? [] : [[what, day]]))
}
