import type { Interview } from '../../model/case.ts'
import { formatDay } from '../../time/day.ts'
import { decisionDayOf } from './material/known-dates.ts'
import { momentOf } from './moment.ts'
import * as wording from './wording/next-step.ts'
import type { Writing } from './writing.ts'

interface NextStep {
  readonly text: string
  readonly followUpOn?: string
}

/** What is still to ask, and when or how the writer will be heard of again. */
export function sayNextStep(writing: Writing): NextStep {
  const { followUpOn } = writing.assignment.action
  const ask = sayQuestions(writing)
  const step = followUpOn === undefined ? sayStepWithoutDay(writing) : sayStepOn(writing, followUpOn)
  return {
    text: [ask, step].filter((text) => text !== '').join(' '),
    ...(followUpOn === undefined ? {} : { followUpOn }),
  }
}

function sayQuestions(writing: Writing): string {
  const includes = writing.assignment.action.includes ?? []
  const isDate = includes.includes('ask-decision-date')
  const isWay = includes.includes('ask-follow-up')
  if (isDate && isWay) return writing.say('ask', wording.ASK_DECISION_AND_WAY)
  if (isDate) return writing.say('ask', wording.ASK_DECISION)
  return isWay ? writing.say('ask', wording.ASK_WAY) : ''
}

function sayStepOn(writing: Writing, day: string): string {
  const date = writing.sayDay(day)
  const decision = decisionDayOf(writing.assignment.caseFile, writing.clock, writing.now)
  const isAfter = decision !== undefined && decision < day
  if (isAfter && writing.position % 2 === 0) {
    return writing.say('next-step', wording.NEXT_STEPS_AFTER_DECISION, { date, decision: writing.sayDay(decision) })
  }
  return writing.say('next-step', wording.NEXT_STEPS, { date })
}

function sayStepWithoutDay(writing: Writing): string {
  const next = nextInterview(writing)
  if (!next) return writing.say('next-step', wording.NEXT_STEPS_WITHOUT_DAY)
  const day = formatDay(writing.clock.dayOf(momentOf(next.start)))
  return writing.say('next-step', wording.NEXT_STEPS_BEFORE_MEETING, { date: writing.sayDay(day) })
}

function nextInterview(writing: Writing): Interview | undefined {
  return writing.assignment.caseFile.interviews
    .filter(({ start, status }) => status === undefined && momentOf(start) > writing.now)
    .sort((one, other) => momentOf(one.start) - momentOf(other.start))[0]
}
