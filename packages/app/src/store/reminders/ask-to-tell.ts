import type { Asked } from '../../ports/reminders.ts'
import type { Turn } from '../tables/database.ts'
import { toUtc } from '../tables/to-utc.ts'

/** What is no reminder belongs to no opportunity. */
const NONE = ''

/** Asks for something once; asked for again while nobody has tried to tell it, it is told at the earlier time. */
export async function askToTell(turn: Turn, owner: string, { channel, about, tellAt }: Asked): Promise<void> {
  const tell_at = toUtc(tellAt)
  const row = { owner, channel, opportunity: NONE, about, what: NONE, round: 0, bundle: null, reason: null } as const
  await turn
    .insertInto('tellings')
    .values({ ...row, state: 'waiting', tell_at, setbacks: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['owner', 'channel', 'opportunity', 'about', 'what', 'round'])
        .doUpdateSet({ tell_at })
        .where('tellings.state', '=', 'waiting')
        .where('tellings.setbacks', '=', 0)
        .where('tellings.tell_at', '>', tell_at),
    )
    .execute()
}
