import { businessDaysOf, type Case, createClock, firstWindowAfter } from '@afterword/engine'
import { gatherCalendars, regionOf } from '../calendars.ts'
import type { Refusal } from '../failure.ts'
import type { RecordPorts } from '../record/ports.ts'
import { readStored } from '../record/read-stored.ts'
import type { Who } from '../record/who.ts'
import { msOf } from './later.ts'

/** When a message is best sent, in the recipient's time, and why not now. */
export interface SendTime {
  readonly kind: 'send-time'
  readonly at: string
  readonly zone: string
  /** `in-hours`: now is fine; else their working day has not begun, is over, or today is none. */
  readonly reason: 'in-hours' | 'before-hours' | 'after-hours' | 'no-working-day'
}

/** The first moment from now on that lies in the recipient's office hours: their region's working days, nine to five. */
export async function suggestSendTime(
  ports: RecordPorts,
  request: Pick<Who, 'owner'> & { readonly opportunity: string; readonly now?: string | undefined },
): Promise<SendTime | Refusal> {
  const found = await readStored(ports, request, request.opportunity)
  if (found.kind === 'refused') return found
  return sendTimeOf(ports, found.case, request.now ?? ports.clock.now())
}

export async function sendTimeOf(ports: Pick<RecordPorts, 'holidays'>, caseFile: Case, now: string): Promise<SendTime> {
  const { calendarOf } = await gatherCalendars(ports.holidays, [caseFile], now)
  const clock = createClock(caseFile.opportunity.timeZone ?? caseFile.seeker.timeZone)
  const days = businessDaysOf(calendarOf(regionOf(caseFile)))
  const moment = msOf(now)
  const { opens } = firstWindowAfter(clock, days, moment)
  const today = clock.dayOf(moment)
  const reason =
    opens <= moment
      ? 'in-hours'
      : !days.isBusinessDay(today)
        ? 'no-working-day'
        : clock.dayOf(opens) === today
          ? 'before-hours'
          : 'after-hours'
  return { kind: 'send-time', at: clock.format(Math.max(opens, moment)), zone: clock.zone, reason }
}
