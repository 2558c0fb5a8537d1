import type { Provider } from '../../../use-cases/mail/providers.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'

interface AccountFormProps {
  readonly address: string
  readonly provider: Provider | null
  readonly value: (name: string) => string
  /** Whether a secret is kept already, which is used where none is typed. */
  readonly known: boolean
}

const HINTS: Readonly<Record<Provider['login'], string>> = {
  'app-password': 'A password made for programs, not your own',
  'own-password': 'The one you read your mail with',
  token: 'No password is taken any more: give a consent below',
  'bridge-password': 'The one that the bridge shows',
}

/** How a mailbox is reached: what proves that it is yours, and its two servers. */
export function AccountForm({ address, provider, value, known }: AccountFormProps) {
  const hint = provider ? HINTS[provider.login] : 'Sealed at once, and shown to nobody'
  const takesConsent = provider?.login === 'token'
  const consent = (
    <details open={takesConsent || value('refresh-token') !== '' || value('client-id') !== ''}>
      <summary>{takesConsent ? 'A consent (OAuth 2)' : 'No password, but a consent (OAuth 2)'}</summary>
      <p class="aside">
        You register a client at your provider, and consent there to its reading and sending your mail. It gives a
        refresh token for that, once. Access tokens are had for it when they are needed.
      </p>
      <Field name="token-endpoint" label="Where tokens are had" type="url" value={value('token-endpoint')} />
      <div class="form-row">
        <Field name="client-id" label="Client id" value={value('client-id')} />
        <Field name="client-secret" label="Client secret" hint="Where the client has one" type="password" />
      </div>
      <Field name="refresh-token" label="Refresh token" hint="Sealed at once, and shown to nobody" type="password" />
    </details>
  )
  const password = (
    <Field
      name="password"
      label="Password"
      hint={known ? `${hint}. Empty: the one that is kept` : hint}
      type="password"
    />
  )
  return (
    <Form action="/settings/mail">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="copies" value={value('copies')} />
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
      {takesConsent ? consent : password}
      {takesConsent ? (
        <details>
          <summary>A password all the same</summary>
          {password}
        </details>
      ) : (
        consent
      )}
      <Field name="user" label="Login name" value={value('user')} />
      <ServerFields name="smtp" title="Sending (SMTP)" value={value} />
      <ServerFields name="imap" title="Reading (IMAP)" value={value} />
      <details open={value('certificate') !== ''}>
        <summary>A server with a certificate of its own</summary>
        <TextArea
          name="certificate"
          label="Its certificate (PEM)"
          hint="Trusted for these two servers besides the well-known ones: that of a bridge on your own machine, say"
          value={value('certificate')}
          lines={6}
        />
      </details>
      <Button>Try it, and connect</Button>
    </Form>
  )
}

interface ServerFieldsProps {
  readonly name: 'smtp' | 'imap'
  readonly title: string
  readonly value: (name: string) => string
}

function ServerFields({ name, title, value }: ServerFieldsProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="form-row">
        <Field
          name={`${name}-host`}
          label="Server"
          value={value(`${name}-host`)}
          {...(name === 'imap' ? { hint: 'Empty: answers are not noticed' } : {})}
        />
        <Field name={`${name}-port`} label="Port" type="number" value={value(`${name}-port`)} />
        <Select
          name={`${name}-encryption`}
          label="Encryption"
          value={value(`${name}-encryption`)}
          choices={[
            { value: 'tls', label: 'TLS' },
            { value: 'starttls', label: 'STARTTLS' },
          ]}
        />
      </div>
    </fieldset>
  )
}
