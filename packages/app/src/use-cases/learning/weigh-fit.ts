import { type Case, type Criterion, type Debrief, type FitReview, type Interview, keyOfPage } from '@afterword/engine'

/** S3's two questions, which the case format has a place for. */
export const FIRST_CRITERIA: readonly Criterion[] = [
  { id: 'resonates', name: 'How they work suits me', weight: 3 },
  { id: 'careerGoals', name: 'It leads where I want to go', weight: 3 },
]

type Score = NonNullable<FitReview['scores'][number]['score']>

/** How a job looked after one interview. */
export interface FitRound {
  readonly interview: Interview
  /** In the order of the criteria; those without a score or a reason too. */
  readonly scores: readonly { readonly criterion: Criterion; readonly score?: Score; readonly why?: string }[]
  /** The mean of the scores by weight, 1–5; null while nothing is scored. */
  readonly overall: number | null
  readonly decision?: NonNullable<NonNullable<Debrief['fit']>['decision']>
  /** What to ask next. */
  readonly questions?: string
}

/** The rounds of an opportunity that were weighed, in order of time. */
export function weighRounds(file: Case, reviews: readonly FitReview[], criteria: readonly Criterion[]): FitRound[] {
  return [...file.interviews]
    .sort((a, b) => a.round - b.round || (a.start < b.start ? -1 : 1))
    .map((interview) => weighRound(file, interview, reviews, criteria))
    .filter(({ overall, decision, questions }) => overall !== null || decision !== undefined || questions !== undefined)
}

/** One interview, weighed or not. */
function weighRound(
  { opportunity }: Case,
  interview: Interview,
  reviews: readonly FitReview[],
  criteria: readonly Criterion[],
): FitRound {
  const key = keyOfPage('fit', { opportunity: opportunity.id, interview: interview.id, scores: [] })
  const review = reviews.find((one) => keyOfPage('fit', one) === key)
  const fit = interview.debrief?.fit
  const scores = criteria.map((criterion) => {
    const kept = review?.scores.find((one) => one.criterion === criterion.id)
    const score = isInCase(criterion.id) ? fit?.[criterion.id] : kept?.score
    return {
      criterion,
      ...(score === undefined ? {} : { score }),
      ...(kept?.why === undefined ? {} : { why: kept.why }),
    }
  })
  return {
    interview,
    scores,
    overall: meanOf(scores),
    ...(fit?.decision === undefined ? {} : { decision: fit.decision }),
    ...(review?.questions === undefined ? {} : { questions: review.questions }),
  }
}

/** Whether the case format has a place for the score of a criterion. */
export function isInCase(criterion: string): criterion is 'resonates' | 'careerGoals' {
  return criterion === 'resonates' || criterion === 'careerGoals'
}

function meanOf(scores: FitRound['scores']): number | null {
  let sum = 0
  let weights = 0
  for (const { criterion, score } of scores) {
    if (score === undefined) continue
    sum += score * criterion.weight
    weights += criterion.weight
  }
  return weights === 0 ? null : sum / weights
}
