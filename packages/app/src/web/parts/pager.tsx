import { useVisit } from '../shell/visit.ts'
import { moveWindow, type PageWindow } from '../shell/windows.ts'

interface PagerProps {
  /** What is listed, in the plural: `people`. */
  readonly of: string
  readonly window: PageWindow
  /** The word in the address that says where the window begins; default `from`. */
  readonly name?: string
  /** The id of the list's heading, where it is not the first thing on the page. */
  readonly at?: string
  /** What lies before and after; default `Before` and `More`. */
  readonly ways?: readonly [before: string, after: string]
}

/** `51–100 of 812 people`, and the ways to the ones before and after; nothing when all are in sight. */
export function Pager({ of, window: { from, size, total }, name = 'from', at, ways = ['Before', 'More'] }: PagerProps) {
  const { path } = useVisit()
  if (from === 0 && total <= size) return null
  const [before, after] = ways
  const last = Math.min(from + size, total)
  return (
    <nav class="pager" aria-label={`More ${of}`}>
      <span class="pager-place">{from < total ? `${from + 1}–${last} of ${total} ${of}` : `No more ${of}`}</span>
      {from > 0 && (
        <a href={moveWindow(path, name, Math.min(from, total) - size, at)} rel="prev">
          {before}
        </a>
      )}
      {last < total && (
        <a href={moveWindow(path, name, from + size, at)} rel="next">
          {after}
        </a>
      )}
    </nav>
  )
}
