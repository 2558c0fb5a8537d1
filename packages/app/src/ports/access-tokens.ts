import type { MailConsent, MailTrouble } from './mail-account.ts'

/** Gets access tokens for a consent, from the endpoint that it names. */
export interface AccessTokens {
  refresh(consent: MailConsent): Promise<
    | {
        readonly kind: 'fresh'
        readonly token: string
        /** For how long it is good, milliseconds. */
        readonly lifetime: number
        /** What the next one is had with, where the provider gives another. */
        readonly refreshToken: string | undefined
      }
    | MailTrouble
  >
}
