import type { VNode } from 'preact'
import { useVisit } from '../shell/visit.ts'
import { readFrom } from '../shell/windows.ts'
import { Pager } from './pager.tsx'

interface WindowProps {
  /** What the list is of, in the plural: `notes`. */
  readonly of: string
  /** The word in the page's address that says where the window begins: one for each list of a page. */
  readonly name: string
  /** So many at once. */
  readonly size: number
  /** The id of the list's heading. */
  readonly at?: string
  /** `last` begins with the end of the list, and leads back from there: for what has happened. */
  readonly start?: 'last'
}

/** As much of a list as a page can bear, and the way to the rest; null where the list is short enough to stand as it is. */
export function useWindow<Item>(
  all: readonly Item[],
  { of, name, size, at, start }: WindowProps,
): { readonly shown: readonly Item[]; readonly pager: VNode | null } {
  const { path } = useVisit()
  const total = all.length
  const asked = readFrom(new URLSearchParams(path.split('?')[1]).get(name) ?? undefined)
  const from = asked < total ? asked : 0
  const shown =
    start === 'last' ? all.slice(Math.max(0, total - from - size), total - from) : all.slice(from, from + size)
  const ways = start === 'last' ? (['Later', 'Earlier'] as const) : undefined
  const pager =
    total > size ? (
      <Pager of={of} window={{ from, size, total }} name={name} {...(at ? { at } : {})} {...(ways ? { ways } : {})} />
    ) : null
  return { shown, pager }
}
