import type { MailAccount, MailServer } from '../../../ports/mail-account.ts'
import type { Provider } from '../../../use-cases/mail/providers.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'

interface MailboxViewProps {
  readonly connected: boolean
  readonly account: MailAccount | null
  readonly address: string
  readonly provider: Provider | null
  /** What is wrong, and what to do. */
  readonly trouble: readonly string[]
}

/** The form of a mailbox: first the address alone, then what follows from it. */
export function MailboxView({ connected, account, address, provider, trouble }: MailboxViewProps) {
  return (
    <>
      <p class="aside">
        <a href="/settings">Settings</a>
      </p>
      <h1>Mail</h1>
      <p class="lead">
        With your own mailbox, notes go out from your address once you have approved them, and answers change the plan
        once you have confirmed them. Without it everything works by hand.
      </p>
      {connected && account && (
        <>
          <p>
            Connected: <strong>{account.address}</strong>
          </p>
          <p class="links">
            <a href="/mail">What goes out and what came in</a>
          </p>
          <Form action="/settings/mail/disconnect">
            <Button kind="plain">Let go of it</Button>
          </Form>
        </>
      )}
      {trouble.map((text) => (
        <p key={text} class="flash flash-problem" role="alert">
          {text}
        </p>
      ))}
      {!connected && (
        <form action="/settings/mail" method="get" class="form-row">
          <Field name="address" label="Your address" type="email" value={address} autocomplete="email" required />
          <Button kind="plain">Look it up</Button>
        </form>
      )}
      {!connected && address !== '' && <AccountForm account={account} address={address} provider={provider} />}
    </>
  )
}

type AccountFormProps = Pick<MailboxViewProps, 'account' | 'address' | 'provider'>

const HINTS: Readonly<Record<Provider['login'], string>> = {
  'app-password': 'A password made for programs, not your own',
  'own-password': 'The one you read your mail with',
  token: 'No password is taken any more: give a consent below',
  'bridge-password': 'The one that the bridge shows',
}

function AccountForm({ account, address, provider }: AccountFormProps) {
  return (
    <Form action="/settings/mail">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="copies" value={account?.sentCopies ?? 'append'} />
      {provider && (
        <p>
          {provider.name}
          {provider.page !== null && (
            <>
              : the password is made at <span class="aside">{provider.page}</span>
            </>
          )}
        </p>
      )}
      <div class="field">
        <label for="password">Password</label>
        <p class="field-hint">{provider ? HINTS[provider.login] : 'Sealed at once, and shown to nobody.'}</p>
        <input id="password" name="password" type="password" class="control" autocomplete="off" />
      </div>
      <details open={provider?.login === 'token'}>
        <summary>No password, but a consent (OAuth 2)</summary>
        <p class="aside">
          Your provider gives it for a client that you register there. Access tokens are had for it when they are
          needed.
        </p>
        <Field name="token-endpoint" label="Token endpoint" type="url" value={provider?.tokenEndpoint} />
        <Field name="client-id" label="Client id" />
        <Field name="client-secret" label="Client secret" hint="Where the client has one" type="password" />
        <Field name="refresh-token" label="Refresh token" type="password" />
      </details>
      <Field name="user" label="Login name" value={account?.smtp.user ?? address} />
      <ServerFields name="smtp" title="Sending (SMTP)" server={account?.smtp ?? null} port={587} />
      <ServerFields name="imap" title="Reading (IMAP)" server={account?.imap ?? null} port={993} />
      <Field name="folder" label="Where answers arrive" value={account?.folders[0] ?? 'INBOX'} />
      <Button>Try it, and connect</Button>
    </Form>
  )
}

interface ServerFieldsProps {
  readonly name: 'smtp' | 'imap'
  readonly title: string
  readonly server: MailServer | null
  readonly port: number
}

function ServerFields({ name, title, server, port }: ServerFieldsProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="form-row">
        <Field
          name={`${name}-host`}
          label="Server"
          value={server?.host}
          {...(name === 'imap' ? { hint: 'Empty: answers are not noticed' } : {})}
        />
        <Field name={`${name}-port`} label="Port" type="number" value={String(server?.port ?? port)} />
        <Select
          name={`${name}-encryption`}
          label="Encryption"
          value={server?.encryption ?? (name === 'smtp' ? 'starttls' : 'tls')}
          choices={[
            { value: 'tls', label: 'TLS' },
            { value: 'starttls', label: 'STARTTLS' },
          ]}
        />
      </div>
    </fieldset>
  )
}
