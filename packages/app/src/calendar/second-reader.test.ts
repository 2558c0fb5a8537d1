import { readdirSync, readFileSync } from 'node:fs'
import ical from 'node-ical'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { readCalendarFile } from './read-calendar-file.ts'

const folder = new URL('../../../../fixtures/calendar/', import.meta.url)

/** node-ical takes these for the machine's own zone, which is a guess. */
const FLOATING = ['floating@portal.example', 'unknown-zone@portal.example']

test.each(readdirSync(folder))('%s: the second reader finds the same moments', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const read = readCalendarFile(text)
  const others = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
  const mine = read.kind === 'invitations' ? read.invitations : []
  expect(mine).toHaveLength(others.length)
  for (const other of others) {
    if (other?.type !== 'VEVENT' || FLOATING.includes(other.uid)) continue
    const invitation = mine.find(({ uid }) => uid === other.uid)
    expect(invitation?.summary).toBe(String(typeof other.summary === 'string' ? other.summary : other.summary.val))
    if (invitation?.when.kind !== 'times') continue
    expect(Temporal.Instant.from(invitation.when.start).epochMilliseconds).toBe(other.start.getTime())
    expect(Temporal.Instant.from(invitation.when.end).epochMilliseconds).toBe(other.end?.getTime())
  }
})
