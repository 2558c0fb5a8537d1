import type { BusinessCalendar, Case, Draft, Questions } from '@afterword/engine'
import type { WritingModel } from '../ports/writing-model.ts'
import { requestRewrite } from './ask-for-rewrite.ts'
import { checkDrafts } from './check-drafts.ts'
import { judgeRewrite, type RewriteFault } from './judge-rewrite.ts'
import { type LetterParts, splitLetter } from './split-letter.ts'

/** What became of a draft at the model's hands. */
export type Rewriting = { readonly action: string; readonly model: string } & (
  | { readonly kind: 'rewritten' }
  /** The draft stands as it was. */
  | { readonly kind: 'kept'; readonly fault: RewriteFault }
)

interface DatedMessage {
  readonly at: string
  readonly written: Draft | Questions
}

/**
 * Has a model rewrite drafts, one after the other. An answer that has any fault the draft did not have leaves the draft
 * standing.
 */
export async function rewriteDrafts<M extends DatedMessage>(
  model: WritingModel,
  theCase: Case,
  messages: readonly M[],
  calendar: BusinessCalendar,
): Promise<{ messages: readonly M[]; rewritings: readonly Rewriting[] }> {
  const current = [...messages]
  const rewritings: Rewriting[] = []
  for (const [index, message] of messages.entries()) {
    if ('asks' in message.written) continue
    const draft = message.written
    const outcome = await rewrite(model, theCase, draft)
    if (outcome.kind === 'kept') {
      rewritings.push({ action: draft.action, model: model.name, ...outcome })
      continue
    }
    const candidate = { ...message, written: { ...draft, body: outcome.body } }
    const attempt = current.with(index, candidate)
    const fault = findNewError(theCase, current, attempt, draft.action, calendar)
    if (fault) {
      rewritings.push({ action: draft.action, model: model.name, kind: 'kept', fault })
      continue
    }
    current[index] = candidate
    rewritings.push({ action: draft.action, model: model.name, kind: 'rewritten' })
  }
  return { messages: current, rewritings }
}

type Outcome = { kind: 'rewritten'; body: string } | { kind: 'kept'; fault: RewriteFault }

async function rewrite(model: WritingModel, theCase: Case, draft: Draft): Promise<Outcome> {
  const parts: LetterParts | undefined = draft.channel === 'phone' ? undefined : splitLetter(draft.body, theCase)
  if (!parts) return { kind: 'kept', fault: { kind: 'no-letter' } }
  const { request, withheld } = requestRewrite(theCase, draft, parts)
  const answer = await model.ask(request)
  if (answer.kind === 'no-answer') return { kind: 'kept', fault: answer }
  const judged = judgeRewrite(answer.text, parts, { system: request.system, withheld })
  return judged.kind === 'sound'
    ? { kind: 'rewritten', body: [parts.greeting, judged.middle, parts.ending].join('\n\n') }
    : { kind: 'kept', fault: judged.fault }
}

/** The first error that the attempt has and the draft had not. A claim without support is an error here. */
function findNewError(
  theCase: Case,
  before: readonly DatedMessage[],
  after: readonly DatedMessage[],
  action: string,
  calendar: BusinessCalendar,
): RewriteFault | undefined {
  const errorsOf = (messages: readonly DatedMessage[]) =>
    checkDrafts(theCase, messages, calendar).filter(
      ({ severity, ruleId }) => severity === 'error' || ruleId === 'no-unsupported-claim',
    )
  const known = new Set(errorsOf(before).map((finding) => `${finding.action} ${finding.ruleId} ${finding.message}`))
  const fresh = errorsOf(after).filter(
    (finding) => !known.has(`${finding.action} ${finding.ruleId} ${finding.message}`),
  )
  const [first] = [...fresh.filter((finding) => finding.action === action), ...fresh]
  return first && { kind: 'finding', ruleId: first.ruleId, message: first.message }
}
