import type { Marked } from './letter.ts'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Marked[]
}

/** A text with what is wrong in it underlined, to lie under the field in which it is written. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = []
  let at = 0
  for (const { from, to, finding } of marks) {
    // A mark within another is told in the list alone.
    if (from < at) continue
    pieces.push(text.slice(at, from))
    pieces.push(
      <mark key={from} class={`mark-${finding.severity}`}>
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  return (
    <div class="desk-marks" aria-hidden="true" dir="auto">
      {pieces}
      {text.slice(at)}
      {'\n'}
    </div>
  )
}
