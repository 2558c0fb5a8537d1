import type { FolderPosition, FoundMessage, MailHeaders, WatchEvent, Watching } from '../../ports/mailbox.ts'

/** A watching that remembers, and lets a test wait for what it looks for. */
export interface Watched {
  readonly watching: Watching
  readonly events: readonly WatchEvent[]
  readonly seen: readonly MailHeaders[]
  readonly taken: readonly FoundMessage[]
  readonly reached: readonly FolderPosition[]
  /** Resolves as soon as it holds; looked at after each thing that happens. */
  until(holds: (watched: Watched) => boolean): Promise<void>
}

/** `want`: which messages are wanted whole; default: none. */
export function watchEvents(
  start: Partial<Pick<Watching, 'folder' | 'position' | 'since'>> = {},
  want: (header: MailHeaders) => boolean = () => false,
): Watched {
  const events: WatchEvent[] = []
  const seen: MailHeaders[] = []
  const taken: FoundMessage[] = []
  const reached: FolderPosition[] = []
  const waiting = new Set<() => void>()
  const look = () => {
    for (const one of waiting) one()
  }
  const watched: Watched = {
    events,
    seen,
    taken,
    reached,
    watching: {
      folder: 'INBOX',
      position: null,
      since: null,
      ...start,
      wanted: async (headers) => {
        seen.push(...headers)
        look()
        return headers.filter(want).map(({ uid }) => uid)
      },
      take: async (message) => {
        taken.push(message)
        look()
      },
      reached: async (position) => {
        reached.push(position)
        look()
      },
      tell: (event) => {
        events.push(event)
        look()
      },
    },
    until: (holds) =>
      new Promise((resolve) => {
        const check = () => {
          if (!holds(watched)) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
  }
  return watched
}

/** How often that has happened. */
export function countOf({ events }: Watched, kind: WatchEvent['kind']): number {
  return events.filter((event) => event.kind === kind).length
}
