import type { PageKind } from '@afterword/engine'

/** Which part of what is kept a change is about. */
export type ChangedPart =
  | 'opportunity'
  | 'contact'
  | 'interview'
  | 'interviewer'
  | 'note'
  | 'log'
  | 'resource'
  | 'strength'
  | 'seeker'
  | 'policy'
  | 'setting'
  | PageKind

/** One part before and after a change, in the words of the case format; null where it was not there. */
export interface PartChange {
  readonly part: ChangedPart
  /** Tells it from others of its kind: its id, its place in a list, or both joined by "/". */
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

/** Who changed what, and when. */
export interface HistoryEntry {
  /** Counts up within an owner; the version of the opportunity after that change. */
  readonly id: number
  readonly at: string
  readonly by: string
  /** The use-case, as in `log-call`. */
  readonly verb: string
  /** Null for the profile, the policy and settings, and for a happening. */
  readonly opportunity: string | null
  readonly changes: readonly PartChange[]
  /** The entry that this one took back. */
  readonly undoes: number | null
  /** The entry by which this one was taken back. */
  readonly undoneBy: number | null
  /** Where it stands for several changes that are one happening: how many opportunities they are about. Else null. */
  readonly spans: number | null
}
