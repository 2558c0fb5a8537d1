import { compareInstants } from './moments/moment.ts'
import { sayEntry, sayInterview } from './say-event.ts'
import type { Subject } from './subject.ts'

/** A thing that happened, or a talk that will. */
export interface Happening {
  readonly at: string
  readonly words: string
}

/** What happened up to the moment of the page, oldest first. */
export function happeningsOf({ case: file, zones }: Subject): Happening[] {
  const talks = file.interviews.map((interview) => ({ at: interview.start, words: sayInterview(interview, file) }))
  const entries = file.log.flatMap((entry) => {
    const words = sayEntry(entry, file)
    return words === undefined ? [] : [{ at: entry.at, words }]
  })
  return [...talks, ...entries].filter(({ at }) => compareInstants(at, zones.now) <= 0).sort(byTime)
}

/** Talks still to come, the next one first. */
export function talksToCome({ case: file, zones }: Subject): Happening[] {
  return file.interviews
    .filter((interview) => interview.status !== 'cancelled' && compareInstants(interview.start, zones.now) > 0)
    .map((interview) => ({ at: interview.start, words: sayInterview(interview, file) }))
    .sort(byTime)
}

function byTime(a: Happening, b: Happening): number {
  return compareInstants(a.at, b.at)
}
