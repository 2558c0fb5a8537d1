import { beforeAll, describe, expect, test } from 'vitest'
import { openSearch, startSearch } from '../testing/open-search.ts'

interface Changed {
  readonly case: { log: Record<string, unknown>[] }
  readonly plan: { state: string; actions: { id: string }[] }
}

describe('what happened', { timeout: 60_000 }, () => {
  const search = openSearch()
  const { did, json, refused } = search
  beforeAll(() => startSearch(search), 60_000)

  test('is a step of the plan, by words of it, at a moment as people say it', async () => {
    const out = await did(['sent', 'lark', 'dana', '--at', '13:15'])
    expect(out).toContain('Logged: You thanked Dana Lee by e-mail, Tue 15 Sep 2026, 13:15 in Lisbon.')
    expect(await refused(['sent', 'lark', 'zoe'])).toContain('no such step')
    expect(await refused(['sent', 'lark', 'omar', '--at', 'blue'])).toContain('--at: “blue” is not understood')
  })

  test('is a message beside the plan', async () => {
    const sent = await json<Changed>(['sent', 'lark', '--to', 'omar', '--purpose', 'other', '--channel', 'text'])
    expect(sent.case.log.at(-1)).toMatchObject({ type: 'sent', contact: 'omar-haddad', channel: 'text' })
  })

  test('is a call, with what was learnt in it', async () => {
    const out = await did([
      ...['called', 'lark', '--person', 'dana', '--outcome', 'spoke', '--told', 'they decide by next Wednesday'],
    ])
    expect(out).toContain('Logged: You spoke to Dana Lee.')
    expect(out).toContain('They decide by Wed 23 Sep.')
    expect(await refused(['called', 'lark', '--person', 'dana'])).toContain('--outcome spoke|voicemail|no-answer')
  })

  test('is an answer, by the beginning of what it was', async () => {
    const out = await did(['heard', 'lark', 'off', '--channel', 'phone', '--respond-by', 'next fri'])
    expect(out).toContain('They made you an offer.')
    expect(out).toContain('To be answered by Fri 25 Sep.')
    expect(await refused(['heard', 'lark', 'hum'])).toContain('is not one of reply, rejection')
    expect(await refused(['heard', 'lark'])).toContain('Say what it was')
    await did(['undo'])
  })

  test('is put off, left out, ticked off', async () => {
    const put = await did(['snooze', 'lark', 'thank-you:iv-1:omar-haddad', '--until', 'tomorrow'])
    expect(put).toContain('Put off until Wed 16 Sep 2026, 9:00 in Lisbon: Thank Omar Haddad by e-mail.')
    expect(await refused(['snooze', 'lark', 'thank-you:iv-1:omar-haddad'])).toContain('--until "tomorrow 9:00"')
    expect(await did(['done', 'lark', 'debrief'])).toContain('Done: Write down how the interview went.')
    const left = await json<Changed>(['dismiss', 'lark', 'verify-name:iv-1:omar-haddad', '--reason', 'I know him'])
    expect(left.plan.actions.map(({ id }) => id)).not.toContain('verify-name:iv-1:omar-haddad')
  })

  test('is read, corrected and taken out', async () => {
    expect(await did(['log', 'lark'])).toMatch(/today 13:15 +You thanked Dana Lee by e-mail +e-1/)
    expect(await did(['log', 'edit', 'lark', 'e-1', '--at', 'today 12:00', '--channel', 'post'])).toContain('by post')
    expect(await did(['log', 'remove', 'lark', 'e-1'])).toContain('Removed: You thanked Dana Lee by post.')
    expect(await refused(['log', 'remove', 'lark', 'e-1'])).toContain('no such entry')
    await did(['log', 'sent', 'lark', 'dana'])
    expect(await did(['log', 'show', 'lark'])).toContain('You thanked Dana Lee by e-mail')
  })
})
