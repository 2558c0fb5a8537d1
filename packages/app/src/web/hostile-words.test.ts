import { expect, test } from 'vitest'
import { done, ME } from '../use-cases/testing/open-desk.ts'
import { ask } from './testing/ask.ts'
import { serveDesk } from './testing/serve-desk.ts'

test.each([
  ['markup', '<script>alert(1)</script> & "Sons"', '&lt;script>alert(1)&lt;/script> &amp; '],
  ['signs that turn the direction', '\u202eskroW\u2066 & Co', '\u202eskroW\u2066 &amp; Co'],
  ['emoji', '👩🏽‍🔬 Labs', '👩🏽‍🔬 Labs'],
])('a name with %s is shown as it was typed', async (_, employer, shown) => {
  const { useCases, origin } = await serveDesk()
  done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Planner' } }))
  for (const path of ['/board', '/search?q=planner', `/search?q=${encodeURIComponent(employer)}`]) {
    const { status, text } = await ask(`${origin}${path}`)
    expect([path, status]).toEqual([path, 200])
    expect(text).toContain(shown)
    expect(text).not.toContain('<script>alert')
  }
})

test.each([
  ['a long name of another script', '株式会社'.repeat(200)],
  ['a name that ends in half an emoji', `${'a'.repeat(590)}${'😀'.repeat(20)}`],
])('what was done to %s is told', async (_, employer) => {
  const { useCases, origin, send } = await serveDesk()
  const added = done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Planner' } }))
  const opportunity = added.case.opportunity.id
  const { status, note } = await send('/board', { opportunity, move: 'on-hold' })
  expect(status).toBe(303)
  expect(note.length).toBeGreaterThan(0)
  expect(note.length).toBeLessThan(4000)
  expect((await ask(`${origin}/board`, { cookie: note })).text).toContain(`<p>${employer.slice(0, 50)}`)
})

test.each(['/opportunities/%0d%0aset-cookie:%20a=b/bin', '/opportunities/%2f%2felsewhere.example/bin'])(
  'an address such as %s leads nowhere else',
  async (path) => {
    const { send } = await serveDesk()
    const { status, location = '' } = await send(path)
    expect(status).toBe(303)
    expect(location).toMatch(/^\/opportunities\//)
    expect(location).not.toMatch(/[\r\n]/)
  },
)
