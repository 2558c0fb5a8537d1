import type { Action, ActionKind, Hold, Plan } from '@afterword/engine'
import type { KeptProposal } from '../../ports/incoming.ts'

/** What is not asked while an answer may be there already. */
const HELD: readonly ActionKind[] = ['check-in', 'closing-note']

type Waiting = Pick<KeptProposal, 'opportunity' | 'contact' | 'holds'>

/** Steps and holds with the next question to the employer held back wherever they may have written. */
export function holdForAnswers<Part extends { readonly actions: Action[]; readonly holds: Hold[] }>(
  part: Part,
  proposals: readonly Waiting[],
  opportunityOf: (action: Action) => string,
): Part {
  const waiting = new Set(proposals.filter(({ holds }) => holds).map(({ opportunity }) => opportunity))
  const held = part.actions.filter((action) => HELD.includes(action.kind) && waiting.has(opportunityOf(action)))
  if (held.length === 0) return part
  const holds = held.map(
    (action): Hold => ({
      kinds: [action.kind],
      ...(action.opportunity === undefined ? {} : { opportunity: action.opportunity }),
      ...(action.contact === undefined ? {} : { contact: action.contact }),
      until: null,
      because: [{ rule: 'reply', why: 'They may have written: say first what the message in the mailbox means.' }],
    }),
  )
  return { ...part, actions: part.actions.filter((action) => !held.includes(action)), holds: [...part.holds, ...holds] }
}

/** The plan of one opportunity, held back while proposals wait for the user. */
export function holdPlan(plan: Plan, opportunity: string, proposals: readonly Waiting[]): Plan {
  const held = holdForAnswers(plan, proposals, () => opportunity)
  if (held === plan) return plan
  const needed = held.actions.filter(({ optional }) => optional !== true)
  const busy = needed.some(({ status }) => status !== 'upcoming')
  return { ...held, quietUntil: busy ? null : (needed[0]?.opens ?? null) }
}
