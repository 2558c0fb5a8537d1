import type { Case, ContactId } from '@afterword/engine'
import type { DeliveryOutcome, MailMessage } from '../../../ports/mail-reader.ts'
import type { SentNote } from '../../../ports/message-reader.ts'
import { sameMailbox } from '../sender/addresses.ts'
import { foldText } from '../text/fold-text.ts'

/** What a mail server reports about a message of ours. */
export type DeliveryReport =
  | { kind: 'bounce' | 'delayed'; contact: ContactId | null; evidence: string }
  /** Delivered, relayed, read, or about somebody else's message. */
  | { kind: 'no-answer'; evidence: string }

/** The ways in which servers without a machine-readable report say that a message failed, or waits. Folded. */
const FAILED =
  /\b(?:undeliver(?:able|ed)|delivery (?:status notification \(failure\)|has failed|failed|failure)|(?:could not|cannot|couldn't|can't|wasn't|was not|not) be (?:delivered|sent)|mail delivery (?:failed|failure|subsystem|error)|returned (?:mail|to sender)|returning message to sender|permanent (?:error|failure|fatal errors)|i'm afraid i wasn't able to deliver|unzustellbar|nicht zugestellt|non remis|echec de (?:la )?remise|no se (?:pudo|ha podido) entregar|no entregado|nao (?:foi )?(?:entregue|possivel entregar)|onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd)|address not found|user unknown|no such user|mailbox (?:unavailable|full|not found))\b|配信(?:できません|不能|エラー)|届けられません/
const DELAYED =
  /\b(?:delay(?:ed)?|warning: (?:message|could not send)|not yet been delivered|has not been delivered yet|still (?:being )?(?:trying|retried|attempt\w+)|will (?:keep|continue) (?:to )?(?:try|attempt|be retried)|will be retried|verzogert|wird weiter versucht|retarde|demorad\w+|retrasad\w+|atrasad\w+|vertraagd)\b|遅延/

/** Reads a delivery report or read receipt; undefined where the message is neither. */
export function readDeliveryReport(
  mail: MailMessage,
  file: Case,
  sent: readonly SentNote[],
): DeliveryReport | undefined {
  if (mail.report?.kind === 'disposition') return { kind: 'no-answer', evidence: 'a read receipt' }
  const outcomes = mail.report?.kind === 'delivery' ? mail.report.outcomes : []
  const named = outcomes.length === 0 ? plainReport(mail) : undefined
  const outcome = mostTelling(outcomes) ?? named
  if (!outcome) return undefined
  const about = ourMessage(mail, outcome, file, sent)
  if (about === undefined)
    return { kind: 'no-answer', evidence: 'a delivery report about a message that is none of ours' }
  const evidence = `Action: ${outcome.action}${outcome.status ? `, Status: ${outcome.status}` : ''} for ${outcome.recipients.join(', ')}`
  if (outcome.action === 'failed') return { kind: 'bounce', contact: about.contact, evidence }
  if (outcome.action === 'delayed') return { kind: 'delayed', contact: about.contact, evidence }
  return { kind: 'no-answer', evidence }
}

function mostTelling(outcomes: readonly DeliveryOutcome[]): DeliveryOutcome | undefined {
  return (
    ['failed', 'delayed'].map((action) => outcomes.find((one) => one.action === action)).find(Boolean) ?? outcomes[0]
  )
}

/** A report in words alone, as Exim, qmail and old gateways write it. */
function plainReport(mail: MailMessage): DeliveryOutcome | undefined {
  const from = foldText(`${mail.from?.name ?? ''} ${mail.from?.address ?? ''}`)
  const headerOf = (name: string) => mail.headers.find((header) => header.name === name)?.value ?? ''
  const failedRecipients = headerOf('x-failed-recipients')
  const isServer =
    /mailer-daemon|postmaster@|mail delivery (?:sub)?system|microsoftexchange|mail-?daemon/.test(from) ||
    failedRecipients !== ''
  if (!isServer) return undefined
  const words = foldText(`${mail.subject} ${mail.text.slice(0, 3000)}`)
  const action = DELAYED.test(words) ? 'delayed' : FAILED.test(words) || failedRecipients !== '' ? 'failed' : undefined
  if (!action) return undefined
  const named = failedRecipients !== '' ? failedRecipients : mail.text.slice(0, 3000)
  return { action, status: /\b[45]\.\d{1,2}\.\d{1,3}\b/.exec(words)?.[0] ?? '', recipients: addressesIn(named) }
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+[^\s<>;:,"'()[\].]/g)].map(([one]) =>
    one.toLowerCase(),
  )
}

/**
 * The message of ours that a report is about: by its id; where servers have changed or dropped that, by who could not
 * be reached and the subject. The contact is whoever the failed address belongs to, else whom we had written to.
 */
function ourMessage(
  mail: MailMessage,
  outcome: DeliveryOutcome,
  file: Case,
  sent: readonly SentNote[],
): { contact: ContactId | null } | undefined {
  const contact = file.contacts.find(
    ({ email }) => email !== undefined && outcome.recipients.some((one) => sameMailbox(one, email)),
  )
  const ids = originalIds(mail)
  const byId = sent.find(({ messageId }) => ids.includes(messageId))
  if (byId) return { contact: contact?.id ?? byId.contact }
  if (!contact) return undefined
  const original = mail.enclosed[0]?.subject ?? /^Subject:\s*(.+)$/im.exec(mail.text)?.[1]
  const toThem = sent.filter((one) => one.contact === contact.id)
  const sameSubject = toThem.some(
    ({ subject }) => original !== undefined && bareSubject(subject) === bareSubject(original),
  )
  const isNameless = ids.length === 0 && original === undefined && toThem.length > 0
  return sameSubject || isNameless ? { contact: contact.id } : undefined
}

function originalIds(mail: MailMessage): string[] {
  const inText = [...mail.text.matchAll(/^(?:Message-ID|Original-Message-ID):\s*<([^>\s]+)>/gim)].map(
    ([, id = '']) => id,
  )
  const inHeaders = mail.headers
    .filter(({ name }) =>
      /^(?:x-original-message-id|original-message-id|x-ms-exchange-message-original-id)$/.test(name),
    )
    .map(({ value }) => value.replaceAll(/[<>\s]/g, ''))
  const enclosed = mail.enclosed.flatMap(({ messageId }) => messageId ?? [])
  return [...enclosed, ...inHeaders, ...inText, ...mail.inReplyTo, ...mail.references]
}

function bareSubject(subject: string): string {
  return foldText(subject)
    .replaceAll(/^(?:\s*(?:re|aw|fwd?|wg|tr|rv|sv|antw|res|enc)\s*:)+/g, '')
    .trim()
}
