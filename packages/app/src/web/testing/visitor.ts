import type { Locator, Page } from 'playwright-core'
import { expectAccessible, expectNoSideways } from './expect-accessible.ts'
import type { Look, RunningApp } from './start-app.ts'

/** What the page of notes says when the server has a line: with scripts, and without. */
export const NOTED = /^(All kept\.|Noted[.;])/

/** What somebody types into the form of an opportunity. */
export interface Evening {
  readonly employer: string
  /** One person in a line. */
  readonly people: string
  /** When it began, on the wall clock. Default: the morning of 15 September 2026. */
  readonly day?: string
  readonly time?: string
  readonly decisionBy?: string
}

/** Somebody before the app, who goes by what they see. */
export interface Visitor {
  readonly page: Page
  /** Opens a page, as from a bookmark. */
  go(path: string): Promise<void>
  /** Adds an opportunity with an interview; gives the path of its page. */
  add(evening: Evening): Promise<string>
  /** Notes what was talked about with somebody in the first interview. */
  note(home: string, person: string, text: string): Promise<void>
  /** Presses a button, or follows a link, within a part of the page. */
  press(name: string, within?: Locator): Promise<void>
  /** The step of a queue that has this title. */
  step(title: string | RegExp): Locator
  /** A letter or a script on the writing desk. */
  letter(title: string | RegExp): Locator
  /** Waits until the app says that it was done. */
  told(text: string): Promise<void>
  /** Takes back what was done last. */
  undo(): Promise<void>
  /** Nothing on this page shuts anybody out. */
  lookAround(): Promise<void>
}

/** A window of its own before a running app. */
export async function visit(app: RunningApp, look: Look = {}): Promise<Visitor> {
  const page = await app.openPage('/', look)
  // So that a journey that gets stuck says where.
  page.setDefaultTimeout(15_000)
  const told = async (text: string) => {
    await page.getByRole('status').getByText(text).first().waitFor()
  }
  const press = async (name: string, within: Page | Locator = page) => {
    const ways = within.getByRole('button', { name, exact: true }).or(within.getByRole('link', { name, exact: true }))
    await ways.first().click()
  }
  const go = async (path: string) => {
    await page.goto(`${app.origin}${path}`)
  }
  return {
    page,
    go,
    press,
    told,
    add: async ({ employer, people, day = '2026-09-15', time = '10:00', decisionBy = '' }) => {
      await go('/opportunities/new')
      const name = page.getByLabel('Your name')
      if (await name.isVisible()) {
        await name.fill('Inês Duarte')
        await page.getByLabel('Your time zone').fill('Europe/Lisbon')
        await page.getByLabel('Your country or region').fill('PT')
      }
      await page.getByLabel('Employer (needed)').fill(employer)
      await page.getByLabel('Job (needed)').fill('Service designer')
      await page.getByLabel('Day').fill(day)
      await page.getByLabel('Began at').fill(time)
      await page.getByLabel('Who was there?').fill(people)
      await page.getByLabel('They decide by').fill(decisionBy)
      await press('Add it, and make the plan')
      await told('is added.')
      return new URL(page.url()).pathname
    },
    note: async (home, person, text) => {
      await go(`${home}/interviews/iv-1/capture`)
      await page.getByLabel(person, { exact: true }).check()
      await page.getByLabel('In your own words').fill(text)
      await press('Note it')
      await page.locator('.noted').getByText(text).waitFor()
      await page.getByRole('status').getByText(NOTED).first().waitFor()
    },
    step: (title) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: title, level: 3 }) })
        .last(),
    letter: (title) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }),
    undo: async () => {
      await press('Undo', page.getByRole('status'))
      await told('Undone.')
    },
    // axe needs scripts to run.
    lookAround: () => (look.javaScript === false ? expectNoSideways(page) : expectAccessible(page)),
  }
}
