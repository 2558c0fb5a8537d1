import { expect, it } from 'vitest'
import { openInvitationReader } from '../../calendar/read-invitation.ts'
import { openMailReader } from '../../mail/mime/open-mail-reader.ts'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import { openMessageReader } from '../reading/open-message-reader.ts'
import { done, ME } from '../testing/open-desk.ts'
import { type MailDesk, openMailDesk, sendThanks } from '../testing/open-mail-desk.ts'
import { noticeMessage } from './notice-message.ts'

/** A message that the user wrote in a mail program, as it lies in Sent. */
function ownMessage(headers: readonly string[]): string {
  return [
    'From: Inês Duarte <ines@example.org>',
    'To: Dana Whitfield <dana@larkspur.example>',
    'Subject: Re: The night form',
    'Date: Tue, 15 Sep 2026 14:00:00 +0100',
    'Message-ID: <by-hand@example.org>',
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Ms Whitfield, we decided to go with another candidate, as you said. I am out of the office.',
  ].join('\r\n')
}

async function notice({ ports, clock }: MailDesk, headers: readonly string[]) {
  clock.set('2026-09-15T14:05:00+01:00')
  const { holidays } = ports
  const messageReader = openMessageReader({
    mail: openMailReader(),
    invitations: openInvitationReader(),
    holidays,
  })
  const raw = new TextEncoder().encode(ownMessage(headers))
  const message = { folder: 'Sent', uidValidity: 1, uid: 1, messageId: '<by-hand@example.org>', raw }
  return done(await noticeMessage({ ...ports, messageReader }, { owner: ME.owner, message })).proposal
}

it('offers a note that the user wrote in a mail program as sent, and logs it for what it was', async () => {
  const desk = await openMailDesk(await startSmtp())
  const sent = done(await sendThanks(desk))
  desk.clock.set('2026-09-15T12:01:00+01:00')
  await desk.work()
  const proposal = await notice(desk, [`In-Reply-To: ${sent.message.messageId}`])
  expect(proposal).toMatchObject({ contact: 'dana-whitfield', holds: false })
  const after = done(await desk.useCases.confirmProposal({ ...ME, proposal: proposal?.id ?? '' }))
  expect(after.case.log.at(-1)).toMatchObject({ type: 'sent', contact: 'dana-whitfield', channel: 'email' })
  expect(after.case.log.at(-1)?.at).toContain('2026-09-15T')
  expect(after.plan.state).not.toBe('rejected')
})

it('leaves alone what the user writes outside the threads of an opportunity', async () => {
  const desk = await openMailDesk(await startSmtp())
  expect(await notice(desk, [])).toBeNull()
})
