import type { Notice } from '../../../ports/notices.ts'
import { type Desk, done, ME, openDesk } from '../../testing/open-desk.ts'
import type { Ports } from '../../use-cases.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT', email: 'ines@example.org' }

const DANA = {
  name: 'Dana Whitfield',
  role: 'hiring-manager',
  email: 'dana@larkspur.example',
  nameVerified: true,
} as const

/** A search whose desktop writes down what it shows. */
export interface ReminderDesk extends Desk {
  /** What was shown, in the order in which it was. */
  readonly shown: Notice[]
  /** Sets the clock and runs all that is due by then. */
  workAt(instant: string): Promise<void>
  /** An opportunity with a talk of an hour with Dana that begins then. */
  addTalk(id: string, start: string, end: string): Promise<void>
}

export async function openReminderDesk(now: string, change: Partial<Ports> = {}): Promise<ReminderDesk> {
  const shown: Notice[] = []
  const notices: Ports['notices'] = {
    available: async () => true,
    show: async (notice) => {
      shown.push(notice)
      return { kind: 'shown' }
    },
  }
  const desk = await openDesk(now, { notices, ...change })
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  const workAt = async (instant: string) => {
    desk.clock.set(instant)
    for (let runs = 0; runs < 100; runs += 1) {
      if (done(await useCases.runDueJob({ worker: 'test' })).kind === 'nothing-due') return
    }
    throw new Error('There is no end to the work.')
  }
  const addTalk = async (id: string, start: string, end: string) => {
    done(await useCases.addOpportunity({ ...ME, opportunity: { id, employer: `${id} Ltd`, role: 'Designer' } }))
    const interview = { start, end, format: 'video' } as const
    done(await useCases.addInterview({ ...ME, opportunity: id, interview, newContacts: [DANA] }))
  }
  return { ...desk, shown, workAt, addTalk }
}
