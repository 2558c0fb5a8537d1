import type { Case } from '@afterword/engine'
import { keepCase } from '../../packages/app/src/use-cases/opportunities/add-opportunity.ts'
import { type BenchDesk, NOW } from './open-desks.ts'

export const WHO = { owner: 'local', by: 'local' } as const

/** Keeps so many opportunities with something due, and as many more as make `stored` of them that are quiet. */
export async function fillRecord(desk: BenchDesk, due: number, stored: number): Promise<void> {
  for (let i = 0; i < due; i += 1)
    await keep(desk, makeCase(`due-${i}`, ['2026-09-15T11:00:00Z', '2026-09-15T12:00:00Z']))
  // Parked long ago; the others are its copies, made by the database: one by one would take an hour.
  await keep(desk, { ...makeCase('quiet', ['2026-05-04T11:00:00Z', '2026-05-04T12:00:00Z']), log: closed })
  await copyQuiet(desk, stored - due - 1)
}

const closed: Case['log'] = [{ id: 'e1', at: '2026-06-01T10:00:00Z', type: 'closed', outcome: 'moved-on' }]

async function keep({ ports }: BenchDesk, caseFile: Case): Promise<void> {
  const outcome = await keepCase(ports, { ...WHO, verb: 'add-opportunity', case: caseFile, now: NOW })
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome))
}

const STATES = ['waiting', 'closed', 'rejected', 'parked', 'closed']

/** A third of the copies has something due in years, so that the indexes hold what they hold in life. */
async function copyQuiet({ run, settleDown }: BenchDesk, count: number): Promise<void> {
  const numbers = `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})`
  const state = `case n % ${STATES.length} ${STATES.map((one, i) => `when ${i} then '${one}'`).join(' ')} end`
  const copy = (table: string, columns: readonly string[]) => {
    const values = columns.map((column) => (column === 'opportunity' ? "'quiet-' || n" : `q.${column}`))
    return run(
      `${numbers} insert into ${table} (${columns.join(', ')}) select ${values.join(', ')}
       from ${table} q, numbers where q.opportunity = 'quiet'`,
    )
  }
  const columns = 'owner, employer, role, body, seeker, policy, has_resources, version'
  await run(
    `${numbers} insert into opportunities (opportunity, state, added, attention_at, plan_changes_at, ${columns})
     select 'quiet-' || n, ${state}, '2025-01-01', case when n % 3 = 0 then '2031-01-01T00:00:00.000Z' end,
            case when n % 3 = 0 then '2031-01-01T00:00:00.000Z' end, ${columns}
     from opportunities q, numbers where q.opportunity = 'quiet'`,
  )
  await copy('contacts', ['owner', 'opportunity', 'id', 'position', 'name', 'email', 'body'])
  await copy('interviews', ['owner', 'opportunity', 'id', 'position', 'round', 'starts_at', 'uid', 'body'])
  await copy('log_entries', ['owner', 'opportunity', 'position', 'at', 'type', 'contact', 'body'])
  await settleDown()
}

export function makeCase(id: string, [start, end]: readonly [string, string]): Case {
  return {
    version: 1,
    seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' },
    opportunity: { id, employer: 'Larkspur Instruments', role: 'Service designer', added: '2026-09-01' },
    contacts: [
      {
        id: 'dana',
        name: 'Dana Whitfield',
        nameVerified: true,
        role: 'hiring-manager',
        email: 'dana@larkspur.example',
      },
      { id: 'omar', name: 'Omar Haddad', nameVerified: true, role: 'team-lead', email: 'omar@larkspur.example' },
    ],
    interviews: [
      {
        id: 'panel',
        round: 1,
        start,
        end,
        format: 'video',
        interviewers: ['dana', 'omar'],
        notes: [{ id: 'n1', contact: 'dana', kind: 'topic', text: 'The night shift hands over to Manila' }],
      },
    ],
    log: [],
  }
}
