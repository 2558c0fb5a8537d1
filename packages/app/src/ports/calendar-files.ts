/** When an entry of a calendar is. Instants are ISO 8601 with an offset, days `YYYY-MM-DD`, zones IANA names. */
export type EntryTime =
  | { readonly kind: 'times'; readonly start: string; readonly end: string }
  /** Whole days, both included. */
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  /**
   * Something to be done between two instants. Shown as a time when both fall on one day of `zone`, else as the days from
   * the first to the last, since nobody has an appointment three days long.
   */
  | { readonly kind: 'window'; readonly opens: string; readonly due: string; readonly zone: string }

export type Alarm =
  | { readonly kind: 'before-start'; readonly minutes: number }
  /** At an instant. */
  | { readonly kind: 'at'; readonly at: string }

/** Something that a calendar shows. */
export interface CalendarEntry {
  /** A task is a VTODO; calendars that show no tasks leave it out. */
  readonly kind: 'event' | 'task'
  /** The same thing keeps its uid from one writing to the next. */
  readonly uid: string
  /** Raised with every change of time, place or status, so that a calendar takes the newer one. */
  readonly sequence: number
  readonly title: string
  readonly when: EntryTime
  readonly description?: string | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
  readonly cancelled?: boolean | undefined
  /** Whether others who see the calendar find the time taken. */
  readonly busy: boolean
  readonly alarms: readonly Alarm[]
}

export interface CalendarHeading {
  /** What the calendar is called in the list of calendars. */
  readonly name: string
  /** The instant of writing (DTSTAMP). The same entries and stamp give the same text, byte for byte. */
  readonly stamp: string
  /** How often a calendar that subscribed to it should look again. */
  readonly refreshMinutes?: number | undefined
  /** Uids are digests: those of entries hold the names of opportunities and people. */
  readonly discreet?: boolean | undefined
}

/** Somebody, or something, that an invitation names. */
export interface Participant {
  readonly kind: 'person' | 'group' | 'room'
  readonly name?: string | undefined
  readonly email?: string | undefined
  /** Calendar files tell none. */
  readonly title?: string | undefined
  readonly optional: boolean
}

/** When an invitation is for. */
export type InvitationTime =
  /** Instants with the offset of the zone they were written in. */
  | { readonly kind: 'times'; readonly start: string; readonly end: string; readonly zone: string | null }
  /** Whole days, both included. */
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  /** Wall-clock times without an offset (`2026-11-12T10:00:00`), and the name of the zone when nobody knows that zone. */
  | { readonly kind: 'floating'; readonly start: string; readonly end: string; readonly unknownZone: string | null }

/** One event of an `.ics` file, as it stands there. */
export interface Invitation {
  /** In capitals (`REQUEST`, `CANCEL`, `PUBLISH` …); null when the file has none. */
  readonly method: string | null
  readonly uid: string | null
  /** Which revision of the meeting it is: the higher of two counts, of equal ones the one that was written later. */
  readonly sequence: number
  /** When it was written (DTSTAMP), an instant. */
  readonly stamp?: string | undefined
  readonly summary: string
  readonly when: InvitationTime
  readonly place?: string | undefined
  /** The address of the meeting as the file states it; one that stands in a text only is not looked for. */
  readonly link?: string | undefined
  readonly description?: string | undefined
  readonly organizer?: Participant | undefined
  readonly attendees: readonly Participant[]
  /** METHOD:CANCEL, or the event's own status. */
  readonly cancelled: boolean
  /** It repeats, or is one of a series. */
  readonly recurring: boolean
}

/** Why a text is no calendar, at a line counted from 1. */
export interface CalendarFault {
  readonly kind: 'malformed'
  readonly line: number
  readonly reason:
    | 'not-a-calendar'
    /** A line that is no `NAME:value`. */
    | 'no-property'
    /** An END that ends something else than what was begun last. */
    | 'wrong-end'
    | 'never-ended'
    /** A time, number or parameter that cannot be read. */
    | 'unreadable-value'
    /** An event without a time. */
    | 'no-start'
  /** What stands there, at most 60 letters of it. */
  readonly found: string
}

export type CalendarRead = { readonly kind: 'invitations'; readonly invitations: readonly Invitation[] } | CalendarFault

/** Reads the invitations that come by mail. */
export interface InvitationReader {
  /** The first event of a text/calendar part. Undefined where it is no iCalendar, or holds no event that can be read. */
  read(content: string): Promise<Invitation | undefined>
}

/** Calendars as text (RFC 5545). */
export interface CalendarFiles {
  /** `.ics` text with CRLF line ends. Throws for times that are none: entries come from checked cases. */
  write(entries: readonly CalendarEntry[], heading: CalendarHeading): string
  /**
   * All events of an `.ics` text. `floatingZone`: the IANA zone in which times without a zone (or with one that nobody
   * knows) are meant, once a person was asked; they are `times` then.
   */
  read(text: string, floatingZone?: string): CalendarRead
}
