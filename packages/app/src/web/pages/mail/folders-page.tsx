import type { MailAccount } from '../../../ports/mail-account.ts'
import type { MailFolder } from '../../../ports/mailbox.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { redirectRefused } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/settings/mail/folders`: in which folders answers are looked for, and where copies lie; the server is asked for them. */
export const addMailFolders: AddPage = (app, { useCases }) => {
  const back = '/settings/mail'

  app.get('/settings/mail/folders', async (context) => {
    const connected = await useCases.readMailbox(WHO)
    if (connected.kind === 'refused') return redirectRefused(context, back, connected)
    const tested = await useCases.testMailbox(WHO)
    if (tested.kind === 'refused') return redirectRefused(context, back, tested)
    if (tested.imap?.kind !== 'folders' || connected.account === null) {
      const text = tested.explanations.map(({ what, remedy }) => `${what} ${remedy}`).join(' ')
      return redirectWith(context, back, { kind: 'problem', text: text || 'This mailbox is not read.' })
    }
    const view = <FoldersView account={connected.account} folders={tested.imap.folders} />
    return sendPage(context, { title: 'Folders', view })
  })

  app.post('/settings/mail/folders', async (context) => {
    const form = await readForm(context)
    const connected = await useCases.readMailbox(WHO)
    if (connected.kind === 'refused') return redirectRefused(context, back, connected)
    const folders = form.all('folder')
    const { account } = connected
    if (account === null || folders.length === 0) {
      return redirectWith(context, back, { kind: 'problem', text: 'Choose one folder at least.' })
    }
    const sentFolder = form.text('sent') ?? null
    const kept = await useCases.connectMailbox({ ...WHO, account: { ...account, folders, sentFolder } })
    if (kept.kind === 'refused') return redirectRefused(context, back, kept)
    return redirectWith(context, back, { kind: 'done', text: `Answers are looked for in ${folders.join(', ')}.` })
  })
}

interface FoldersProps {
  readonly account: MailAccount
  readonly folders: readonly MailFolder[]
}

/** Folders in which no answer can be. */
const NO_ANSWERS: ReadonlySet<MailFolder['use']> = new Set(['sent', 'drafts', 'bin'])

function FoldersView({ account, folders }: FoldersProps) {
  const own = folders.find(({ use }) => use === 'sent')?.path
  return (
    <>
      <p class="aside">
        <a href="/settings/mail">Mail</a>
      </p>
      <h1>Folders</h1>
      <p class="lead">
        Only headers are read until a message belongs to one of your opportunities. Nothing is marked as read, moved or
        deleted.
      </p>
      <Form action="/settings/mail/folders">
        <ChoiceField
          name="folder"
          legend="Where answers arrive"
          take="any"
          values={account.folders}
          choices={folders
            .filter(({ use, path }) => !NO_ANSWERS.has(use) || account.folders.includes(path))
            .map(({ path }) => ({ value: path, label: path }))}
        />
        <Select
          name="sent"
          label="Where what you send lies"
          value={account.sentFolder ?? ''}
          choices={[
            {
              value: '',
              label: own === undefined ? 'nowhere: the server names no folder' : `${own}, as the server says`,
            },
            ...folders.map(({ path }) => ({ value: path, label: path })),
          ]}
        />
        <Button>Keep it so</Button>
      </Form>
    </>
  )
}
