import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Assets } from '../../ports/assets.ts'
import type { FlashNote } from './flash.ts'
import type { Theme } from './theme.ts'

/** What every part of a page may need to know of the request that it answers. */
export interface Visit {
  /** The path of the page with its query, from the root: where a form leads back to. */
  readonly path: string
  /** Goes into each form, so that no other site can send it. */
  readonly token: string
  readonly theme: Theme
  /** What the last action has to tell, once. */
  readonly flash: FlashNote | undefined
  readonly assets: Assets
  readonly workshop: boolean
  /** Collects the islands of the page while it is rendered, so that just their scripts are sent. */
  readonly islands: Set<string>
}

export const VisitContext = createContext<Visit | undefined>(undefined)

/** The visit that a part is rendered for. Throws outside of `sendPage`, which provides it. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A part of a page was rendered without a visit: render it through sendPage.')
  return visit
}
