import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { type Refusal, refuse } from '../failure.ts'

const TROUBLES: Readonly<Record<RecordTrouble['kind'], true>> = {
  'newer-file': true,
  'damaged-file': true,
  'missing-file': true,
  'disk-full': true,
  'read-only': true,
  busy: true,
  unreachable: true,
  'kept-by-server': true,
  'disk-error': true,
}

/** Whether an outcome of the record tells that it cannot be read or written now. */
export function isTrouble<Outcome extends { readonly kind: string }>(
  outcome: Outcome | RecordTrouble,
): outcome is RecordTrouble {
  return Object.hasOwn(TROUBLES, outcome.kind)
}

export function refuseTrouble(trouble: RecordTrouble): Refusal {
  return refuse({ kind: 'record-trouble', trouble })
}
