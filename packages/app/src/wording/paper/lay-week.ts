import type { Action } from '@afterword/engine'
import type { Outline, OutlineSection, PaperSize } from '../../ports/paper.ts'
import type { Week } from '../../use-cases/desk/plan-week.ts'
import { compareInstants, daysBetween, momentIn, zonedIn } from '../moments/moment.ts'
import { sayDate, sayTime } from '../moments/say-moment.ts'
import { sayWindow } from '../moments/say-window.ts'
import { sayAction } from '../say-action.ts'
import { sayInterview } from '../say-event.ts'
import { subjectOf } from '../subject.ts'

type Item = Extract<OutlineSection, { kind: 'list' }>['items'][number]

/** The coming week on a sheet: what can be done now, then what opens or takes place on each day. */
export function layWeek(week: Week, size: PaperSize): Outline {
  const { now, zone } = week
  const today = zonedIn(zone, now)
  const open = week.actions.filter(({ status }) => status !== 'upcoming')
  const days = Array.from({ length: week.days }, (_, ahead) => {
    const day = today.add({ days: ahead })
    const at = (instant: string) => daysBetween(today, momentIn(zone, instant)) === ahead
    const talks = week.interviews
      .filter(({ interview }) => at(interview.start) && compareInstants(interview.start, now) > 0)
      .map(({ interview, case: file }) => ({
        text: `${sayTime(momentIn(zone, interview.start))} ${sayInterview(interview, file)}`,
        aside: file.opportunity.employer,
      }))
    const steps = week.actions.filter(({ status, opens }) => status === 'upcoming' && at(opens))
    return { heading: sayDate(day, today.year), items: [...talks, ...steps.map((step) => itemOf(week, step))] }
  })
  const lists = [{ heading: 'Now', items: open.map((step) => itemOf(week, step)) }, ...days]
  const quiet = lists.every(({ items }) => items.length === 0)
  const last = today.add({ days: week.days - 1 })
  return {
    kind: 'outline',
    title: 'This week',
    lead: quiet
      ? 'Nothing is to be done this week. Waiting is part of it.'
      : `${sayDate(today, today.year)} to ${sayDate(last, today.year)}`,
    size,
    sections: lists.filter(({ items }) => items.length > 0).map((list) => ({ kind: 'list', ...list })),
    foot: (page) => (page === 1 ? '' : `This week · page ${page}`),
  }
}

function itemOf({ cases, now }: Week, action: Action): Item {
  const file = cases.get(action.opportunity ?? '') ?? [...cases.values()][0]
  if (!file) return { text: action.kind, box: true }
  const { late, when } = sayWindow(action, subjectOf(file, now, new Map()).zones)
  const employer = action.opportunity === undefined ? [] : [file.opportunity.employer]
  const aside = [...employer, late === undefined ? when : `${late} ${when}`].join(' · ')
  return { text: sayAction(action, file), aside, box: true }
}
