import type { CasePorts } from '../read-cases.ts'

/** A record in which nothing is kept, for what is about files alone. */
export const noRecord: CasePorts['record'] = {
  readCase: async (_owner, id) => ({ kind: 'not-found', id, binned: false }),
}
