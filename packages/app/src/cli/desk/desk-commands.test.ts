import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

interface Entry {
  readonly id: number
  readonly verb: string
}

describe('what is kept', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search
  beforeAll(async () => {
    await startSearch(search)
    await did(['add', 'Millrace Foods', 'Planner'])
    await did(['note', 'larkspur', 'How the night shift hands over to Manila', '--about', 'omar'])
  }, 60_000)

  test('is listed, each with its name, where it stands, and whether it is the user’s turn', async () => {
    const out = await did(['list'])
    expect(out).toMatch(/larkspur {2}Larkspur Instruments · Service designer +to thank · now/)
    expect(out).toMatch(/millrace-foods {2}Millrace Foods · Planner +to come/)
    expect(await json(['list', '--state', 'thanking'])).toMatchObject([{ id: 'larkspur' }])
  })

  test('is shown as a thread: past above, now, to come below', async () => {
    const out = await did(['show', 'lark'])
    const order = ['Interview by video with Dana Lee', 'Now', 'Thank Dana Lee', 'To come'].map((one) =>
      out.indexOf(one),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order.every((at) => at >= 0)).toBe(true)
    const whole = await did(['show', 'Larkspur Instruments', '--all'])
    expect(whole).toMatch(/topic, Omar Haddad: How the night shift hands over to Manila +n-1/)
    expect(whole).toMatch(/Dana Lee, hiring manager +dana-lee/)
  })

  test('is found by the beginnings of words', async () => {
    expect(await did(['search', 'night', 'MANI'])).toContain('How the night shift hands over')
    expect(await did(['search', 'zebra'])).toContain('“zebra” stands nowhere')
    expect(await refused(['search'])).toContain('Say what to look for')
  })

  test('is named by a beginning; what fits several or none is told with what could be meant', async () => {
    await did(['add', 'Larkhill School', 'Teacher'])
    expect(await refused(['show', 'lark'])).toMatch(
      /fits more than one opportunity.*\n {2}larkhill-school .*\n {2}larkspur /,
    )
    expect(await refused(['show', 'larkspurr'])).toMatch(/no such opportunity. The nearest:\n {2}larkspur/)
    expect(await refused(['show'])).toContain('Say which opportunity is meant:')
  })

  test('can be taken back, change by change, and done again', async () => {
    await did(['note', 'larkspur', 'A slip'])
    const undone = await did(['undo'])
    expect(undone).toContain('Taken back: larkspur: note taken (A slip)')
    const again = /afterword undo (\d+)/.exec(undone)?.[1] ?? ''
    await did(['undo', again])
    expect(await did(['show', 'larkspur', '--all'])).toContain('A slip')
    await did(['undo', '--in', 'larkspur'])
    const [last] = await json<Entry[]>(['history', 'larkspur', '--limit', '1'])
    expect(last?.verb).toBe('undo')
    expect(await did(['history'])).toContain('To take one back: afterword undo NUMBER')
    expect(await refused(['undo', 'abc'])).toContain('Write its number')
    expect(await refused(['undo', '99999'])).toContain('nothing to undo')
  })
})
