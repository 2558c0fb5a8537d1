import { describe, expect, it } from 'vitest'
import { knownNamesOf } from '../names/known-names.ts'
import { inventCase } from '../testing/invented-cases.ts'
import { readTopic } from './read-topic.ts'
import type { Reader } from './reading-context.ts'

const names = knownNamesOf({ ...inventCase(1), contacts: [{ id: 'dana', name: 'Dana Lee', role: 'peer' }] })

function read(text: string, reader: Reader = 'them'): string {
  const reading = readTopic(text, { names, reader })
  return reading.kind === 'phrase' ? `${reading.phrase.form}: ${reading.phrase.text}` : 'unsure'
}

describe('readTopic', () => {
  it.each([
    ['the Q3 migration', 'noun-phrase: the Q3 migration'],
    ['Q3 migration', 'noun-phrase: the Q3 migration'],
    ['Onboarding backlog', 'noun-phrase: the onboarding backlog'],
    ['Pricing', 'noun-phrase: pricing'],
    ['customer retention', 'noun-phrase: customer retention'],
    ['on-call rota', 'noun-phrase: the on-call rota'],
    ['Salesforce rollout', 'noun-phrase: the Salesforce rollout'],
    ['first 90 days', 'noun-phrase: the first 90 days'],
    ['school visits in winter', 'noun-phrase: school visits in winter'],
    ['keeping experienced drivers', 'gerund: keeping experienced drivers'],
    ['the rota, the handovers and the on-call phone', 'noun-phrase: the rota, the handovers and the on-call phone'],
    ['The warehouse in Leeds, which opens in May', 'noun-phrase: the warehouse in Leeds, which opens in May'],
    ['the way the team reviews code', 'noun-phrase: the way the team reviews code'],
    ['Moving payroll to the cloud by March.', 'gerund: moving payroll to the cloud by March'],
    ['Reduce churn by half', 'gerund: reducing churn by half'],
    ['How the dana team plans the spring launch', 'clause: how the Dana team plans the spring launch'],
    ['how to keep the catalogue clean', 'clause: how to keep the catalogue clean'],
    ['The team is short of two engineers', 'statement: the team is short of two engineers'],
    ['talked about pricing', 'noun-phrase: pricing'],
    [
      'We talked about how the night shift hands over to the day shift',
      'clause: how the night shift hands over to the day shift',
    ],
    ['talk abt the new CRM', 'noun-phrase: the new CRM'],
  ])('takes "%s"', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['they want to open a second warehouse', 'statement: you want to open a second warehouse'],
    [
      'Wants to cut onboarding time from six weeks to two',
      'statement: you want to cut onboarding time from six weeks to two',
    ],
    ['Looking for someone who knows SQL', 'statement: you are looking for someone who knows SQL'],
    ['she runs the Leeds depot', 'statement: you run the Leeds depot'],
    ['how they onboard new drivers', 'clause: how you onboard new drivers'],
    ['their move to Leeds', 'noun-phrase: your move to Leeds'],
    ['how the drivers plan their routes', 'clause: how the drivers plan their routes'],
  ])('says "%s" to them', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('keeps "they" when somebody else reads it', () => {
    expect(read('how they onboard new drivers', 'another')).toBe('clause: how they onboard new drivers')
  })

  it('takes the complete first part of a longer jotting, and nothing else of it', () => {
    expect(read('spoke abt the Q3 migration, they lost 2 ppl, worried re: on-call')).toBe(
      'noun-phrase: the Q3 migration',
    )
  })

  it.each([
    'onboarding takes six weeks',
    'Churn doubled last year',
    'The team moved to Leeds in May',
    'the team plans a launch',
    'support tickets pile up on Mondays',
    'how do you handle churn?',
    'How would you cut costs',
    'lost 2 ppl, worried re: on-call',
    'budget?? -> ask again',
    'launch tomorrow',
    'die Umstellung auf SAP',
    'her plan and his doubts',
    'we / they disagree',
    'Falcon rollout',
    '…',
    '',
  ])('is unsure of "%s"', (text) => {
    expect(read(text)).toBe('unsure')
  })
})
