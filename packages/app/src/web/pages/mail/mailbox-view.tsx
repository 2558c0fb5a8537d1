import type { MailAccount } from '../../../ports/mail-account.ts'
import type { Provider } from '../../../use-cases/mail/providers.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { AccountForm } from './account-form.tsx'

interface MailboxViewProps {
  /** The mailbox that is connected; null: none. */
  readonly connected: MailAccount | null
  readonly address: string
  readonly provider: Provider | null
  /** What stands in a field of the form. */
  readonly value: (name: string) => string
  /** What is wrong, and what to do. */
  readonly trouble: readonly string[]
}

/** The form of a mailbox: first the address alone, then what follows from it. */
export function MailboxView({ connected, address, provider, value, trouble }: MailboxViewProps) {
  const form = <AccountForm address={address} provider={provider} value={value} known={connected !== null} />
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
      {connected && <Connected account={connected} />}
      {trouble.map((text) => (
        <p key={text} class="flash flash-problem" role="alert">
          {text}
        </p>
      ))}
      {connected && (
        <details open={trouble.length > 0}>
          <summary>Change how it is reached</summary>
          {form}
        </details>
      )}
      {!connected && (
        <form action="/settings/mail" method="get" class="form-row">
          <Field name="address" label="Your address" type="email" value={address} autocomplete="email" required />
          <Button kind={address === '' ? 'main' : 'plain'}>Look it up</Button>
        </form>
      )}
      {!connected && address !== '' && form}
    </>
  )
}

function Connected({ account: { address, imap, folders } }: { readonly account: MailAccount }) {
  return (
    <>
      <p>
        Connected: <strong>{address}</strong>
        {imap ? `. Answers are looked for in ${folders.join(', ')}.` : '. Answers are not noticed.'}
      </p>
      <p class="links">
        <a href="/mail">What goes out and what came in</a>
        {imap && <a href="/settings/mail/folders">Choose its folders</a>}
      </p>
      <Form action="/settings/mail/disconnect">
        <Button kind="plain">Let go of it</Button>
      </Form>
    </>
  )
}
