import type { Face } from '../fonts.ts'

/** A stretch of text in one face and one direction. */
export interface Run {
  readonly text: string
  readonly face: Face
  /** Of the bidirectional algorithm: odd is right to left. */
  readonly level: number
}

/** A line to be drawn: its runs from left to right. */
export interface Line {
  readonly runs: readonly Run[]
  /** In points. */
  readonly width: number
  /** Whether its paragraph is written from right to left, and so set against the right edge. */
  readonly rightToLeft: boolean
}
