/** A knot of the picture: how far down it stands, in whatever unit the picture's ends are given in. */
interface ThreadMark {
  readonly at: number
  /** `mine` was sent or done by the user, `theirs` came from the employer, `planned` is to come. */
  readonly kind: 'mine' | 'theirs' | 'planned'
}

interface ThreadPictureProps {
  /** Says in words what the picture shows, as in `3 steps done, an answer from them, 2 to come`. */
  readonly label: string
  readonly start: number
  readonly now: number
  readonly end: number
  readonly marks: readonly ThreadMark[]
}

const HEIGHT = 160
const MARGIN = 10
const CENTRE = 12

/** The thread drawn small, true to time: solid above now, dashed below. */
export function ThreadPicture({ label, start, now, end, marks }: ThreadPictureProps) {
  const length = Math.max(end - start, 1)
  const place = (at: number) => MARGIN + ((at - start) / length) * (HEIGHT - 2 * MARGIN)
  return (
    <svg class="thread-picture" role="img" aria-label={label} viewBox={`0 0 24 ${HEIGHT}`} width="24" height={HEIGHT}>
      <line class="thread-line" x1={CENTRE} x2={CENTRE} y1={place(start)} y2={place(now)} />
      <line class="thread-line thread-line-coming" x1={CENTRE} x2={CENTRE} y1={place(now)} y2={place(end)} />
      <line class="thread-now-line" x1="4" x2="20" y1={place(now)} y2={place(now)} />
      {marks.map(({ at, kind }) => (
        <circle key={`${at} ${kind}`} class={`thread-mark thread-mark-${kind}`} cx={CENTRE} cy={place(at)} r="3.5" />
      ))}
    </svg>
  )
}
