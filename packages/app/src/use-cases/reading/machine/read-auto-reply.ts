import type { MailMessage } from '../../../ports/mail-reader.ts'
import { foldText } from '../text/fold-text.ts'
import type { Sentence } from '../text/sentence.ts'
import { sayings } from '../words/all-languages.ts'
import { clauseAround } from '../words/clause.ts'
import { phrases, phrasesAtStart } from '../words/phrases.ts'

const AWAY = phrases(sayings('away'))
const BACK = phrases(sayings('back'))
const LEFT = phrases(sayings('left'))
const NO_LEFT = phrases(sayings('noLeft'))
/** At the very start of a subject, not behind a `Re:`. */
const AUTO_SUBJECT = phrasesAtStart(sayings('autoSubject'))
const AUTO_PHRASE = phrases(sayings('autoPhrase'), 'g')
const JOB = phrases(sayings('job'))
const SURE_DECISION = phrases(sayings('sureDecision'))

/** A mailbox that answers by itself: its owner is away, or has left the firm. */
export type AutoReply = { kind: 'away' | 'left'; evidence: readonly string[] }

export interface AutoReplyQuestion {
  readonly mail: MailMessage
  /** The new text, without quotes. */
  readonly sentences: readonly Sentence[]
  /** Whether they say when somebody is back. */
  readonly saysBack: boolean
  /** What the user is called: a mailbox that answers by itself does not know whom it answers. */
  readonly userName: string
}

/** So much must speak for it, for a message to be taken as written by nobody. */
const ENOUGH = 3

/**
 * Whether a mailbox answered by itself. Words must say so; headers and the subject only add weight, and what is said to
 * this one person, or about the decision, weighs against it. In doubt somebody wrote it.
 */
export function readAutoReply({ mail, sentences, userName, saysBack }: AutoReplyQuestion): AutoReply | undefined {
  const away = sentences.find(({ folded }) => AWAY.test(folded))
  const left = sentences.find(({ folded }) => LEFT.test(folded) && !NO_LEFT.test(folded))
  const subject = foldText(mail.subject)
  const isMarked = AUTO_SUBJECT.test(subject)
  const header = headerWeight(mail)
  const back = isMarked || header === SURE ? sentences.find(({ folded }) => BACK.test(folded)) : undefined
  const said = left ?? away ?? back
  if (!said && !(isMarked && AWAY.test(subject))) return undefined
  const words = sentences.map(({ folded }) => folded).join(' ')
  const usual = new Set([...words.matchAll(AUTO_PHRASE)].map(([one]) => one)).size
  const personal = addressesUser(sentences, userName) || speaksOfDecision(sentences, said)
  const isAutomatic =
    header > 0 || isMarked
      ? header + (isMarked ? 3 : 0) + (saysBack ? 2 : 1) + Math.min(usual, 3) - (personal ? 3 : 0) >= ENOUGH
      : usual >= ENOUGH && !personal && !mail.text.includes('\n>')
  const writesOfSelf = left !== undefined && !personal && sentences.length <= 8 && isAboutWriter(left, mail)
  if (!isAutomatic && !writesOfSelf) return undefined
  const evidence = [...(isMarked ? [`Subject: ${mail.subject}`] : []), ...(said ? [said.written] : [])]
  return { kind: left ? 'left' : 'away', evidence }
}

/** The weight of a header that only machines are meant to write. */
const SURE = 2

/** What headers say for a machine. None of them is enough: they stand on human mail, too. */
function headerWeight({ headers }: MailMessage): number {
  const headerOf = (name: string) => headers.find((header) => header.name === name)?.value.toLowerCase() ?? ''
  const submitted = headerOf('auto-submitted')
  if (submitted.startsWith('auto-replied')) return SURE
  if (
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder', 'x-ms-exchange-generated-message-source'].some(
      (name) => headerOf(name) !== '',
    )
  )
    return SURE
  if (/auto[_-]?reply/.test(headerOf('precedence'))) return SURE
  return submitted !== '' && submitted !== 'no' ? 1 : 0
}

/** Whom to turn to instead is nothing about an application. */
const DEPARTMENT = /\b(?:hiring|recruit(?:ing|ment)) (?:team|department|manager|office|desk)s?\b/g

/** Who writes, in the seven languages, and what an address says of itself. */
const SELF =
  /\b(?:i|i'm|i've|ich|bin|je (?=ne |n'|suis |travaille|quitte|fais )|j'ai|yo|deje|trabajo|formo|eu|trabalho|deixei|faco|ik)\b|私|当方|\b(?:person|employee|colleague) you\b|\b(?:this|that|diese[rs]?|cette|ce|esta|este|dit|deze) \S*(?:employee|person|account|mailbox|address|e-?mail|mitarbeiter|adresse|postfach|personne|direccion|persona|cuenta|endereco|colaborador|conta|adres|medewerker)/

/** Somebody else who had the position, or wrote before. */
const FORMER = /\b(?:predecessor|previous|former|vorganger(?:in)?|anterior|precedente?|predecesseur|voorganger)\b|前任/

/** Whether it is the writer who has left: a person tells of somebody else's leaving, too. */
function isAboutWriter({ folded }: Sentence, { from }: MailMessage): boolean {
  const match = LEFT.exec(folded)
  if (!match) return false
  const clause = clauseAround(folded, match.index, match.index + match[0].length)
  const names = foldText(from?.name ?? '')
    .split(' ')
    .filter((part) => part.length > 1)
  return !FORMER.test(clause) && (SELF.test(clause) || names.some((name) => clause.includes(name)))
}

function addressesUser(sentences: readonly Sentence[], userName: string): boolean {
  const names = foldText(userName)
    .split(' ')
    .filter((part) => part.length > 1)
  return sentences
    .slice(0, 2)
    .some(({ folded }) =>
      names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(folded.slice(0, 60))),
    )
}

/** Whether somebody writes about this application, beside saying that they are away. */
function speaksOfDecision(sentences: readonly Sentence[], said: Sentence | undefined): boolean {
  return sentences.some((sentence) => {
    const { folded } = sentence
    if (SURE_DECISION.test(folded)) return true
    return (
      sentence !== said &&
      JOB.test(folded.replaceAll(DEPARTMENT, ' ')) &&
      /\b(?:your|ihre?|deine?|votre|ta|su|tu|sua|tua|je|uw|jouw)\b/.test(folded)
    )
  })
}
