/** What words about time are read against. */
export interface TypedSetting {
  /** This moment, an instant. */
  readonly now: string
  /** The IANA zone whose clocks and calendar are meant. */
  readonly zone: string
  /** ISO 3166-1 or -2 region; says which number of `12/9` is the month. Default: the day comes first. */
  readonly region?: string | undefined
  /** Where the words leave it open ("fri", "12 Sep", "3pm"): the last one (what happened) or the next (a plan). */
  readonly leaning: 'past' | 'future'
}

/** Words that tell no time, or none there is: what is wrong with them, and what to type instead. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly message: string
}

export type TypedDay = { readonly kind: 'day'; readonly day: string; readonly said: string } | Unreadable

/** `remark` tells what was decided where the clocks change; to be shown beside `said`. */
export type TypedMoment =
  | { readonly kind: 'moment'; readonly instant: string; readonly said: string; readonly remark?: string }
  | Unreadable

export type TypedSpan =
  | {
      readonly kind: 'span'
      readonly start: string
      readonly end: string
      readonly said: string
      readonly remark?: string
    }
  | Unreadable

export function unreadable(message: string): Unreadable {
  return { kind: 'unreadable', message }
}
