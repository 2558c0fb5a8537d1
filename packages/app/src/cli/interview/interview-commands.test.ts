import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

interface Changed {
  readonly done: readonly string[]
  readonly case: {
    contacts: { id: string }[]
    interviews: { id: string; interviewers: string[]; status?: string; notes?: { id: string; text: string }[] }[]
  }
}

describe('an interview', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused, run } = search
  beforeAll(() => startSearch(search), 60_000)

  test('is added with those who are known and somebody new, and moved', async () => {
    const added = await json<Changed>([
      ...['interview', 'add', 'lark', 'thu', '15:00', 'for', '45', 'min', '--with', 'Dana, Pia Holm (peer)'],
    ])
    expect(added.case.interviews.at(-1)).toMatchObject({ id: 'iv-2', interviewers: ['dana-lee', 'pia-holm'] })
    expect(added.done.join(' ')).toContain('Thu 17 Sep 2026, 15:00 to 15:45 in Lisbon')
    const moved = await did(['interview', 'edit', 'lark', 'iv-2', '--when', 'fri 9-10', '--without', 'pia'])
    expect(moved).toContain('Fri 18 Sep 2026, 9:00 to 10:00 in Lisbon.')
    expect(await refused(['interview', 'edit', 'lark', 'iv-2', '--without', 'Zoe'])).toContain('Zoe is not among')
    expect(await refused(['interview', 'add', 'lark'])).toContain('Say when it is')
    expect(await refused(['interview', 'add', 'lark', 'fri'])).toContain('Say the time too')
  })

  test('is taken from an invitation, once it was seen what it says', async () => {
    const from = ['interview', 'add', 'lark', '--from', '-']
    const letter = 'Thursday 24 September 2026, 15:00, by Zoom. You will meet Pia Holm (Team Lead).'
    const open = await run(from, { stdin: letter })
    expect(open.problems).toContain('It does not say how long it takes: --minutes 45')
    const unsure = await run([...from, '--minutes', '45'], { stdin: letter })
    expect(unsure.out).toContain('A new interview with Larkspur Instruments.')
    expect(unsure.out).toContain('Thu 24 Sep, 15:00 to 15:45')
    expect(unsure.problems).toContain('add --yes if you mean it')
    const kept = await run([...from, '--minutes', '45', '--yes', '--json'], { stdin: letter })
    expect(JSON.parse(kept.out)).toMatchObject({
      case: { interviews: [{}, {}, { start: '2026-09-24T15:00:00+01:00', interviewers: ['pia-holm'] }] },
    })
    await did(['undo'])
    const repeats =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260924T150000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR'
    expect((await run(from, { stdin: repeats })).problems).toContain('This meeting repeats')
  })

  test('is cancelled, not attended, held after all, removed', async () => {
    expect(await did(['interview', 'cancel', 'lark', 'iv-2'])).toContain('was cancelled')
    expect(await did(['interview', 'no-show', 'lark', 'iv-2'])).toContain('they did not come')
    const held = await json<Changed>(['interview', 'edit', 'lark', 'iv-2', '--held'])
    expect(held.case.interviews.at(-1)?.status).toBeUndefined()
    await did(['interview', 'remove', 'lark', 'iv-2'])
    expect(await refused(['interview', 'remove', 'lark', 'iv-2'])).toContain('no such interview')
  })

  test('is noted from: notes are taken, corrected and removed', async () => {
    const noted = await did(['note', 'lark', '--kind', 'promise', '--about', 'omar', 'The', 'fault', 'form'])
    expect(noted).toContain('Noted as n-1, promise, about Omar Haddad: The fault form')
    await did(['note', 'lark', '--edit', 'n-1', 'The one-page fault form'])
    expect(await did(['show', 'lark', '--all'])).toContain('The one-page fault form')
    await did(['note', 'lark', '--remove', 'n-1'])
    expect(await refused(['note', 'lark', '--remove', 'n-1'])).toContain('no such note')
    expect(await refused(['note', 'lark'])).toContain('Say what to note')
  })

  test('tells what they said, in full, with its dates', async () => {
    const out = await did(['told', 'lark', 'they', 'decide', 'by', 'Friday,', 'call', 'Dana'])
    expect(out).toContain('They decide by Fri 18 Sep.')
    expect(out).toContain('Call Dana Lee.')
    const partly = await run(['told', 'lark', 'they decide by Monday, call Zoe'])
    expect(partly.code).toBe(0)
    expect(partly.problems).toContain('Not understood: “zoe”')
    expect(await refused(['told', 'lark', 'bananas'])).toContain('Not understood: “bananas”')
  })

  test('is looked back on', async () => {
    await did(['debrief', 'lark', '--well', 'The story', '--resonates', '4', '--decision', 'continue'])
    expect(await did(['debrief', 'lark', '--hard', 'Why I left'])).toContain('Kept: how the interview with Larkspur')
    const whole = await did(['show', 'lark', '--all'])
    expect(whole).toContain('went well: The story')
    expect(whole).toContain('was hard: Why I left')
    expect(await refused(['debrief', 'lark'])).toContain('Say something')
  })
})
