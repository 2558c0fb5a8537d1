import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCertificate } from '../../mail/testing/certificates.ts'
import { startSmtp, type TestSmtp } from '../../mail/testing/start-smtp.ts'
import { later } from '../../use-cases/mail/later.ts'
import { noticeMessage } from '../../use-cases/mail/notice-message.ts'
import { openMessageReader } from '../../use-cases/reading/open-message-reader.ts'
import { type Desk, done, ME } from '../../use-cases/testing/open-desk.ts'
import { openMailDesk, THANKS } from '../../use-cases/testing/open-mail-desk.ts'
import { plainReader } from '../../use-cases/testing/plain-reader.ts'
import type { Question } from '../asking/asker.ts'
import type { Pause } from '../door.ts'
import { runCommandLine } from '../run-command-line.ts'
import { makeFolder } from '../testing/run-afterword.ts'
import { ENTER, runInTerminal } from '../testing/run-in-terminal.ts'

const NOTE = `To: dana-whitfield
Kind: thank-you
Interview: iv-1
Channel: email
Subject: The night form

Dear Ms Whitfield,

thank you for the talk about the night form.

Inês Duarte
`

interface Sitting {
  /** What a person answers, in turn; absent: nobody is at a terminal. */
  readonly answers?: readonly string[]
  readonly pause?: Pause
}

/** Somebody at a terminal, over the desk of a test. */
function sitAt({ useCases, clock }: Desk, { answers, pause }: Sitting = {}) {
  const asked: Question[] = []
  const left = [...(answers ?? [])]
  const run = async (...words: string[]) => {
    const shown = { out: '', problems: '' }
    const code = await runCommandLine(words, '0.0.0', {
      useCases,
      terminal: {
        columns: 100,
        colour: { out: false, problems: false },
        print: (text) => {
          shown.out += text
        },
        complain: (text) => {
          shown.problems += text
        },
      },
      asker: {
        ask: async (question) => {
          asked.push(question)
          if (answers === undefined) return { kind: 'not-asked' }
          const text = left.shift()
          return text === undefined ? { kind: 'given-up' } : { kind: 'answer', text }
        },
      },
      clock,
      // Time passes at once.
      pause:
        pause ??
        (async (milliseconds) => {
          clock.set(later(clock.now(), milliseconds))
          return 'over'
        }),
      startWeb: async () => ({ kind: 'port-taken', port: 4747 }),
      timeZone: 'Europe/Lisbon',
      webOrigin: 'http://127.0.0.1:4747',
    })
    return { code, ...shown }
  }
  return { run, asked }
}

/** A search with a note to Dana in a file, and a mailbox that is connected. */
async function openSearch(smtp: TestSmtp) {
  const desk = await openMailDesk(smtp)
  writeFileSync(join(desk.folder, 'note.txt'), NOTE)
  return desk
}

const SEND = ['send', 'larkspur', 'dana', '--note', 'note.txt', '--anyway'] as const

describe('afterword mailbox', { timeout: 60_000 }, () => {
  test('connects a mailbox once its server lets one in, tests it, and lets go of it', async () => {
    const smtp = await startSmtp()
    const desk = await openSearch(smtp)
    done(await desk.useCases.disconnectMailbox(ME))
    writeFileSync(join(desk.folder, 'bridge.pem'), readCertificate('localhost').cert)
    const server = ['--smtp-host', 'localhost', '--smtp-port', String(smtp.server.port), '--certificate', 'bridge.pem']
    const connect = ['mailbox', 'connect', 'ines@example.org', ...server, '--imap-host', 'none']

    const wrong = await sitAt(desk, { answers: ['another password'] }).run(...connect)
    expect(wrong).toMatchObject({ code: 2, out: '', problems: expect.stringContaining('refuses the login') })
    expect((await sitAt(desk).run('mailbox')).out).toContain('No mailbox is connected')
    expect(await sitAt(desk).run(...connect)).toMatchObject({
      code: 2,
      problems: 'There is no terminal to ask: --password-file FILE\n',
    })

    const { run, asked } = sitAt(desk, { answers: ['an app password'] })
    const right = await run(...connect)
    expect(right).toMatchObject({ code: 0, problems: '' })
    expect(asked).toEqual([{ text: 'Password', hidden: true }])
    expect((await run('mailbox')).out).toContain(`localhost:${smtp.server.port}, STARTTLS, as ines@example.org`)
    expect((await run('mailbox', '--json')).out).not.toContain('an app password')

    writeFileSync(join(desk.folder, 'password.txt'), 'an app password\n')
    expect(await run('mailbox', 'connect', '--password-file', 'password.txt')).toMatchObject({ code: 0 })
    expect(await run('mailbox', 'test')).toMatchObject({ code: 0, out: expect.stringContaining('Sending works.') })
    smtp.fault = 'refuses-login'
    expect(await run('mailbox', 'test')).toMatchObject({ code: 1, out: expect.stringContaining('refuses the login') })
    expect(await run('mailbox', 'disconnect')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('mailbox', '--json')).out)).toMatchObject({ account: null })
  })

  test('shows what is known of a provider, and asks for a consent where no password is taken', async () => {
    const desk = await openSearch(await startSmtp())
    const told = await sitAt(desk).run('mailbox', 'connect', 'ines@outlook.com')
    expect(told.code).toBe(2)
    expect(told.problems).toContain('smtp.office365.com:587 (starttls)')
    expect(told.problems).toContain('--refresh-token-file')
  })

  test('a password that is typed at a terminal is not shown', async () => {
    const home = makeFolder()
    afterAll(home.remove)
    const servers = ['--smtp-host', '127.0.0.1', '--smtp-port', '1', '--imap-host', 'none']
    const words = ['mailbox', 'connect', 'ines@example.org', ...servers]
    const session = runInTerminal(words, { columns: 80, home: home.path })
    await session.until('Password? ')
    session.type(`a secret${ENTER}`)
    await session.until('takes no connections at port 1')
    expect(await session.ended).toBe(2)
    expect(session.screen()).not.toContain('a secret')
  })
})

describe('afterword send', { timeout: 60_000 }, () => {
  test('waits out the time to take it back, sends, and logs it', async () => {
    const smtp = await startSmtp()
    const { run } = sitAt(await openSearch(smtp))
    const sent = await run(...SEND)
    expect(sent).toMatchObject({ code: 0, out: expect.stringContaining('The night form to Dana Whitfield: sent') })
    expect(sent.problems).toContain('goes out in 30 seconds; Ctrl-C takes it back.')
    expect(smtp.taken).toHaveLength(1)
    expect(smtp.taken[0]).toContain('thank you for the talk about the night form.')
    expect((await run('log', 'show', 'larkspur')).out).toContain('Dana')
    expect(await run(...SEND)).toMatchObject({ code: 2 })
    expect(smtp.taken).toHaveLength(1)
  })

  test('Ctrl-C takes it back, and what was written is kept', async () => {
    const smtp = await startSmtp()
    const desk = await openSearch(smtp)
    const { run } = sitAt(desk, { pause: async () => 'interrupted' })
    expect(await run(...SEND)).toMatchObject({ code: 130, out: expect.stringContaining('taken back') })
    expect(smtp.taken).toEqual([])
    const again = await sitAt(desk).run('send', 'larkspur', THANKS, '--anyway', '--json')
    expect(JSON.parse(again.out)).toMatchObject({ state: 'sent', letter: { subject: 'The night form' } })
  })

  test('says what is to be mended first, and sends nothing', async () => {
    const smtp = await startSmtp()
    const desk = await openSearch(smtp)
    writeFileSync(join(desk.folder, 'bad.txt'), NOTE.replace('Dear Ms Whitfield', 'Dear Ms Whitfeld'))
    const told = await sitAt(desk).run('send', 'larkspur', 'dana', '--note', 'bad.txt')
    expect(told).toMatchObject({ code: 2, out: '' })
    expect(told.problems).toContain('--anyway')
    expect(JSON.parse((await sitAt(desk).run('outbox', '--json')).out)).toEqual({ messages: [], total: 0 })
  })

  test('says that it needs a mailbox, and how to connect one', async () => {
    const desk = await openSearch(await startSmtp())
    done(await desk.useCases.disconnectMailbox(ME))
    const told = await sitAt(desk).run(...SEND)
    expect(told).toMatchObject({ code: 2, problems: expect.stringContaining('afterword mailbox connect') })
  })
})

describe('afterword outbox', { timeout: 60_000 }, () => {
  test('keeps a message for their office hours, sends it before that, or by itself when it is due', async () => {
    const smtp = await startSmtp()
    const desk = await openSearch(smtp)
    desk.clock.set('2026-09-15T20:00:00+01:00')
    const { run } = sitAt(desk)
    const left = await run(...SEND, '--when', 'office-hours')
    expect(left).toMatchObject({ code: 0, problems: '' })
    expect(left.out).toContain('tomorrow 9:00')
    expect(left.out).toContain('Their working day is over.')
    expect(left.out).toContain('afterword outbox run')
    expect((await run('outbox', 'run')).out).toContain('Nothing is due now.')
    expect(await run('outbox', 'cancel', 'dana')).toMatchObject({ code: 0 })
    expect(await run('outbox', 'forget', 'dana')).toMatchObject({ code: 0 })
    expect(await run(...SEND, '--when', 'office-hours')).toMatchObject({ code: 0 })
    desk.clock.set('2026-09-16T09:01:00+01:00')
    expect(await run('outbox', 'run')).toMatchObject({ code: 0, out: expect.stringContaining('sent') })
    expect(smtp.taken).toHaveLength(1)
  })

  test('sends a message at once that failed, when told to', async () => {
    const smtp = await startSmtp('refuses-recipient')
    const { run } = sitAt(await openSearch(smtp))
    const failed = await run(...SEND)
    expect(failed).toMatchObject({ code: 2, out: expect.stringContaining('There is no such address') })
    smtp.fault = 'none'
    expect(await run('outbox', 'now')).toMatchObject({ code: 0, out: expect.stringContaining('sent') })
    expect(smtp.taken).toHaveLength(1)
  })

  test.each([
    ['arrived', 1, 'sent'],
    ['again', 2, 'sent'],
    ['let-be', 1, 'cancelled'],
  ])('asks about a message of which nobody knows whether it went out: %s', async (deed, taken, state) => {
    const smtp = await startSmtp('cuts-after-dot')
    const { run } = sitAt(await openSearch(smtp))
    expect(await run(...SEND)).toMatchObject({ code: 2, out: expect.stringContaining(`afterword outbox ${deed}`) })
    smtp.fault = 'none'
    expect(await run('outbox', deed, 'dana')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('outbox', '--json')).out)).toMatchObject({ messages: [{ state }] })
    expect(smtp.taken).toHaveLength(taken)
  })
})

describe('afterword answers', { timeout: 60_000 }, () => {
  /** Dana answers the note that was sent. */
  async function answered() {
    const desk = await openSearch(await startSmtp())
    const { run } = sitAt(desk)
    const { messageId } = JSON.parse((await run(...SEND, '--json')).out)
    const raw = `From: Dana Whitfield <dana@larkspur.example>\r\nSubject: Re: The night form\r\nMessage-ID: <answer@larkspur.example>\r\nIn-Reply-To: ${messageId}\r\nX-At: 2026-09-16T10:00:00Z\r\n\r\nThank you!\r\n`
    const message = {
      folder: 'INBOX',
      uidValidity: 1,
      uid: 1,
      messageId: '<answer@larkspur.example>',
      raw: Buffer.from(raw),
    }
    desk.clock.set('2026-09-16T12:00:00+01:00')
    done(await noticeMessage({ ...desk.ports, messageReader: plainReader }, { owner: ME.owner, message }))
    return { desk, run }
  }

  test('shows what was read, from what, and what would be logged; logs it with corrections', async () => {
    const { desk, run } = await answered()
    const { out } = await run('answers')
    expect(out).toContain('dana@larkspur.example wrote back')
    expect(out).toContain('Read from: From: dana@larkspur.example')
    expect(out).toContain('Would be logged: reply from dana-whitfield')
    const confirmed = await run('answers', 'confirm', 'larkspur', '--kind', 'offer', '--respond-by', '25 Sep', '--json')
    expect(confirmed).toMatchObject({ code: 0, problems: '' })
    const { case: file } = done(await desk.useCases.showOpportunity({ ...ME, opportunity: desk.opportunity }))
    expect(file.log.at(-1)).toMatchObject({ kind: 'offer', contact: 'dana-whitfield', respondBy: '2026-09-25' })
    expect((await run('answers')).out).toContain('Nothing waits for you.')
  })

  test('puts aside what means nothing', async () => {
    const { run } = await answered()
    expect(await run('answers', 'dismiss')).toMatchObject({ code: 0, out: expect.stringContaining('deleted') })
    expect(JSON.parse((await run('answers', '--json')).out)).toEqual({ answers: [] })
    expect(await run('answers', 'dismiss')).toMatchObject({ code: 2 })
  })

  test('adds whoever wrote, and what their signature tells, when told to', async () => {
    const { desk, run } = await answered()
    const raw = `From: Omar Haddad <omar@larkspur.example>\r\nSubject: Re: The night form\r\nMessage-ID: <omar@larkspur.example>\r\nIn-Reply-To: <answer@larkspur.example>\r\nReferences: <answer@larkspur.example>\r\nDate: Wed, 16 Sep 2026 11:00:00 +0100\r\n\r\nDear Inês,\r\n\r\nI join Dana here. Could you call me on Friday?\r\n\r\nBest regards\r\nOmar Haddad\r\n`
    const message = { folder: 'INBOX', uidValidity: 1, uid: 2, messageId: null, raw: Buffer.from(raw) }
    const messageReader = openMessageReader(desk.ports)
    done(await noticeMessage({ ...desk.ports, messageReader }, { owner: ME.owner, message }))
    const { out } = await run('answers')
    expect(out).toContain('--take 1: Add whoever wrote: Omar Haddad (omar@larkspur.example)')
    expect(out).toContain('Call them on: Fri 18 Sep')
    expect(await run('answers', 'confirm', 'omar', '--take', '7')).toMatchObject({ code: 2 })
    expect(await run('answers', 'confirm', 'omar', '--take', '1=boss')).toMatchObject({ code: 2 })
    const confirm = [
      'answers',
      'confirm',
      'omar',
      '--take',
      '1=team-lead',
      '--ask-on',
      'mon',
      '--interview',
      '25 Sep 10:00',
    ]
    expect(await run(...confirm)).toMatchObject({ code: 0, problems: '' })
    const { case: file } = done(await desk.useCases.showOpportunity({ ...ME, opportunity: desk.opportunity }))
    expect(file.contacts.at(-1)).toMatchObject({ id: 'omar-haddad', email: 'omar@larkspur.example', role: 'team-lead' })
    const followUp = { channel: 'phone', on: '2026-09-21' }
    expect(file.log.at(-1)).toMatchObject({ kind: 'reply', contact: 'omar-haddad', followUp })
    expect(file.interviews.at(-1)?.start).toBe('2026-09-25T09:00:00Z')
  })

  test('deletes what is kept of a message that was confirmed; what was logged stays', async () => {
    const { desk, run } = await answered()
    expect(await run('answers', 'forget')).toMatchObject({
      code: 2,
      problems: expect.stringContaining('Nothing is kept'),
    })
    expect(await run('answers', 'confirm')).toMatchObject({ code: 0 })
    expect((await run('answers', 'list', '--kept')).out).toContain('wrote back')
    expect(await run('answers', 'forget', 'larkspur')).toMatchObject({ code: 0 })
    expect((await run('answers', 'list', '--kept')).out).toContain('Nothing is kept.')
    const { case: file } = done(await desk.useCases.showOpportunity({ ...ME, opportunity: desk.opportunity }))
    expect(file.log.at(-1)).toMatchObject({ type: 'received', contact: 'dana-whitfield' })
  })
})
