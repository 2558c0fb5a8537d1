import { describe, expect, it } from 'vitest'
import { INES, makeCase, stamp } from './make-case.ts'
import { expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

/** Calendars by the digest of their token, and what tells whether one is still as it was. */
export function describeFeeds(kind: string, start: () => Harness): void {
  describe(`the calendars kept in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('are found by their token, one an owner; another takes its place', async (context) => {
      const { feeds, owner } = takeDesk(context)
      const choices = { steps: 'events', discreet: false, alarms: true } as const
      await feeds.keepFeed({ owner, sealed: 'first', choices }, `${owner}-1`)
      await feeds.keepFeed({ owner, sealed: 'second', choices }, `${owner}-2`)
      expect(await feeds.findFeed(`${owner}-1`)).toEqual({ kind: 'feed', feed: null })
      await feeds.chooseForFeed(owner, { ...choices, discreet: true })
      const feed = { owner, sealed: 'second', choices: { ...choices, discreet: true } }
      expect(await feeds.findFeed(`${owner}-2`)).toEqual({ kind: 'feed', feed })
      expect(await feeds.readFeed(owner)).toEqual({ kind: 'feed', feed })
      await feeds.removeFeed(owner)
      expect(await feeds.readFeed(owner)).toEqual({ kind: 'feed', feed: null })
    })

    it('are told when anything changed, and when what all cases follow did', async (context) => {
      const { record, owner } = takeDesk(context)
      const pulse = async () => expectKind(await record.readPulse(owner), 'pulse')
      expect(await pulse()).toEqual({ kind: 'pulse', lastChange: 0, lastOfProfile: 0 })
      await record.saveProfile(owner, stamp('save'), INES)
      const { lastChange } = await pulse()
      expect(await pulse()).toEqual({ kind: 'pulse', lastChange, lastOfProfile: lastChange })
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('ready')))
      expect(await pulse()).toMatchObject({ lastOfProfile: lastChange })
      expect((await pulse()).lastChange).toBeGreaterThan(lastChange)
    })
  })
}
