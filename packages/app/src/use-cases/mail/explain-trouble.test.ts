import { expect, it } from 'vitest'
import type { MailTrouble } from '../../ports/mail-account.ts'
import { suggestAccount } from './connect-mailbox.ts'
import { explainReason, explainTrouble } from './explain-trouble.ts'
import { PROVIDERS, providerOf } from './providers.ts'

const login = (host: string): MailTrouble => ({ kind: 'login-refused', host, user: 'ines@example.org', said: '535 no' })

it('says that a provider wants a password made for programs, and where it is made', () => {
  const { what, remedy } = explainTrouble(login('smtp.gmail.com'))
  expect(what).toBe('smtp.gmail.com refuses the login of ines@example.org (“535 no”).')
  expect(remedy).toContain('https://myaccount.google.com/apppasswords')
  expect(explainTrouble(login('mail.example.org')).remedy).toContain('password made for them')
})

it.each([
  [550, '5.1.1', 'There is no such address'],
  [552, '5.2.2', 'mailbox is full'],
  [554, '5.7.1', 'refused by policy'],
  [550, null, 'refused the message for good'],
  [450, '4.2.1', 'takes no mail at the moment'],
  [451, null, 'did not take the message for now'],
])('says what %s %s means, in its own words and ours', (code, status, words) => {
  const { what } = explainReason({ kind: 'refused', code, status, said: 'Their words' })
  expect(what).toContain(words)
  expect(what).toContain('Their words')
})

it('knows the provider by the address, and each in full', () => {
  expect(providerOf('Ines@GMAIL.com')?.id).toBe('gmail')
  expect(providerOf('ines@example.org')).toBeUndefined()
  for (const { smtp, imap } of PROVIDERS) {
    for (const [, port, encryption] of [smtp, imap]) {
      expect(encryption).toBe([465, 993].includes(port) ? 'tls' : 'starttls')
    }
  }
})

it('suggests the whole mailbox from an address', () => {
  expect(suggestAccount({ address: 'ines@gmx.net' })).toMatchObject({
    provider: { id: 'gmx' },
    account: { smtp: { host: 'mail.gmx.net', user: 'ines@gmx.net' }, imap: { port: 993 }, sentCopies: 'append' },
  })
  expect(suggestAccount({ address: 'ines@example.org' })).toMatchObject({ provider: null, account: null })
})
