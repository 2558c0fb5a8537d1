import type { Clock } from '../../ports/clock.ts'
import type { Holidays } from '../../ports/holidays.ts'
import type { CaseRecord } from '../../ports/record.ts'

/** What it takes to change a case and to plan it again. */
export interface RecordPorts {
  readonly record: CaseRecord
  readonly clock: Clock
  readonly holidays: Holidays
}
