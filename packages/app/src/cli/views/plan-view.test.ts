import { readFileSync } from 'node:fs'
import { type Case, type IsoWeekday, parseCase, plan } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import { citeRules } from '../../use-cases/cite-rules.ts'
import { subjectOf } from '../../wording/subject.ts'
import { printRows } from '../page/row.ts'
import { planView } from './plan-view.ts'

const weekend: IsoWeekday[] = [6, 7]

function read(name: string): Case {
  const parsed = parseCase(JSON.parse(readFileSync(`fixtures/cases/${name}.json`, 'utf8')))
  if (parsed.kind === 'invalid') throw new Error(`${name} is no valid case.`)
  return parsed.case
}

function print(file: Case, now: string, columns = 100): string {
  const made = plan(file, { now, calendar: { weekend, holidays: [] } })
  return printRows(planView(made, subjectOf(file, made.now, citeRules()), 'case.json', []), { columns, colour: false })
}

describe('the calm screen', () => {
  const text = print(read('munich-waiting'), '2026-05-29T10:00:00+02:00')

  test('says until when there is nothing to do, and why', () => {
    expect(text).toContain('Nothing to do until Thursday 9:00.')
    expect(text).toMatch(/And this is why: Give them a week[^(]+\(weekly-follow-up, S1 S4\)/)
  })

  test('tells a reason once', () => {
    expect(text.split('Give them a week').length).toBe(2)
    expect(text).toMatch(/× +Do not ask Dr. Jonas Weidner where things stand\n.+\n.+why +as above \(weekly-follow-up/)
  })
})

describe('each state reads as a sentence', () => {
  test('parked: no blame, a way back', () => {
    const text = print(read('auckland-parked'), '2026-07-30T09:00:00+12:00')
    expect(text).toContain('Parked: they went quiet, and you have done your part. Any word from them revives it.')
    expect(text).toContain('Do not ask them where things stand')
    expect(text).toContain('for now')
  })

  test('rejected: one kind answer, and what to learn', () => {
    const text = print(read('tel-aviv-rejected'), '2026-09-10T20:00:00+03:00')
    expect(text).toContain('They said no.')
    expect(text).toContain('Thank Yael Sharon by e-mail for letting you know')
    expect(text).toContain('Ask once what you could do better; no appeal.')
  })

  test('closed: nothing to do', () => {
    const text = print(read('offer-accepted'), '2026-09-15T09:00:00+01:00')
    expect(text).toContain('Closed: you took the job.')
    expect(text).toContain('Nothing to do.')
    expect(text).not.toContain('explain')
  })

  test('before the talk: the talk stands on the thread', () => {
    const text = print(read('demo'), '2026-09-14T10:00:00-04:00')
    expect(text).toContain('Prepare for the interview')
    expect(text).toMatch(
      /◇ +Interview by video with Dana Whitfield, Omar Haddad and Pia Holm\n.+tomorrow at 10:30 in New York/,
    )
  })
})

test('what is late is marked without colour, and what it needs stands with it', () => {
  const text = print(read('demo'), '2026-09-17T10:00:00-04:00')
  expect(text).toMatch(
    /! +Thank Omar Haddad by e-mail .+\n.+was due yesterday at 12:00 in New York · 17:00 for you · 22 h ago/,
  )
  expect(text).toMatch(/first +check how Omar Haddad’s name is spelt, overdue \(verify-name:panel:omar\)/)
  expect(text).not.toMatch(/^ +! +Check how/m)
})

test('no line is wider than a narrow terminal', () => {
  for (const name of ['demo', 'agency-london', 'munich-waiting', 'tel-aviv-rejected', 'auckland-parked']) {
    const lines = print(read(name), '2026-09-15T14:00:00-04:00', 60).split('\n')
    expect(lines.filter((line) => line.length > 60)).toEqual([])
  }
})
