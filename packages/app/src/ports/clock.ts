/** What time it is. */
export interface Clock {
  /** This moment as an ISO 8601 instant in UTC. */
  now(): string
}
