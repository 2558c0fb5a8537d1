/** A part of a list: so many from a place on, of all there are. */
export interface PageWindow {
  readonly from: number
  readonly size: number
  readonly total: number
}

/** Where the window of a list begins, as a page's address says it (`?from=50`); at the start when it says nothing usable. */
export function readFrom(query: string | undefined): number {
  const from = Number(query)
  return Number.isSafeInteger(from) && from > 0 ? from : 0
}

/** The address of the page whose window begins elsewhere; what else it says stays. `anchor`: the place on it. */
export function moveWindow(path: string, name: string, from: number, anchor?: string): string {
  const [place = '', query] = path.split('?')
  const words = new URLSearchParams(query)
  if (from > 0) words.set(name, String(from))
  else words.delete(name)
  const asked = words.size > 0 ? `?${words}` : ''
  return `${place}${asked}${anchor === undefined ? '' : `#${anchor}`}`
}
