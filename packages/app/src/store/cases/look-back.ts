import type { Interview, Note } from '@afterword/engine'
import type { CaseRecord, Lessons } from '../../ports/record.ts'
import type { Database, Turn } from '../tables/database.ts'
import { atOneMoment } from '../tables/in-transaction.ts'
import { toUtc } from '../tables/to-utc.ts'

/** See `CaseRecord.lookBack`. */
export function lookBackIn(database: Database): CaseRecord['lookBack'] {
  return (owner, before, most) =>
    atOneMoment(database, async (turn) => ({
      kind: 'lessons' as const,
      hardQuestions: await findHardQuestions(turn, owner, toUtc(before), most),
      debriefs: await findDebriefs(turn, owner, toUtc(before), most),
    }))
}

/** Interviews of the owner that began before a moment, newest first. */
function earlierInterviews(turn: Turn, owner: string, before: string) {
  return turn
    .selectFrom('interviews')
    .innerJoin('opportunities', (join) =>
      join
        .onRef('opportunities.owner', '=', 'interviews.owner')
        .onRef('opportunities.opportunity', '=', 'interviews.opportunity'),
    )
    .select(['interviews.opportunity', 'employer', 'interviews.id as interview', 'starts_at as start'])
    .where('interviews.owner', '=', owner)
    .where('binned_at', 'is', null)
    .where('starts_at', '<', before)
    .orderBy('starts_at', 'desc')
    .orderBy('interviews.opportunity')
}

async function findHardQuestions(
  turn: Turn,
  owner: string,
  before: string,
  most: number,
): Promise<Lessons['hardQuestions']> {
  const rows = await earlierInterviews(turn, owner, before)
    .innerJoin('notes', (join) =>
      join
        .onRef('notes.owner', '=', 'interviews.owner')
        .onRef('notes.opportunity', '=', 'interviews.opportunity')
        .onRef('notes.interview', '=', 'interviews.id'),
    )
    .select('notes.body')
    .where('notes.kind', '=', 'hard-question')
    .orderBy('notes.position')
    .limit(most)
    .execute()
  return rows.map(({ body, ...place }) => ({ ...place, note: JSON.parse(body) as Note }))
}

async function findDebriefs(turn: Turn, owner: string, before: string, most: number): Promise<Lessons['debriefs']> {
  const rows = await earlierInterviews(turn, owner, before)
    .select('interviews.body')
    // The body is JSON as it was kept; a debrief is the only field of that name.
    .where('interviews.body', 'like', '%"debrief":{%')
    .limit(most)
    .execute()
  return rows.flatMap(({ body, ...place }) => {
    const { debrief } = JSON.parse(body) as Omit<Interview, 'interviewers'>
    return debrief ? [{ ...place, debrief }] : []
  })
}
