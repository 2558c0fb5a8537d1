import type * as z from 'zod'
import type {
  actionKindSchema,
  actionSchema,
  holdSchema,
  planSchema,
  planStateSchema,
  portfolioSchema,
} from './schema/plan-schema.ts'

/** What to do now and later for one case, and what not to do yet. Instants carry the employer's offset. */
export type Plan = z.infer<typeof planSchema>
/** The plans of several cases as one queue; actions and holds carry their opportunity. */
export type Portfolio = z.infer<typeof portfolioSchema>
export type PlanState = z.infer<typeof planStateSchema>
export type Action = z.infer<typeof actionSchema>
export type ActionId = Action['id']
export type ActionKind = z.infer<typeof actionKindSchema>
export type ActionChannel = NonNullable<Action['channel']>
export type ActionStatus = Action['status']
export type Inclusion = NonNullable<Action['includes']>[number]
export type Hold = z.infer<typeof holdSchema>
export type Because = Action['because'][number]
