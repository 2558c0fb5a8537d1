import type { PresetName } from '../model/case.ts'

/** A temperament: other numbers for some rules. */
export interface Preset {
  readonly title: string
  readonly says: string
  /** By rule, then by parameter. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number | string>>>>
}

/** 0 stands for "no limit" in `unanswered-calls`. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  balanced: {
    title: 'Balanced',
    says: 'Call after a week of silence, e-mail after a date they named; three unanswered tries, the last a closing note.',
    parameters: {},
  },
  gentle: {
    title: 'Gentle',
    says: 'E-mail only, once a week at most, two tries.',
    parameters: {
      'follow-up-channel': { firstWithoutDate: 'email', later: 'email' },
      'unanswered-touches': { most: 2 },
      'unanswered-calls': { most: 1 },
      'touches-a-week': { most: 1 },
      'touches-a-round': { most: 4 },
      'handwritten-note': { offer: 'never' },
    },
  },
  persistent: {
    title: 'Persistent',
    says: 'Phone and e-mail in turn, up to eight unanswered tries: for sales and other work where persistence is the point.',
    parameters: {
      'unanswered-touches': { most: 8 },
      'unanswered-calls': { most: 0 },
      'touches-a-round': { most: 12 },
      'handwritten-note': { offer: 'always' },
    },
  },
  'email-first': {
    title: 'E-mail first',
    says: 'As balanced, but in writing wherever nobody asked for a call.',
    parameters: {
      'follow-up-channel': { firstWithoutDate: 'email', later: 'email' },
      'unanswered-calls': { most: 1 },
      'handwritten-note': { offer: 'never' },
    },
  },
}
