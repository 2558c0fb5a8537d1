/** One view out of several of the same thing; each is a page of its own. */
interface Tab {
  readonly href: string
  readonly label: string
  /** How many things are there, where that helps. */
  readonly count?: number
}

interface TabsProps {
  /** What the tabs are of. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The `href` of the one that is shown. */
  readonly current: string
}

/** Links between the views of one thing. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, label: words, count }) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {words}
          {count !== undefined && <span class="tab-count"> {count}</span>}
        </a>
      ))}
    </nav>
  )
}
