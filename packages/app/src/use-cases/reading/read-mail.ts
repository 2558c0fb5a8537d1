import type { Contact } from '@afterword/engine'
import type { Reading } from '../../ports/message-reader.ts'
import { asksToCome, readInterviewTime } from './human/interview-time.ts'
import { answerToWhen, readDates } from './human/read-dates.ts'
import { weighWords } from './human/weigh-words.ts'
import { readAutoReply } from './machine/read-auto-reply.ts'
import { type CalendarReading, readCalendar } from './machine/read-calendar.ts'
import { readDeliveryReport } from './machine/read-delivery-report.ts'
import { readAbsence } from './read-absence.ts'
import type { MailToRead, ReadingContext } from './reading.ts'
import { takesNoMail } from './sender/addresses.ts'
import { findSender, type Sender } from './sender/find-sender.ts'
import { signedBy } from './sender/signed-by.ts'
import { cutSignature } from './text/cut-signature.ts'
import { foldText } from './text/fold-text.ts'
import { splitSentences } from './text/sentence.ts'
import { splitMessage } from './text/split-message.ts'
import { beginningOf } from './text/within-reason.ts'
import { sayings } from './words/all-languages.ts'
import { phrases } from './words/phrases.ts'

const JOB = phrases(sayings('job'))
const RECEIPT = phrases([...sayings('receipt'), ...sayings('automatic')])
const RECEIPT_OR_THANKS = phrases(sayings('receiptOrThanks'))
const NO_REPLY = phrases(sayings('noReply'))

/** Reads what a message means to a case, in the order of what is surest: reports, calendars, machines, people. */
export function readMail(toRead: MailToRead, context: ReadingContext): Reading {
  const { mail } = toRead
  const report = readDeliveryReport(mail, context.case, context.sent)
  if (report?.kind === 'no-answer') return unrelated(report.evidence)
  if (report) return { kind: report.kind, contact: report.contact, evidence: [report.evidence] }

  const sender = findSender(mail, context.case, context.sent)
  if (sender.tie === 'own') return unrelated('written by the user')
  const calendar = readCalendar(toRead.invitations, context.clock)
  if (calendar?.kind === 'answer') return unrelated(calendar.evidence)
  const bulk = mail.headers.find(({ name }) => name === 'list-id' || name === 'list-unsubscribe')
  if (bulk && sender.tie !== 'thread') return unrelated(`bulk mail: ${bulk.name}`)
  if (calendar && 'interview' in calendar) return readInvitation(toRead, calendar, sender, context)
  if (sender.tie === 'none') return unrelated('from nobody of this case, and without the employer’s name')
  if (sender.tie === 'employer' && !JOB.test(foldText(`${mail.subject} ${mail.text}`)))
    return unrelated('names the employer, but nothing of the application')
  const reading = readText(toRead, sender, context)
  return calendar ? { ...reading, evidence: [calendar.evidence, ...reading.evidence] } : reading
}

function unrelated(evidence: string): Reading {
  return { kind: 'unrelated', contact: null, evidence: [evidence] }
}

/** An invitation counts when its sender, organizer or subject belongs to the case. */
function readInvitation(
  { mail, invitations }: MailToRead,
  calendar: Extract<CalendarReading, { interview: unknown }>,
  sender: Sender,
  { case: file }: ReadingContext,
): Reading {
  const organizer = invitations.find((one) => one.organizer)?.organizer
  const address = organizer?.email?.toLowerCase()
  const contact =
    sender.contact ?? file.contacts.find(({ email }) => email !== undefined && email.toLowerCase() === address)
  const isKnown = invitations.some(({ uid }) =>
    file.interviews.some((interview) => interview.uid !== undefined && interview.uid === uid),
  )
  const uid = invitations[0]?.uid
  if (address !== undefined && address === file.seeker.email?.toLowerCase())
    return unrelated('an invitation of the user’s own')
  if (sender.tie === 'none' && !contact && !isKnown) return unrelated('an invitation from nobody of this case')
  return {
    kind: calendar.kind === 'cancel' ? 'reply' : 'invitation',
    contact: contact?.id ?? null,
    ...(calendar.interview ? { interview: { ...calendar.interview, ...(uid ? { uid } : {}) } } : {}),
    ...(takesNoMail(mail.from?.address ?? '') && mail.replyTo.length === 0 ? { noReply: true as const } : {}),
    evidence: [calendar.evidence],
  }
}

function readText({ mail }: MailToRead, sender: Sender, context: ReadingContext): Reading {
  const { seeker, contacts } = context.case
  const parts = splitMessage({ text: mail.text, subject: mail.subject, own: [seeker.email ?? '', seeker.name] })
  const names = [mail.from?.name ?? '', sender.contact?.name ?? ''].filter((name) => name !== '')
  const { words, signature } = cutSignature(parts.fresh, names)
  const contact =
    sender.contact ?? signedBy(mail.from?.name ?? '', signature, contacts, context.case.opportunity.employer)
  const fresh = splitSentences(words)
  const enclosed = mail.enclosed
    .filter(({ from }) => from?.address !== seeker.email?.toLowerCase())
    .map(({ text }) => beginningOf(text))
  const forwarded = [parts.forwarded, ...enclosed].flatMap((text) => splitSentences(cutSignature(text, []).words))

  const submitted =
    mail.headers
      .find(({ name }) => name === 'auto-submitted')
      ?.value.trim()
      .toLowerCase() ?? 'no'
  const noReply = takesNoReplies(
    toAddress(mail.from?.address),
    mail.replyTo.map(({ address }) => address),
    foldText(mail.text),
  )
  const base: Shared = { contact: contact?.id ?? null, ...(noReply ? { noReply: true as const } : {}) }

  const absence = readAbsence(fresh, context)
  const auto = readAutoReply({ mail, sentences: fresh, saysBack: absence !== undefined, userName: seeker.name })
  if (auto?.kind === 'left') return { kind: 'bounce', ...base, evidence: auto.evidence }
  if (auto) {
    const away = readAbsence(subjectAnd(mail.subject, fresh), context)
    return {
      kind: 'auto-reply',
      ...base,
      ...(away ? { backOn: away.backOn } : {}),
      evidence: [...new Set([...auto.evidence, ...(away ? [away.evidence] : [])])],
    }
  }

  const isRejected = context.case.log.some((entry) => entry.type === 'received' && entry.kind === 'rejection')
  const own = weighWords(fresh, { isRejected })
  // "Their feedback is below", "Do you have time to talk about it?": what it is stands there.
  const isPointer = own.kind === 'reply' || own.kind === 'feedback' || own.kind === 'invitation'
  const handedOn = isPointer && forwarded.length > 0 ? weighWords(forwarded, { isRejected }) : undefined
  const decided = handedOn && handedOn.kind !== 'reply' ? handedOn : own
  const verdict = decided.kind === 'reply' ? (asksToCome(fresh, context, foldText(mail.subject)) ?? decided) : decided
  const freshDates = readDates(fresh, verdict.kind, context, absence)
  const dates =
    freshDates.evidence.length === 0 && forwarded.length > 0 ? readDates(forwarded, verdict.kind, context) : freshDates
  const folded = foldText(`${mail.subject} ${words}`)
  // A contact who writes from their own address may thank, though a machine has set its mark.
  const mayThank = sender.contact && !noReply && !submitted.startsWith('auto-replied')
  const isReceipt = RECEIPT.test(folded) || (!mayThank && RECEIPT_OR_THANKS.test(folded))
  if ((!submitted.startsWith('no') || noReply) && verdict.kind === 'reply' && !dates.decisionBy && isReceipt)
    return { kind: 'auto-reply', ...base, evidence: ['an automatic confirmation'] }
  const interview = verdict.kind === 'invitation' ? readInterviewTime([...fresh, ...forwarded], context) : undefined
  const answered =
    verdict.kind === 'reply' && dates.decisionBy === undefined ? answerToWhen(parts.answers, context) : undefined
  const { evidence, ...days } = dates
  return {
    kind: verdict.kind,
    ...base,
    ...days,
    ...(answered ? { decisionBy: answered.decisionBy } : {}),
    ...(absence ? { backOn: absence.backOn } : {}),
    ...(interview ? { interview } : {}),
    ...(noReply || words === '' ? {} : { text: words }),
    evidence: [
      ...new Set([
        ...verdict.evidence,
        ...evidence,
        ...(answered ? [answered.evidence] : []),
        ...(absence ? [absence.evidence] : []),
        ...tieEvidence(sender),
      ]),
    ],
  }
}

type Shared = { readonly contact: Contact['id'] | null; readonly noReply?: true }

function toAddress(address: string | undefined): string {
  return address ?? ''
}

/** Whether what is sent back reaches nobody: by the address, unless another is given for replies, or by its own words. */
function takesNoReplies(from: string, replyTo: readonly string[], folded: string): boolean {
  const isDead = replyTo.length > 0 ? replyTo.every(takesNoMail) : takesNoMail(from)
  return isDead || NO_REPLY.test(folded)
}

function subjectAnd(subject: string, sentences: ReturnType<typeof splitSentences>) {
  return [...sentences, ...splitSentences(subject)]
}

function tieEvidence({ tie, answers }: Sender): string[] {
  switch (tie) {
    case 'thread':
      return [`answers “${answers?.subject ?? ''}”`]
    case 'domain':
      return ['from the same domain as a contact']
    case 'employer':
      return ['names the employer']
    case 'contact':
    case 'own':
    case 'none':
      return []
  }
}
