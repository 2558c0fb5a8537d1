import type { KeptSecret, MailAccount } from '../../../ports/mail-account.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { MailboxView } from './mailbox-view.tsx'

/** `/settings/mail`: the user's own mailbox, connected, tried and let go of. */
export const addMailbox: AddPage = (app, { useCases }) => {
  app.get('/settings/mail', async (context) => {
    const connected = await useCases.readMailbox(WHO)
    if (connected.kind === 'refused') return sendRefusal(context, connected)
    const address = context.req.query('address')?.trim()
    const suggested = address === undefined ? null : await useCases.suggestAccount({ address })
    const account = connected.account ?? suggested?.account ?? null
    const view = (
      <MailboxView
        connected={connected.account !== null}
        account={account}
        address={address ?? account?.address ?? ''}
        provider={suggested?.provider ?? null}
        trouble={[]}
      />
    )
    return sendPage(context, { title: 'Mail', view })
  })

  app.post('/settings/mail', async (context) => {
    const form = await readForm(context)
    const account = readAccount(form)
    const secret = readSecret(form)
    const again = (trouble: readonly string[], status: 400 | 404 | 409 | 503 = 400) =>
      sendPage(context, {
        title: 'Mail',
        status,
        view: (
          <MailboxView
            connected={false}
            account={account}
            address={account.address}
            provider={null}
            trouble={trouble}
          />
        ),
      })
    const tested = await useCases.testMailbox({ ...WHO, account, secret })
    if (tested.kind === 'refused') {
      const { status, text } = answerTo(tested.failures)
      return again([text], status)
    }
    if (tested.explanations.length > 0) return again(tested.explanations.map(({ what, remedy }) => `${what} ${remedy}`))
    const kept = await useCases.connectMailbox({ ...WHO, account, secret })
    if (kept.kind === 'refused') {
      const { status, text } = answerTo(kept.failures)
      return again([text], status)
    }
    const text = 'Connected, and tried: it works. Nothing is sent that you have not approved.'
    return redirectWith(context, '/settings/mail', { kind: 'done', text })
  })

  app.post('/settings/mail/disconnect', async (context) => {
    const gone = await useCases.disconnectMailbox(WHO)
    if (gone.kind === 'refused') return redirectRefused(context, '/settings/mail', gone)
    return redirectWith(context, '/settings/mail', { kind: 'done', text: 'Let go of. Everything works by hand again.' })
  })
}

/** What the user proves with who they are: the consent, where one is given; undefined: what is kept already. */
function readSecret(form: FormValues): KeptSecret | undefined {
  const password = form.text('password')
  const refreshToken = form.text('refresh-token')
  if (refreshToken === undefined) return password === undefined ? undefined : { kind: 'password', password }
  return {
    kind: 'consent',
    tokenEndpoint: form.text('token-endpoint') ?? '',
    clientId: form.text('client-id') ?? '',
    clientSecret: form.text('client-secret'),
    refreshToken,
  }
}

function readAccount(form: FormValues): MailAccount {
  const address = form.text('address') ?? ''
  const server = (name: 'smtp' | 'imap') => ({
    host: form.text(`${name}-host`) ?? '',
    port: Number(form.text(`${name}-port`)) || (name === 'smtp' ? 587 : 993),
    encryption: form.text(`${name}-encryption`) === 'starttls' ? ('starttls' as const) : ('tls' as const),
    user: form.text('user') ?? address,
  })
  const imap = form.text('imap-host') === undefined ? null : server('imap')
  return {
    address,
    smtp: server('smtp'),
    imap,
    sentCopies: imap === null ? null : form.text('copies') === 'provider' ? 'provider' : 'append',
    sentFolder: null,
    folders: [form.text('folder') ?? 'INBOX'],
  }
}
