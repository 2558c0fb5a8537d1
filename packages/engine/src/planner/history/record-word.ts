import { readDay } from './facts.ts'
import type { History } from './history.ts'
import { type Arrival, isHuman, type Word } from './word.ts'

/** Somebody said something: it ends the silence, may state a date, and revives what was only quiet. */
export function recordWord(history: History, word: Word): void {
  history.words.push(word)
  recordStatement(history, word)
  history.turnedAt = word.at
  const { standing } = history
  const quiet = standing.kind === 'parked' || (standing.kind === 'closed' && standing.outcome === 'moved-on')
  const goesOn = standing.kind === 'on-hold' && (word.decisionDay !== undefined || word.followUp !== undefined)
  if (quiet || goesOn) history.standing = { kind: 'open' }
}

/** Whatever states a date or how to follow up counts, a voice on a machine and automatic mail too. */
export function recordStatement(history: History, word: Word): void {
  if (word.decisionDay !== undefined || word.followUp !== undefined) history.statements.push(word)
}

/** Something came in: a word, or automatic mail; the latest rejection, offer or hold decides how things stand. */
export function recordArrival(history: History, arrival: Arrival): void {
  const { entry, at, day } = arrival
  history.arrivals.push(arrival)
  const word: Word = {
    at,
    day,
    from: 'received',
    contact: entry.contact,
    decisionDay: readDay(entry.decisionBy),
    followUp: entry.followUp,
  }
  if (isHuman(entry)) recordWord(history, word)
  else recordStatement(history, word)
  switch (entry.kind) {
    case 'rejection':
      history.standing = { kind: 'rejected', at, arrival }
      return
    case 'offer':
      history.standing = { kind: 'offer', at, arrival }
      return
    case 'on-hold':
      history.standing = { kind: 'on-hold', at, arrival }
      return
    case 'invitation':
      history.standing = { kind: 'open' }
      return
    case 'bounce':
      recordBounce(history, arrival)
      return
    case 'reply':
    case 'auto-reply':
    case 'feedback':
      return
  }
}

/** A bounce belongs to the last e-mail to that contact before it. */
function recordBounce(history: History, { entry, at }: Arrival): void {
  const sent = history.messages.findLast(
    (message) => message.contact === entry.contact && message.channel === 'email' && message.at <= at,
  )
  if (sent) sent.bounced = true
  const { standing } = history
  const withdrew = sent?.purpose === 'withdrawal' && standing.kind === 'closed' && standing.at === sent.at
  if (withdrew && standing.before) history.standing = standing.before
  if (entry.contact !== undefined) history.bounced.add(entry.contact)
  history.turnedAt = at
}
