import type { Context, Hono } from 'hono'
import type { WebDoor } from '../door.ts'

/** What travels with a request inside the app. */
export interface WebEnv {
  Variables: {
    readonly door: WebDoor
  }
}

export type WebApp = Hono<WebEnv>
export type WebContext = Context<WebEnv>

/** A page of the app: adds its routes. One file a page, listed in pages/all-pages.ts. */
export type AddPage = (app: WebApp, door: WebDoor) => void
