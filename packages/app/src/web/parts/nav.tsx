import { isAt, type Place } from '../shell/places.ts'
import { Icon } from './icon.tsx'

interface NavProps {
  readonly places: readonly Place[]
  /** The path of the page that is shown. */
  readonly path: string
}

/** The places of the app: a slim column beside the page, and a bar at the thumb on a phone. */
export function Nav({ places, path }: NavProps) {
  return (
    <nav class="nav" aria-label="Afterword">
      <a class="nav-name" href="/">
        Afterword
      </a>
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <a
              href={place.href}
              aria-current={isAt(place, path) ? 'page' : undefined}
              aria-keyshortcuts={place.key && `${place.key} Control+K`}
            >
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
