import type { MailSecret, MailTrouble, ShownSecret } from '../ports/mail-account.ts'

/** Logs in with a secret; where it gives access tokens, with another one once when the first is refused. */
export async function logIn<Outcome extends { readonly kind: string }>(
  secret: MailSecret,
  attempt: (secret: ShownSecret) => Promise<Outcome>,
): Promise<Outcome | MailTrouble> {
  if (secret.kind !== 'tokens') return attempt(secret)
  const token = await secret.give(false)
  if (token.kind !== 'token') return token
  const outcome = await attempt(token)
  if (outcome.kind !== 'login-refused') return outcome
  const other = await secret.give(true)
  return other.kind === 'token' ? attempt(other) : other
}
