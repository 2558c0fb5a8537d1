import type { ComponentChildren } from 'preact'

/** Lines of a file that are shown at once. */
const SIZE = 40

interface PreviewListProps<Line> {
  readonly title: string
  /** The list's name: its heading's id, and the field that says where the part begins that is shown. */
  readonly name: string
  readonly lines: readonly Line[]
  readonly from: number
  readonly show: (line: Line) => ComponentChildren
}

/** A part of what is in a file, within the form that holds it: its buttons look at the parts before and after. */
export function PreviewList<Line>({ title, name, lines, from, show }: PreviewListProps<Line>) {
  if (lines.length === 0) return null
  const start = from < lines.length ? from : 0
  const end = Math.min(start + SIZE, lines.length)
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <ul class="people">{lines.slice(start, end).map(show)}</ul>
      {lines.length > SIZE && (
        <div class="pager">
          <span class="pager-place">
            {start + 1}–{end} of {lines.length}
          </span>
          {start > 0 && <Turn name={name} to={Math.max(0, start - SIZE)} label="Before" />}
          {end < lines.length && <Turn name={name} to={end} label="More" />}
        </div>
      )}
    </section>
  )
}

function Turn({ name, to, label }: { readonly name: string; readonly to: number; readonly label: string }) {
  return (
    <button
      class="button button-quiet"
      type="submit"
      name={`${name}-from`}
      value={to}
      formaction={`/data/import/again#${name}`}
    >
      {label}
    </button>
  )
}
