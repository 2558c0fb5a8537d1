import type { Case } from '@afterword/engine'
import type { DemoDays } from './demo-days.ts'

/** What is known about an invented opportunity; whose it is, is the same for all. */
export type DemoCase = Omit<Case, 'version' | 'seeker' | 'policy'>

/** Makes an invented opportunity, dated by the days around now. */
export type MakeDemoCase = (days: DemoDays) => DemoCase
