/** Why a step is proposed, and who says so. */
export interface ReasonProps {
  /** One sentence. */
  readonly why: string
  /** The sources in full; the first is shown once the reason is opened, and so are the others. */
  readonly sources: readonly string[]
  /** The page of the rule in the handbook. */
  readonly href?: string
  /** The same was said of the step before: told on demand alone. */
  readonly again?: boolean
}

/** The reason in sight, its sources on demand. */
export function Reason({ why, sources, href, again = false }: ReasonProps) {
  if (sources.length === 0 && href === undefined) return <p class="reason">{why}</p>
  return (
    <details class="reason">
      <summary>
        {!again && `${why} `}
        <span class="reason-more">{again ? 'Why?' : 'Who says so?'}</span>
      </summary>
      {again && <p>{why}</p>}
      {sources.map((source) => (
        <p key={source} class="reason-source">
          {source}
        </p>
      ))}
      {href !== undefined && (
        <p>
          <a href={href}>The rule in the handbook</a>
        </p>
      )}
    </details>
  )
}
