import { expect, it } from 'vitest'
import { openInvitationReader } from '../../../calendar/read-invitation.ts'
import { openHolidays } from '../../../holidays/open-holidays.ts'
import { openMailReader } from '../../../mail/mime/open-mail-reader.ts'
import { makeCase } from '../../../store/testing/make-case.ts'
import { openMessageReader } from '../open-message-reader.ts'

const holidays = openHolidays({ read: () => Promise.resolve(undefined), write: () => Promise.resolve() })
const reader = openMessageReader({ mail: openMailReader(), invitations: openInvitationReader(), holidays })

/** The sentences that are shown for what a contact's words mean. */
async function evidenceOf(words: string): Promise<readonly string[]> {
  const head = ['From: Dana Whitfield <dana@larkspur.example>', 'Date: Wed, 16 Sep 2026 10:00:00 +0100']
  const raw = new TextEncoder().encode([...head, '', words, ''].join('\r\n'))
  return (await reader.read(makeCase('larkspur'), [], raw, '2026-09-16T12:00:00Z')).reading.evidence
}

it.each(['If you have not heard from us by then, please email me.', 'Please call me then.'])(
  'shows the sentence that asks to get in touch on a day named before: %s',
  async (request) => {
    expect(await evidenceOf(`We decide by 2 October. ${request}`)).toContain(request)
  },
)

it('shows the sentence that asks for a call on no day', async () => {
  const request = 'Could you please call me?'
  expect(await evidenceOf(`Thank you for your note. ${request}`)).toContain(request)
})
