import type { ComponentChildren } from 'preact'

/** Widths in the units of the picture, which is as wide as its column allows. */
export const FRAME = { width: 360, labels: 142, values: 84, row: 28, top: 4 } as const

interface PictureFrameProps {
  /** What the picture shows, for those who do not see it: the table below says it all. */
  readonly label: string
  readonly rows: number
  readonly children: ComponentChildren
}

/** A picture with a row for each bar: its name on the left, its number on the right. */
export function PictureFrame({ label, rows, children }: PictureFrameProps) {
  const height = FRAME.top * 2 + rows * FRAME.row
  return (
    <svg class="picture" viewBox={`0 0 ${FRAME.width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  )
}
