import type { Case } from '@afterword/engine'
import type { PageWrite } from '../../ports/page-write.ts'
import type { CaseRecord, Saved } from '../../ports/record.ts'
import { type Failure, type Refusal, refuse } from '../failure.ts'
import { isTrouble, refuseTrouble } from './is-trouble.ts'
import { planStored, type StoredPlan } from './plan-stored.ts'
import type { RecordPorts } from './ports.ts'
import type { Who } from './who.ts'

/** Which opportunity is to be changed, by whom. */
export interface ChangeRequest extends Who {
  readonly opportunity: string
  /** The version that the change was made for; when it is another one by now, nothing is changed. */
  readonly expectedVersion?: number | undefined
  /** See `Stamp`. */
  readonly batch?: number | undefined
  /** The moment of the change, an instant; default: this moment. */
  readonly now?: string | undefined
}

/** A case after a change, with its plan. */
export interface Changed extends StoredPlan {
  readonly kind: 'changed'
  /** By which the change is undone; null when nothing had to be changed. */
  readonly change: number | null
}

/** What an edit comes to: the case as it is to be, or why not. */
export type Edited = Case | Failure

/**
 * Loads a case, edits it, checks, keeps and plans it. `edit` gets a copy of its own and the moment. All doors change cases
 * through here, so that every change is checked, versioned and can be undone. `pages` of the notebook are kept with it.
 */
export async function changeCase(
  ports: RecordPorts,
  verb: string,
  request: ChangeRequest,
  edit: (current: Case, now: string) => Edited,
  pages: readonly PageWrite[] = [],
): Promise<Changed | Refusal> {
  const now = request.now ?? ports.clock.now()
  const { owner, by, opportunity, expectedVersion, batch } = request
  let failure: Failure | undefined
  const outcome = await ports.record.changeCase(
    owner,
    opportunity,
    { verb, by, at: now, batch, expectedVersion, pages: () => (failure ? [] : pages) },
    (current) => {
      const edited = edit(current, now)
      if (!('kind' in edited)) return edited
      failure = edited
      return current
    },
  )
  if (failure) return refuse(failure)
  return concludeChange(ports, outcome, opportunity, now)
}

type Outcome = Awaited<ReturnType<CaseRecord['changeCase']>>

/** Tells how a change of the record came out. */
async function concludeChange(
  ports: RecordPorts,
  outcome: Outcome,
  opportunity: string,
  now: string,
): Promise<Changed | Refusal> {
  if (isTrouble(outcome)) return refuseTrouble(outcome)
  switch (outcome.kind) {
    case 'not-found':
      return refuse({ kind: 'no-such-opportunity', asked: opportunity, binned: outcome.binned })
    case 'conflict':
      return refuse({ kind: 'changed-meanwhile', opportunity })
    case 'invalid':
      return refuse({ kind: 'invalid-change', problems: outcome.problems })
    case 'saved':
      return tellChange(ports, outcome, now)
  }
}

/** A change that was kept, with the plan after it. */
export async function tellChange(ports: RecordPorts, saved: Saved, now: string): Promise<Changed> {
  const { case: caseFile, version, change } = saved
  return { kind: 'changed', ...(await planStored(ports, caseFile, version, now)), change }
}
