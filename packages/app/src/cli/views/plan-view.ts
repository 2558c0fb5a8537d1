import type { Hold, Plan } from '@afterword/engine'
import type { CalendarLimit } from '../../ports/holidays.ts'
import { type Happening, talksToCome } from '../../wording/happenings.ts'
import { compareInstants } from '../../wording/moments/moment.ts'
import { sayDate, sayTime } from '../../wording/moments/say-moment.ts'
import { phraseAt } from '../../wording/moments/say-window.ts'
import { sayInZones } from '../../wording/moments/zones.ts'
import { nestSteps, type Step } from '../../wording/nest-steps.ts'
import { sayHold, sayUntil } from '../../wording/say-hold.ts'
import { sayLimit } from '../../wording/say-limit.ts'
import { sayCoverage, sayState } from '../../wording/say-state.ts'
import type { Subject } from '../../wording/subject.ts'
import { commandRow, quoteWord } from '../page/command-row.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, strong } from '../page/span.ts'
import { besideRow, knotRow, stretchRow, threadRow } from '../page/thread.ts'
import { historyRows, type Past } from './history-rows.ts'
import { quietRows } from './quiet-rows.ts'
import { createReasonTeller, type ReasonTeller } from './reasons.ts'
import { stepRows } from './step-rows.ts'

/** The plan of one case: the thread of what happened, what is to do now, what comes, and what must wait. */
export function planView(
  plan: Plan,
  subject: Subject,
  source: string,
  limits: readonly CalendarLimit[],
  past: Past = 'latest',
): Row[] {
  const teller = createReasonTeller()
  const steps = nestSteps(plan.actions)
  const waiting = steps.filter(({ action }) => action.status !== 'upcoming')
  const coming = steps.filter(({ action }) => action.status === 'upcoming')
  const rowsOf = ({ action, first }: Step) => [threadRow, ...stepRows(action, first, subject, teller)]
  return [
    emptyRow,
    ...headRows(plan, subject),
    emptyRow,
    ...historyRows(subject, past),
    threadRow,
    nowRow(subject),
    ...quietRows(plan, subject, teller),
    ...waiting.flatMap(rowsOf),
    ...stretch('To come', comingRows(coming, subject, rowsOf)),
    ...stretch(
      'Not yet',
      plan.holds.flatMap((hold) => [threadRow, ...holdRows(hold, subject, teller)]),
    ),
    emptyRow,
    ...footRows(plan, source, limits),
  ]
}

function headRows(plan: Plan, { case: file }: Subject): Row[] {
  const { employer, role } = file.opportunity
  const sentences = [sayState(plan.state, file, plan.now), sayCoverage(plan, file)]
  return [
    textRow([strong(employer), plain(` · ${role}`)]),
    textRow([plain(sentences.filter((sentence) => sentence !== undefined).join(' '))]),
  ]
}

/** This moment, on the thread. */
export function nowRow({ zones }: Subject): Row {
  const time = sayInZones(zones, zones.now, ({ now }) => ({ day: sayDate(now, now.year), rest: `, ${sayTime(now)}` }))
  return knotRow('now', [accent('Now'), plain(`  ${time}`)])
}

/** Steps and talks that are still to come, in the order in which they come. */
function comingRows(steps: readonly Step[], subject: Subject, rowsOf: (step: Step) => Row[]): Row[] {
  const talks = [...talksToCome(subject)]
  const rows: Row[] = []
  for (const step of steps) {
    while (talks[0] && compareInstants(talks[0].at, step.action.opens) <= 0)
      rows.push(...talkRows(talks.shift(), subject))
    rows.push(...rowsOf(step))
  }
  return [...rows, ...talks.flatMap((talk) => talkRows(talk, subject))]
}

function talkRows(talk: Happening | undefined, { zones }: Subject): Row[] {
  if (!talk) return []
  const time = sayInZones(zones, talk.at, (clock) => phraseAt(talk.at, clock))
  return [threadRow, knotRow('talk', [plain(talk.words)]), besideRow([plain(time)])]
}

/** What must not be done yet. `employer` where several are in play. */
export function holdRows(hold: Hold, subject: Subject, teller: ReasonTeller, employer?: string): Row[] {
  return [
    knotRow('hold', [plain(sayHold(hold, subject.case))], employer === undefined ? [] : [faint(employer)]),
    besideRow([plain(sayUntil(hold, subject.zones))]),
    ...teller.tell(hold.because, subject.citations),
  ]
}

/** A named stretch of the thread, unless nothing is on it. */
export function stretch(name: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [threadRow, stretchRow(name), ...rows]
}

function footRows(plan: Plan, source: string, limits: readonly CalendarLimit[]): Row[] {
  const rows = limits.map((limit) => textRow([faint(sayLimit(limit))]))
  const [first] = plan.actions
  const file = source === '-' ? 'CASE.json' : quoteWord(source)
  if (first) rows.push(commandRow('All the reasons of a step:', `afterword explain ${file} ${first.id}`))
  return [...rows, commandRow('What a rule says, and where it comes from:', 'afterword rules')]
}
