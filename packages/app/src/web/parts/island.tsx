import type { ComponentType } from 'preact'
import { useVisit } from '../shell/visit.ts'

interface IslandProps<Props extends object> {
  /** The file's name in web/islands, without `.tsx`. */
  readonly name: string
  readonly of: ComponentType<Props>
  /** What it is given here and again in the browser: plain JSON. */
  readonly props: Props
}

/** A part of the page that comes alive in the browser; without scripts it stays as the server rendered it. */
export function Island<Props extends object>({ name, of: Part, props }: IslandProps<Props>) {
  useVisit().islands.add(name)
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Part {...props} />
    </div>
  )
}
