import { type ComponentType, h, hydrate } from 'preact'

/** Takes over each place on the page that the server rendered for the island of that name. */
export function bringAlive<Props extends object>(name: string, part: ComponentType<Props>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    hydrate(h(part, JSON.parse(place.dataset['props'] ?? '{}') as Props), place)
    place.dataset['alive'] = ''
  }
}
