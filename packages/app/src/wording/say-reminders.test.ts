import { readFileSync } from 'node:fs'
import { type Case, PLAIN_CALENDAR, parseCase, plan } from '@afterword/engine'
import { expect, test } from 'vitest'
import type { News } from '../use-cases/reminders/reminder-words.ts'
import { reminderWords } from './say-reminders.ts'

const now = '2026-09-16T09:00:00-04:00'
const demo = readDemo()
const { actions } = plan(demo, { now, calendar: PLAIN_CALENDAR })
const manner = { now, zone: 'Europe/Lisbon', names: false }
const news: News[] = actions
  .filter(({ status }) => status !== 'upcoming')
  .map((action) => ({ what: action.status === 'overdue' ? 'overdue' : 'opens', case: demo, action }))

function readDemo(): Case {
  const parsed = parseCase(
    JSON.parse(readFileSync(new URL('../../../../fixtures/cases/demo.json', import.meta.url), 'utf8')),
  )
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.case
}

test('a notice names neither employer nor person, unless that is allowed', () => {
  const names = [
    demo.opportunity.employer,
    demo.opportunity.role,
    ...demo.contacts.flatMap(({ name }) => name.split(' ')),
  ]
  for (const told of [news, ...news.map((one) => [one])]) {
    const { title, body } = reminderWords.notice(told, manner)
    for (const name of names) expect(`${title} ${body}`).not.toContain(name)
  }
  const [first] = news
  const { title, body } = reminderWords.notice(first ? [first] : [], { ...manner, names: true })
  expect(title).toMatch(/^Thank /)
  expect(body).toMatch(/^Larkspur Instruments\. By tomorrow \d+:\d\d\.$|^Larkspur Instruments\. By today \d+:\d\d\.$/)
})

test('several things are told in one line that counts them', () => {
  expect(reminderWords.notice(news, manner).title).toMatch(/^\d+ steps: /)
})
