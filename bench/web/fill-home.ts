import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Case } from '@afterword/engine'
import { createDaysShelf } from '../../packages/app/src/holidays/kept-days.ts'
import { openHolidays } from '../../packages/app/src/holidays/open-holidays.ts'
import type { CaseRecord } from '../../packages/app/src/ports/record.ts'
import { openConnection } from '../../packages/app/src/store/sqlite/open-connection.ts'
import { openSqliteRecord } from '../../packages/app/src/store/sqlite/open-sqlite-record.ts'
import { settleWith } from '../../packages/app/src/use-cases/record/settle-case.ts'
import { dueCase, longCase, quietCases } from './make-cases.ts'

/** How much is in a record, at a moment. */
interface Filling {
  readonly opportunities: number
  readonly due: number
  readonly binned: number
  readonly now: string
  /** Whether one of them is the grown one. */
  readonly long: boolean
}

const OWNER = 'local'
const PATIENCE = 10_000
const TABLES = ['opportunities', 'contacts', 'interviews', 'interviewers', 'notes', 'log_entries', 'search_texts']

/** Fills the data folder of the program: a few opportunities by its own use-cases, the many as copies by the database. */
export async function fillHome(home: string, { opportunities, due, binned, now, long }: Filling): Promise<void> {
  const clock = { now: () => now }
  const file = join(home, 'afterword.db')
  const place = { file, backupFolder: join(home, 'backups'), keepBackups: 1, patience: PATIENCE, clock }
  const opened = await openSqliteRecord(place, settleWith(openHolidays(createDaysShelf(home))))
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  const { record } = opened
  const stamp = { verb: 'add-opportunity', by: OWNER, at: clock.now() }
  const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }
  await record.saveProfile(OWNER, stamp, seeker)
  const connection = openConnection(file, PATIENCE)
  const keep = (one: Case) => keepOne(record, stamp, one)
  for (const one of quietCases(now)) await keep(one)
  if (long) await keep(longCase(now))
  for (let i = 0; i < due; i += 1) await keep(dueCase(`due-${i}`, now))
  const quiet = quietCases(now).map(({ opportunity }) => opportunity.id)
  const each = Math.ceil((opportunities - due) / quiet.length)
  connection.exec('begin')
  for (const id of quiet) copyMany(connection, id, each)
  connection.exec('commit')
  const { opportunities: closed } = must(await record.listOpportunities(OWNER, { state: 'closed' }), 'opportunities')
  for (const { id } of closed.slice(0, binned)) await record.binOpportunity(OWNER, id, stamp)
  connection.close()
  await opened.close()
}

async function keepOne(record: CaseRecord, stamp: Parameters<CaseRecord['addOpportunity']>[1], one: Case) {
  must(await record.addOpportunity(OWNER, stamp, one), 'saved')
}

function must<Outcome extends { readonly kind: string }, Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind !== kind) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<Outcome, { kind: Kind }>
}

/** Copies of an opportunity with all its parts, each with names of its own. */
function copyMany(connection: DatabaseSync, id: string, count: number): void {
  const named: Readonly<Record<string, string>> = {
    opportunity: "q.opportunity || '-' || n",
    employer: "q.employer || ' ' || n",
    name: "q.name || ' ' || n",
    text: "q.text || ' ' || n",
    words: "q.words || n || ' '",
  }
  for (const table of TABLES) {
    const columns = connection.prepare(`select name from pragma_table_info('${table}')`).all()
    const names = columns.map(({ name }) => String(name))
    const body =
      table === 'contacts'
        ? "json_set(q.body, '$.name', q.name || ' ' || n)"
        : table === 'opportunities'
          ? "json_set(q.body, '$.id', q.opportunity || '-' || n, '$.employer', q.employer || ' ' || n)"
          : 'q.body'
    const values = names.map((name) => (name === 'body' ? body : (named[name] ?? `q.${name}`)))
    connection.exec(
      `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})
       insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
       from ${table} q, numbers where q.opportunity = '${id}'`,
    )
  }
}
