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
      hardQuestions: await findNotes(turn, owner, toUtc(before), most, ['hard-question']),
      debriefs: await findDebriefs(turn, owner, toUtc(before), most),
    }))
}

/** See `CaseRecord.listHardMoments`. */
export function listHardMomentsIn(database: Database): CaseRecord['listHardMoments'] {
  return (owner, before, most) =>
    atOneMoment(database, async (turn) => ({
      kind: 'hard-moments' as const,
      moments: [
        ...(await findNotes(turn, owner, toUtc(before), most, ['hard-question', 'fumbled'])),
        ...(await findDebriefs(turn, owner, toUtc(before), most)),
      ],
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

async function findNotes(
  turn: Turn,
  owner: string,
  before: string,
  most: number,
  kinds: readonly Note['kind'][],
): Promise<Lessons['hardQuestions']> {
  const rows = await earlierInterviews(turn, owner, before)
    .innerJoin('notes', (join) =>
      join
        .onRef('notes.owner', '=', 'interviews.owner')
        .onRef('notes.opportunity', '=', 'interviews.opportunity')
        .onRef('notes.interview', '=', 'interviews.id'),
    )
    .select(['interviews.body as talk', 'notes.body'])
    .where('notes.kind', 'in', kinds)
    .orderBy('notes.position')
    .limit(most)
    .execute()
  return rows.map(({ body, talk, ...place }) => ({
    ...place,
    on: dayOf(JSON.parse(talk)),
    note: JSON.parse(body) as Note,
  }))
}

async function findDebriefs(turn: Turn, owner: string, before: string, most: number): Promise<Lessons['debriefs']> {
  const rows = await earlierInterviews(turn, owner, before)
    .select('interviews.body')
    // The body is JSON as it was kept; a debrief is the only field of that name.
    .where('interviews.body', 'like', '%"debrief":{%')
    .limit(most)
    .execute()
  return rows.flatMap(({ body, ...place }) => {
    const talk = JSON.parse(body) as Omit<Interview, 'interviewers'>
    return talk.debrief ? [{ ...place, on: dayOf(talk), debrief: talk.debrief }] : []
  })
}

/** Interviews are written down with the offset of the place. */
function dayOf({ start }: Pick<Interview, 'start'>): string {
  return start.slice(0, 10)
}
