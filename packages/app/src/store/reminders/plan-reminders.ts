import type { Selectable } from 'kysely'
import type { ReminderMoment } from '../../ports/reminders.ts'
import type { Place } from '../rows/write-rows.ts'
import type { Turn } from '../tables/database.ts'
import type { RemindersTable } from '../tables/tables.ts'
import { toUtc, toUtcOrNull } from '../tables/to-utc.ts'

/** A plan that was made at a moment. */
interface Planning {
  readonly moments: readonly ReminderMoment[]
  readonly now: string
  /** Whether a person made it so just now: what has come by then they have before their eyes. */
  readonly seen: boolean
}

/**
 * Writes down what is to be told of an opportunity, and forgets what its plan no longer says. A moment that has come counts
 * as told when a person made the change; one that moved into the future is told again.
 */
export async function planReminders(turn: Turn, place: Place, { moments, now, seen }: Planning): Promise<void> {
  const rows = await turn
    .selectFrom('reminders')
    .selectAll()
    .where('owner', '=', place.owner)
    .where('opportunity', '=', place.opportunity)
    .execute()
  const known = new Map(rows.map((row) => [keyOf(row), row]))
  const at = toUtc(now)
  for (const moment of moments) {
    const row = known.get(keyOf(moment))
    known.delete(keyOf(moment))
    await putReminder(turn, place, row, moment, { at, seen })
  }
  for (const row of known.values()) {
    // A hold that has ended is in no plan any more, and is told all the same.
    if (row.what === 'hold-ends' && row.at <= at && !seen) continue
    await forgetReminder(turn, row)
  }
}

async function putReminder(
  turn: Turn,
  { owner, opportunity }: Place,
  row: Selectable<RemindersTable> | undefined,
  moment: ReminderMoment,
  now: { readonly at: string; readonly seen: boolean },
): Promise<void> {
  const at = toUtc(moment.at)
  const due = toUtcOrNull(moment.due)
  const { about, what } = moment
  if (!row) {
    const state = now.seen && at <= now.at ? 'known' : 'planned'
    await turn
      .insertInto('reminders')
      .values({ owner, opportunity, about, what, at, due, round: 0, state, noticed_at: null })
      .execute()
    return
  }
  const comesAgain = row.state !== 'planned' && at > now.at
  if (!comesAgain && row.at === at && row.due === due) return
  if (row.state !== 'planned' && !comesAgain) return
  await turn
    .updateTable('reminders')
    .set({ at, due, state: 'planned', round: comesAgain ? row.round + 1 : row.round, noticed_at: null })
    .where('owner', '=', owner)
    .where('opportunity', '=', opportunity)
    .where('about', '=', about)
    .where('what', '=', what)
    .execute()
}

async function forgetReminder(turn: Turn, row: Selectable<RemindersTable>): Promise<void> {
  const { owner, opportunity, about, what } = row
  await turn
    .deleteFrom('reminders')
    .where('owner', '=', owner)
    .where('opportunity', '=', opportunity)
    .where('about', '=', about)
    .where('what', '=', what)
    .execute()
  await turn
    .deleteFrom('tellings')
    .where('owner', '=', owner)
    .where('opportunity', '=', opportunity)
    .where('about', '=', about)
    .where('what', '=', what)
    .where('state', 'in', ['waiting', 'failed', 'lost'])
    .execute()
}

function keyOf({ about, what }: Pick<RemindersTable, 'about' | 'what'>): string {
  return `${what} ${about}`
}
