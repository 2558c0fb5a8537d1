import type { DayMention } from '../days/day-mention.ts'
import { clausesBetween } from '../words/clause.ts'
import {
  type DayRole,
  DECISION_CUES,
  FOLLOW_UP_CUES,
  OTHER_CUES,
  RESPOND_CUES,
  SOMEBODY_ELSE,
} from '../words/date-cues.ts'

interface Cue {
  readonly role: DayRole
  readonly at: number
  readonly end: number
}

/** Letters that a clause between a day and a cue counts for. */
const CLAUSE = 60
/** A weaker cue must stand this much nearer than a stronger one. */
const HANDICAP: Readonly<Record<DayRole, number>> = { 'follow-up': 0, respond: 5, decision: 12, none: 14 }

/** What each day named in a sentence is for, by the cue that stands nearest; undefined where there is none. */
export function assignDays(folded: string, mentions: readonly DayMention[], isOffer: boolean): (DayRole | undefined)[] {
  const cues = [
    ...cuesIn(
      folded,
      'follow-up',
      FOLLOW_UP_CUES.map(({ pattern }) => pattern),
    ).filter(({ at }) => !SOMEBODY_ELSE.test(folded.slice(0, at))),
    ...(isOffer ? cuesIn(folded, 'respond', RESPOND_CUES) : cuesIn(folded, 'decision', DECISION_CUES)),
    ...cuesIn(folded, 'none', OTHER_CUES),
  ]
  return mentions.map((mention) => {
    const outside = cues.filter((cue) => cue.end <= mention.at || cue.at >= mention.end)
    return outside.toSorted((a, b) => distance(a, mention, folded) - distance(b, mention, folded))[0]?.role
  })
}

function cuesIn(folded: string, role: DayRole, patterns: readonly RegExp[]): Cue[] {
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ role, at: match.index, end: match.index + match[0].length })),
  )
}

function distance(cue: Cue, mention: DayMention, folded: string): number {
  const [from, to] = cue.end <= mention.at ? [cue.end, mention.at] : [mention.end, cue.at]
  return to - from + CLAUSE * clausesBetween(folded, from, to) + HANDICAP[cue.role]
}
