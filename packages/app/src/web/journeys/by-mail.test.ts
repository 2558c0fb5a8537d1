import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { readCertificate } from '../../mail/testing/certificates.ts'
import { startDovecot } from '../../mail/testing/start-dovecot.ts'
import { startSmtp } from '../../mail/testing/start-smtp.ts'
import { openMessageReader } from '../../use-cases/reading/open-message-reader.ts'
import { done, ME } from '../../use-cases/testing/open-desk.ts'
import { watchMailbox } from '../../wiring/watch-mailbox.ts'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T12:00:00+01:00')
})

afterAll(() => app.close())

/** Does what a worker would at that moment. */
async function workAt(moment: string): Promise<void> {
  app.clock.set(moment)
  while (done(await app.useCases.runDueJob({ worker: 'journey' })).kind === 'ran');
}

test('a mailbox is connected, a note taken back and sent, and an answer changes the plan', async ({ skip }) => {
  const dovecot = await startDovecot()
  if (dovecot.kind === 'none') return skip(dovecot.reason)
  onTestFinished(dovecot.stop)
  const smtp = await startSmtp()

  const me = await visit(app)
  const { page } = me
  const home = await me.add({
    employer: 'Larkspur Instruments',
    people: 'Dana Whitfield, Hiring manager, dana@larkspur.example\nOmar Haddad, omar@larkspur.example',
  })
  await me.note(home, 'Dana Whitfield', 'the intake form that half of the clinics skip')
  await me.note(home, 'Omar Haddad', 'moving the device logs off the old queue')

  await me.go('/settings/mail')
  await page.getByLabel('Your address').fill('ines@example.org')
  await me.press('Look it up')
  const fill = async (legend: string, port: number) => {
    const part = page.getByRole('group', { name: legend })
    await part.getByLabel('Server').fill('localhost')
    await part.getByLabel('Port').fill(String(port))
  }
  await fill('Sending (SMTP)', smtp.server.port)
  await fill('Reading (IMAP)', dovecot.server.port)
  // Their certificate is one of their own, as that of a bridge is.
  await page.getByLabel('Password').fill('an app password')
  await me.press('Try it, and connect')
  await page.getByRole('alert').getByText('give its certificate').first().waitFor()
  await page.getByText('A server with a certificate of its own').click()
  await page.getByLabel('Its certificate (PEM)').fill(readCertificate('localhost').cert)
  await page.getByLabel('Password').fill('a wrong password')
  await me.press('Try it, and connect')
  await page.getByRole('alert').first().waitFor()
  await me.lookAround()
  await page.getByLabel('Password').fill('an app password')
  await me.press('Try it, and connect')
  await me.told('Connected, and tried')
  await me.lookAround()
  await me.press('Choose its folders')
  await me.lookAround()
  await page.getByRole('checkbox', { name: 'INBOX' }).check()
  await me.press('Keep it so')
  await me.told('Answers are looked for in INBOX.')

  const dana = me.letter('Thank Dana Whitfield by e-mail')
  await me.go(`${home}/write`)
  await me.lookAround()
  await me.press('Send', dana)
  await me.told('It goes out in 30 seconds.')
  await me.lookAround()
  await me.press('Take it back')
  await me.told('Taken back. It was not sent.')
  await workAt('2026-09-15T12:01:00+01:00')
  expect(smtp.taken).toEqual([])

  await me.go(`${home}/write`)
  await me.press('Send', dana)
  await me.press('Send it now')
  await me.told('It goes out now.')
  await workAt('2026-09-15T12:01:01+01:00')
  expect(smtp.taken).toHaveLength(1)
  expect(dovecot.flags('Sent')).toEqual(['S'])
  await me.go(home)
  await page.getByText('You thanked Dana Whitfield by e-mail').waitFor()

  // The line breaks after the last byte: nobody knows, so the user is asked, and nothing goes out twice.
  smtp.fault = 'cuts-after-dot'
  await me.go(`${home}/write`)
  await me.press('Send', me.letter('Thank Omar Haddad by e-mail'))
  await me.press('Send it now')
  for (const minute of [2, 3, 30, 59]) await workAt(`2026-09-15T12:${String(minute).padStart(2, '0')}:00+01:00`)
  expect(smtp.taken).toHaveLength(2)
  await me.go('/')
  await page.getByText('A message may not have gone out.').waitFor()
  await me.lookAround()
  await me.press('Look at it')
  await page.getByText('may have gone out').first().waitFor()
  await me.lookAround()
  await me.press('It went out')
  await me.told('Logged as sent.')
  await me.go(home)
  await page.getByText('2 of 2 thanked').waitFor()

  app.clock.set('2026-09-23T10:00:00+01:00')
  const noticing = { ...app.ports, messageReader: openMessageReader(app.ports) }
  const watched = await watchMailbox(noticing, ME.owner, { tell: () => undefined })
  if (watched.kind !== 'watching') throw new Error(watched.kind)
  onTestFinished(watched.stop)
  const [, id] = /^Message-ID: (.*)$/im.exec(smtp.taken[0] ?? '') ?? []
  dovecot.deliver(
    [
      'From: Dana Whitfield <dana@larkspur.example>',
      'To: ines@example.org',
      'Subject: Re: Thank you',
      'Date: Wed, 23 Sep 2026 09:00:00 +0100',
      'Message-ID: <answer@larkspur.example>',
      `In-Reply-To: ${id}`,
      '',
      'Thank you for your note. We will decide by 2 October.',
      '',
    ].join('\r\n'),
  )
  await expect.poll(async () => done(await app.useCases.listProposals(ME)).lines.length, { timeout: 30_000 }).toBe(1)
  await me.go('/')
  await page.getByText('They may have written.').waitFor()
  expect(await me.step(/^Ask .* where things stand$/).count()).toBe(0)
  await me.press('Say what it means')
  await page.getByText('Read from:').getByText('2 October').waitFor()
  await me.lookAround()
  await me.press('It means something else')
  await me.lookAround()
  await page.getByLabel('They decide by').fill('2026-10-05')
  await page.getByLabel('An interview on').fill('2026-10-07')
  await me.press('Log it so')
  await page.getByRole('alert').getByText('a day and a time').waitFor()
  expect(await page.getByLabel('They decide by').inputValue()).toBe('2026-10-05')
  await page.getByLabel('An interview on').fill('')
  await me.press('Log it so')
  await me.told('logged as you put it')
  await page.getByText('Dana Whitfield wrote back').waitFor()
  await page.getByText('Mon 5 Oct').first().waitFor()
  await me.step('Answer Dana Whitfield by e-mail').waitFor()

  // An answer goes on in its thread, unless it is to begin anew.
  await me.go(`${home}/write`)
  await page.getByText('It goes on under “Re: Thank you”.').waitFor()
  await me.lookAround()
  await me.go('/mail')
  await me.press('Delete what is kept')
  await me.told('Deleted. What was logged stays.')
  expect(done(await app.useCases.listProposals({ ...ME, state: 'confirmed' })).lines).toMatchObject([{ read: null }])
  await me.go(home)
  await page.getByText('Dana Whitfield wrote back').waitFor()
  expect(dovecot.flags().join('')).not.toContain('S')
})
