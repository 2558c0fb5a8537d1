import type { Assets } from '../ports/assets.ts'
import type { UseCases } from '../use-cases/use-cases.ts'

/** How the web app is served. */
export interface WebSettings {
  readonly version: string
  /** The names it answers to, with their port, as a browser writes them in `Host`. Any other is refused. */
  readonly hosts: readonly string[]
  /** Made anew at each launch: signs cookies, and is the token that proves that a form came from our own page. */
  readonly secret: string
  /** The IANA time zone of this machine, offered to who has not said theirs. */
  readonly timeZone: string
  /** Shows /design, the sheet of all parts, for those who build the app. */
  readonly workshop: boolean
}

/** What the web app is made with. */
export interface WebDoor {
  readonly useCases: UseCases
  readonly settings: WebSettings
  readonly assets: Assets
  /** Told of a defect once, when a page could not be made. */
  report(defect: unknown): void
}
