import type { Changed } from '../../use-cases/record/change-case.ts'
import { sayEntry } from '../../wording/say-event.ts'

/** What was logged just now, when it was (where that was said), and what else there is to tell. */
export function sayLogged(
  said: string | undefined,
  ...more: readonly string[]
): (changed: Changed) => readonly string[] {
  return ({ case: file }) => {
    const entry = file.log.at(-1)
    const words = entry && sayEntry(entry, file)
    return [`Logged: ${words ?? 'done'}${said === undefined ? '' : `, ${said}`}.`, ...more]
  }
}
