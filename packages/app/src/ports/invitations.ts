/** Someone invited, as the calendar names them. The address is lower-case. */
export interface Invitee {
  readonly name: string | undefined
  readonly email: string
}

/**
 * When an event is. `instant`: ISO 8601 in UTC. `floating`: a wall-clock time (`2026-10-01T10:00:00`) without any zone,
 * or in one that nobody knows. `day`: a whole day.
 */
export type EventTime =
  | { kind: 'instant'; at: string }
  | { kind: 'floating'; wall: string }
  | { kind: 'day'; day: string }

/** What a text/calendar part says about its (first) event. */
export interface Invitation {
  /** REQUEST, CANCEL, REPLY, PUBLISH, COUNTER …, upper-case; PUBLISH where the part names none. */
  readonly method: string
  readonly uid: string
  readonly start: EventTime
  readonly end: EventTime | undefined
  readonly summary: string
  readonly location: string | undefined
  /** Where to join: the conference's or the event's own address. */
  readonly url: string | undefined
  readonly organizer: Invitee | undefined
  readonly attendees: readonly Invitee[]
  /** METHOD:CANCEL, or STATUS:CANCELLED. */
  readonly cancelled: boolean
  readonly recurring: boolean
}

/** Reads calendar invitations that come by mail. */
export interface InvitationReader {
  /** Undefined where the text is no iCalendar or holds no event. */
  read(content: string): Promise<Invitation | undefined>
}
