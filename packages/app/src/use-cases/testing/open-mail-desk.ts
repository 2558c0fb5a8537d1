import { SECRET, type TestSmtp } from '../../mail/testing/start-smtp.ts'
import type { MailAccount } from '../../ports/mail-account.ts'
import { type Desk, done, ME, openDesk } from './open-desk.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT', email: 'ines@example.org' }

export const THANKS = 'thank-you:iv-1:dana-whitfield'

/** A search with one interview an hour ago, and a mailbox that sends through a server of the test. */
export interface MailDesk extends Desk {
  readonly opportunity: string
  /** Runs all that is due at the moment of the clock; gives the kinds of what was run. */
  work(): Promise<string[]>
}

export async function openMailDesk(
  { server }: Pick<TestSmtp, 'server'>,
  account: Partial<MailAccount> = {},
): Promise<MailDesk> {
  const desk = await openDesk('2026-09-15T12:00:00+01:00')
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer: 'Larkspur Instruments', role: 'Designer' } }))
  const opportunity = 'larkspur-instruments'
  done(
    await useCases.addInterview({
      ...ME,
      opportunity,
      interview: { start: '2026-09-15T10:00:00+01:00', end: '2026-09-15T11:00:00+01:00', format: 'video' },
      newContacts: [
        { name: 'Dana Whitfield', role: 'hiring-manager', email: 'dana@larkspur.example', nameVerified: true },
      ],
    }),
  )
  await connect(desk, { server }, account)
  const work = async () => {
    const kinds: string[] = []
    for (let runs = 0; runs < 100; runs += 1) {
      const ran = done(await useCases.runDueJob({ worker: 'test' }))
      if (ran.kind === 'nothing-due') return kinds
      // Every change asks for somebody who tells what is due; that is no mail.
      if (ran.job !== 'remind') kinds.push(ran.job)
    }
    throw new Error('There is no end to the work.')
  }
  return { ...desk, opportunity, work }
}

export async function connect(
  { useCases }: Pick<Desk, 'useCases'>,
  { server }: Pick<TestSmtp, 'server'>,
  changes: Partial<MailAccount> = {},
): Promise<void> {
  const account = {
    address: 'ines@example.org',
    smtp: server,
    imap: null,
    sentCopies: null,
    sentFolder: null,
    folders: ['INBOX'],
    ...changes,
  }
  done(await useCases.connectMailbox({ ...ME, account, secret: SECRET }))
}

/** Approves the note to Dana. */
export async function sendThanks(
  { useCases, opportunity }: MailDesk,
  more: Partial<Parameters<MailDesk['useCases']['sendMessage']>[0]> = {},
) {
  return useCases.sendMessage({
    ...ME,
    opportunity,
    action: THANKS,
    subject: 'The night form',
    body: 'Dear Ms Whitfield,\n\nthank you for the talk about the night form.\n\nInês Duarte\n',
    approve: true,
    ...more,
  })
}
