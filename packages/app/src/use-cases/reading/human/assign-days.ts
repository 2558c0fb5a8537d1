import type { DayMention } from '../days/day-mention.ts'
import { sayings } from '../words/all-languages.ts'
import { beginsToSuppose, clausesBetween, isHypothetical } from '../words/clause.ts'
import { phrases } from '../words/phrases.ts'
import { findRequests } from './read-follow-up.ts'

/** What a day in a sentence is for. `none`: something that is over, or that asks nothing of anybody. */
export type DayRole = 'decision' | 'follow-up' | 'respond' | 'none'

interface Cue {
  readonly role: DayRole
  readonly at: number
  readonly end: number
}

const DECISION = phrases(sayings('decision'), 'g')
const SURE_DECISION = phrases(sayings('sureDecision'), 'g')
const RESPOND = phrases(sayings('respond'), 'g')
const AWAY = phrases(sayings('away'), 'g')
const OTHER = phrases(sayings('otherDays'), 'g')

/** "Thank you for your call on Tuesday": what was, unless an answer is asked for by then. */
const THANKED =
  /\b(?:thanks|thank you|dank\w*|merci(?! de (?!votre|ta|m'avoir|nous avoir))|gracias|obrigad[oa]|bedankt)\b[^.,;:!?]*(?<!\b(?:by|before|until|till|bis|vor|avant|jusqu'?a?u?|antes|hasta|ate|voor|uiterlijk|d'ici)(?: the| le| la| el| al| del?| o| dem| zum| au)?) $/

/** Letters that a clause between a day and a cue counts for. */
const CLAUSE = 60
/** A weaker cue must stand this much nearer than a stronger one. */
const HANDICAP: Readonly<Record<DayRole, number>> = { 'follow-up': 0, respond: 5, decision: 12, none: 14 }

/**
 * What each day named in a sentence is for, by the cue that stands nearest; undefined where there is none. A day that is
 * only supposed is for what is asked then: "if you have heard nothing by Friday, call me".
 */
export function assignDays(folded: string, mentions: readonly DayMention[], isOffer: boolean): (DayRole | undefined)[] {
  const others = [...cuesIn(folded, 'none', OTHER), ...cuesIn(folded, 'none', AWAY)]
  const wanted = isOffer ? cuesIn(folded, 'respond', RESPOND) : cuesIn(folded, 'decision', DECISION)
  const requests = findRequests(folded)
  const cues: Cue[] = [
    ...requests.map(({ at, end, channel }): Cue => {
      // "Could you get back to me by Friday?" about an offer asks for its answer.
      const isAnswer = isOffer && channel === 'any' && !mentions.some((mention) => isHypothetical(folded, mention.at))
      return { role: isAnswer ? 'respond' : 'follow-up', at, end }
    }),
    // "Interviews continue until" says nothing of a decision, though "until" alone may.
    ...wanted.filter(
      (cue) =>
        !others.some(({ at, end }) =>
          isOffer ? isOnlyBy(folded, cue) && end <= cue.at : at <= cue.at && end >= cue.end,
        ),
    ),
    ...others,
  ]
  const roles = mentions.map((mention): DayRole | undefined => {
    if (THANKED.test(folded.slice(0, mention.at))) return 'none'
    // "Write to me if we have not come back to you by Friday."
    if (requests.some(({ end }) => beginsToSuppose(folded.slice(end, mention.at)))) return 'follow-up'
    const outside = cues.filter(
      (cue) => cue.end <= mention.at || cue.at >= mention.end || cue.at === mention.at || cue.role === 'follow-up',
    )
    return outside.toSorted((a, b) => distance(a, mention, folded) - distance(b, mention, folded))[0]?.role
  })
  const isAsked = roles.includes('follow-up') || !cues.some(({ role }) => role === 'follow-up')
  // "Could you send us two references by Friday?" asks; it announces nothing.
  const asks = /[?？]$/.test(folded) && others.length > 0
  return mentions.map(({ at }, index) => {
    if (asks && roles[index] === 'decision') return 'none'
    // "Let us know whether you accept by Friday" supposes nothing of the day.
    if (!isHypothetical(folded, at) || roles[index] === 'follow-up' || roles[index] === 'respond') return roles[index]
    return isAsked ? 'none' : 'follow-up'
  })
}

/** Whether a folded sentence speaks of the decision itself. */
export function speaksOfDecision(folded: string): boolean {
  return folded.search(SURE_DECISION) !== -1
}

function cuesIn(folded: string, role: DayRole, pattern: RegExp): Cue[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({ role, at: index, end: index + words.length }))
}

/** "Please upload it by Friday": the word for the day belongs to what is asked, not to the answer. */
function isOnlyBy(folded: string, { at, end }: Cue): boolean {
  return folded.slice(at, end) === 'by'
}

function distance(cue: Cue, mention: DayMention, folded: string): number {
  if (cue.at < mention.end && cue.end > mention.at) return HANDICAP[cue.role]
  const [from, to] = cue.end <= mention.at ? [cue.end, mention.at] : [mention.end, cue.at]
  return to - from + CLAUSE * clausesBetween(folded, from, to) + HANDICAP[cue.role]
}
