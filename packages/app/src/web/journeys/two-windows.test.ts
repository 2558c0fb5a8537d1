import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../testing/start-app.ts'
import { visit } from '../testing/visitor.ts'

let app: RunningApp

beforeAll(async () => {
  app = await startApp('2026-09-15T18:00:00+01:00')
})

afterAll(() => app.close())

const PEOPLE = 'Dana Whitfield, dana@larkspur.example\nOmar Haddad, omar@larkspur.example'

test('what was changed in another window is not written over, and nothing typed is lost', async () => {
  const [one, other] = [await visit(app), await visit(app, { javaScript: false })]
  const home = await one.add({ employer: 'Larkspur Instruments', people: PEOPLE })
  await one.go(`${home}/people/dana-whitfield`)
  await other.go(`${home}/people/dana-whitfield`)
  await other.page.getByLabel('Title').fill('Head of Service')
  await other.press('Save')
  await other.told('Saved.')
  await one.page.getByLabel('Phone').fill('+1 212 555 0101')
  await one.press('Save')
  await one.page.getByRole('alert').getByText('changed in another window').waitFor()
  expect(await one.page.getByLabel('Phone').inputValue()).toBe('+1 212 555 0101')
  await one.lookAround()

  // A step that is done in one window is gone in the other.
  await one.go(home)
  await other.go(home)
  await one.press('Mark as sent', one.step('Thank Omar Haddad by e-mail'))
  await one.told('Marked as sent.')
  await other.press('Mark as sent', other.step('Thank Omar Haddad by e-mail'))
  await other.told('not in the plan any more')
})

test.each([
  ['with scripts', true],
  ['without scripts', false],
])('a letter that is written in two windows is kept as the user says, %s', async (where, javaScript) => {
  const [one, other] = [await visit(app), await visit(app, { javaScript })]
  const home = await one.add({ employer: `Larkspur ${where}`, people: PEOPLE })
  await one.note(home, 'Dana Whitfield', 'the intake form that half of the clinics skip')
  const title = 'Thank Dana Whitfield by e-mail'
  const [mine, theirs] = [one, other].map((window) => window.letter(title).getByRole('textbox', { name: 'Letter' }))
  await one.go(`${home}/write`)
  await other.go(`${home}/write`)
  await mine?.fill('Dear Ms Whitfield, written first.')
  await one.letter(title).getByText('Kept.').waitFor()
  await theirs?.fill('Dear Ms Whitfield, written second.')
  if (!javaScript) await other.press('Keep and check', other.letter(title))
  await other.page.getByText('changed in another window').waitFor()
  expect(await theirs?.inputValue()).toBe('Dear Ms Whitfield, written second.')
  await one.page.reload()
  expect(await mine?.inputValue()).toBe('Dear Ms Whitfield, written first.')
  await other.lookAround()
  await other.press(javaScript ? 'Keep mine' : 'Keep and check', other.letter(title))
  await other.page
    .getByText(javaScript ? 'Kept.' : 'Kept, and checked.')
    .first()
    .waitFor()
  await one.page.reload()
  expect(await mine?.inputValue()).toBe('Dear Ms Whitfield, written second.')
})
