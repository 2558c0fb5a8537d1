import type { MailAccount } from '../../../ports/mail-account.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { accountValues, readAccount, readProof } from './account-values.ts'
import { MailboxView } from './mailbox-view.tsx'

/** `/settings/mail`: the user's own mailbox, connected, tried and let go of. */
export const addMailbox: AddPage = (app, { useCases }) => {
  app.get('/settings/mail', async (context) => {
    const connected = await useCases.readMailbox(WHO)
    if (connected.kind === 'refused') return sendRefusal(context, connected)
    const address = connected.account?.address ?? context.req.query('address')?.trim() ?? ''
    const { provider, account } = await useCases.suggestAccount({ address })
    const view = (
      <MailboxView
        connected={connected.account}
        address={address}
        provider={provider}
        value={accountValues(address, connected.account ?? account, provider)}
        trouble={[]}
      />
    )
    return sendPage(context, { title: 'Mail', view })
  })

  app.post('/settings/mail', async (context) => {
    const form = await readForm(context)
    const connected = await useCases.readMailbox(WHO)
    if (connected.kind === 'refused') return sendRefusal(context, connected)
    const account = withKnown(readAccount(form), connected.account)
    const secret = readProof(form)
    const { address } = account
    const again = async (trouble: readonly string[], status: 400 | 404 | 409 | 503 = 400) =>
      sendPage(context, {
        title: 'Mail',
        status,
        view: (
          <MailboxView
            connected={connected.account}
            address={address}
            provider={(await useCases.suggestAccount({ address })).provider}
            value={form.raw}
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

/** The folders that were chosen stay chosen. */
function withKnown(account: MailAccount, before: MailAccount | null): MailAccount {
  if (before?.address !== account.address || account.imap === null) return account
  return { ...account, folders: before.folders, sentFolder: before.sentFolder }
}
