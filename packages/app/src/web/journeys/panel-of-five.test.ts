import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

const PANEL = [
  ['Dana Whitfield', 'the intake form that half of the clinics skip'],
  ['Omar Haddad', 'moving the device logs off the old queue'],
  ['Pia Holm', 'the onboarding of nurses that nobody owns'],
  ['Jon Reyes', 'night shifts read the screen with gloves on'],
  ['Ruth Adeyemi', 'opening the Porto lab in spring'],
] as const

test('a panel of five is thanked in one evening, each with a note of their own', async () => {
  const me = await visit(app)
  const { page } = me
  const people = PANEL.map(([name]) => `${name}, ${name.toLowerCase().replace(' ', '.')}@larkspur.example`)
  const home = await me.add({ employer: 'Larkspur Instruments', people: people.join('\n') })
  await page.getByText('0 of 5 thanked').waitFor()
  for (const [name, text] of PANEL) await me.note(home, name, text)

  await me.go(`${home}/write`)
  // What is too short to be written about is asked for where it is needed.
  const asked = me.letter('Thank Jon Reyes by e-mail')
  await asked.getByRole('textbox').fill('how night shifts read the screen with gloves on')
  await me.press('Note it, and draft', asked)
  await me.told('Noted.')
  for (const [name, text] of PANEL) {
    const body = me.letter(`Thank ${name} by e-mail`).getByRole('textbox', { name: 'Letter' })
    expect((await body.inputValue()).toLowerCase()).toContain(text.toLowerCase())
  }

  const first = me.letter('Thank Dana Whitfield by e-mail')
  const body = first.getByRole('textbox', { name: 'Letter' })
  await body.fill((await body.inputValue()).replace(/^Dear .*,/, 'Dear Ms Whitefield,'))
  await first.getByText('Must be mended:').waitFor()
  await me.lookAround()
  await me.press('Write “Whitfield”', first)
  await first.getByText('Nothing to mend.').waitFor()
  expect(await body.inputValue()).toMatch(/^Dear Ms Whitfield,/)
  await first.getByText('Kept.').waitFor()

  for (const [index, [name]] of PANEL.entries()) {
    await me.press('Mark as sent', me.letter(`Thank ${name} by e-mail`))
    await me.told('Marked as sent.')
    expect(await page.getByRole('heading', { name: /^Thank .* by e-mail$/ }).count()).toBe(PANEL.length - 1 - index)
  }
  await me.go(home)
  await page.getByText('5 of 5 thanked').waitFor()
  await me.go('/board')
  await page.getByRole('region', { name: 'Their turn' }).getByText('Larkspur Instruments').waitFor()
})
