import type { Case, Opportunity } from '@afterword/engine'
import type { DemoDays } from './demo-days.ts'

/** What is known about an invented opportunity; whose it is, is the same for all. */
export interface DemoCase extends Omit<Case, 'version' | 'seeker' | 'policy' | 'opportunity'> {
  readonly opportunity: Omit<Opportunity, 'id'>
}

/** Makes an invented opportunity, dated by the days around now. */
export type MakeDemoCase = (days: DemoDays) => DemoCase
