import { expect, it, onTestFinished } from 'vitest'
import { startDovecot } from '../../mail/testing/start-dovecot.ts'
import { tempFolder } from '../../store/testing/temp-place.ts'
import { killSenders } from '../testing/kill-senders.ts'

/** How many senders are killed; `npm run bench` kills 300. */
const kills = Number(process.env['AFTERWORD_KILLS'] ?? 20)

it(`sends every note once, and knows it, though ${kills} senders are killed in the midst of it`, async ({ skip }) => {
  const dovecot = await startDovecot()
  if (dovecot.kind === 'none') return skip(dovecot.reason)
  onTestFinished(dovecot.stop)
  let seed = 7
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const notes = kills
  const outcome = await killSenders({ folder: tempFolder(), dovecot, notes, kills, life: 200, random })
  expect(outcome.states).toEqual({ sent: notes })
  expect(outcome.messageIds.map((id) => outcome.accepted.get(id))).toEqual(Array.from({ length: notes }, () => 1))
  expect(outcome.logged).toBe(notes)
}, 120_000)
