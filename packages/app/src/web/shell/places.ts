import type { IconName } from '../parts/icons.ts'

/** A place that the navigation leads to. */
export interface Place {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** Pages that are reached from it, and lie elsewhere. */
  readonly also?: readonly string[]
  /** The key that leads there. */
  readonly key?: string
}

/** The places of the app, most visited first. A phone has room for six. */
export const PLACES: readonly Place[] = [
  { href: '/', label: 'Today', icon: 'today' },
  { href: '/board', label: 'Board', icon: 'board' },
  { href: '/people', label: 'People', icon: 'people' },
  { href: '/search', label: 'Search', icon: 'search', key: '/' },
  {
    href: '/learn',
    label: 'Learn',
    icon: 'handbook',
    also: ['/practice', '/feedback', '/insights', '/library', '/fit', '/week', '/self-test', '/handbook'],
  },
  { href: '/settings', label: 'Settings', icon: 'settings' },
]

/** Whether a path belongs to a place: the place itself, or a page below it. */
export function isAt(place: Place, path: string): boolean {
  const here = path.split('?')[0] ?? path
  const homes = [place.href, ...(place.also ?? [])].filter((home) => home !== '/')
  return here === place.href || homes.some((home) => here === home || here.startsWith(`${home}/`))
}
