import type { IconName } from '../parts/icons.ts'

/** A place that the navigation leads to. */
export interface Place {
  readonly href: string
  readonly label: string
  readonly icon: IconName
}

/** The places of the app, most visited first: a phone shows the first five. */
export const PLACES: readonly Place[] = [{ href: '/', label: 'Today', icon: 'today' }]

/** Whether a path belongs to a place: the place itself, or a page below it. */
export function isAt(place: Place, path: string): boolean {
  const here = path.split('?')[0] ?? path
  return here === place.href || (place.href !== '/' && here.startsWith(`${place.href}/`))
}
