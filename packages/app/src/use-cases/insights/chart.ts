import type { Rate } from './wilson.ts'

export const CHART_IDS = [
  'stages',
  'answer-time',
  'follow-up',
  'timing',
  'touches',
  'thanks',
  'fit',
  'practice',
] as const

/** `follow-up`: answers by the kind of message; `timing`: by how long one had waited. */
export type ChartId = (typeof CHART_IDS)[number]

/** How many cases there are of each of some things. */
export interface Bars {
  readonly form: 'bars'
  readonly id: ChartId
  readonly n: number
  /** `parts`: what a bar is made of, in the order of all of them. */
  readonly bars: readonly { readonly key: string; readonly parts: readonly Part[] }[]
  /** Of what is measured, in its own unit; null for too few cases. */
  readonly median: number | null
}

export interface Part {
  readonly key: string
  readonly count: number
}

/** How often something came about, of how many cases. */
export interface Rates {
  readonly form: 'rates'
  readonly id: ChartId
  readonly n: number
  readonly rates: readonly {
    readonly key: string
    readonly hits: number
    readonly of: number
    readonly rate: Rate | null
  }[]
}

export type Chart = Bars | Rates
