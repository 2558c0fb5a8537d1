import type { Debrief, LookBack } from '@afterword/engine'
import type { Suggestion } from '../use-cases/learning/look-at-week.ts'
import type { FitRound } from '../use-cases/learning/weigh-fit.ts'
import { countOf } from './count-of.ts'
import { nameOf } from './subject.ts'

/** Whether their interest flagged, and what one did. */
export const INTEREST_WORDS: Readonly<Record<NonNullable<LookBack['interest']>, string>> = {
  kept: 'It did not flag',
  asked: 'It did, and I asked',
  'let-go': 'It did, and I let it go',
}

/** What follows from weighing a job. */
export const DECISION_WORDS: Readonly<Record<NonNullable<NonNullable<Debrief['fit']>['decision']>, string>> = {
  continue: 'I go on',
  unsure: 'I am not sure',
  withdraw: 'I withdraw',
}

/** `3.8`; a dash while nothing is scored. */
export function sayOverall({ overall }: Pick<FitRound, 'overall'>): string {
  return overall === null ? '–' : overall.toFixed(1)
}

/** What would help most this week, in a sentence or two. */
export function saySuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'ask-others': {
      const names = suggestion.steps.map(({ case: file }) => file.opportunity.employer).join(', ')
      return `You hold an offer. Ask ${names} kindly whether they can decide in time.`
    }
    case 'decide':
      return `Decide on the offer of ${suggestion.step.case.opportunity.employer}. Nobody else has to be asked first.`
    case 'look-back': {
      const { employer } = suggestion.step.case.opportunity
      return `Look back on the interview with ${employer}, while you remember it. Five minutes are enough.`
    }
    case 'look-further':
      if (suggestion.live === 0)
        return 'Look for an opening, and keep it here: from then on you always know what comes next.'
      return 'Look for one more opening. However well the last interview went: with others, it is easier to wait.'
    case 'practise':
      return `Practise: ${countOf(suggestion.due, 'question')} would come back to you now.`
    case 'keep-in-touch': {
      const { action, case: file } = suggestion.step
      const who = action.contact === undefined ? file.opportunity.employer : nameOf(file, action.contact)
      return `Send ${who} something worth reading. It is a good while since you were in touch.`
    }
    case 'rest':
      return 'Nothing in particular. What can be done is done; do something else this week, too.'
  }
}
