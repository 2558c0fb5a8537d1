import type { AccessTokens } from '../../ports/access-tokens.ts'
import type { Incoming } from '../../ports/incoming.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { MailSender } from '../../ports/mail-sender.ts'
import type { Mailbox } from '../../ports/mailbox.ts'
import type { Outbox } from '../../ports/outbox.ts'
import type { RandomIds } from '../../ports/random-ids.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { RecordPorts } from '../record/ports.ts'

/** What it takes to send mail and to notice answers. */
export interface MailPorts extends RecordPorts {
  readonly outbox: Outbox
  readonly incoming: Incoming
  readonly jobs: JobQueue
  readonly secrets: Secrets
  readonly sender: MailSender
  readonly mailbox: Mailbox
  readonly ids: RandomIds
  readonly tokens: AccessTokens
}
