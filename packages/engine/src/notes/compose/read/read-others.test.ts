import { describe, expect, it } from 'vitest'
import { knownNamesOf } from '../names/known-names.ts'
import { inventCase } from '../testing/invented-cases.ts'
import { readCorrection } from './read-correction.ts'
import { readEvidence } from './read-evidence.ts'
import { readNeed } from './read-need.ts'
import { readPromise } from './read-promise.ts'

const context = { names: knownNamesOf(inventCase(1)), reader: 'them' } as const

describe('readEvidence', () => {
  it.each([
    ['I led the move of 300 accounts', 'I led the move of 300 accounts'],
    ['Led a five-person team through a merger', 'I led a five-person team through a merger'],
    ['trained 12 volunteers at the food bank', 'I trained 12 volunteers at the food bank'],
    ['Speak fluent German', 'I speak fluent German'],
    ['Experienced in triage', 'I am experienced in triage'],
    ['At Brightwater I ran the help desk', 'I ran the help desk at Brightwater'],
    ['six years running the help desk at Brightwater', 'six years running the help desk at Brightwater'],
    ['CRM rollout at Brightwater', 'the CRM rollout at Brightwater'],
    ['my work on the billing team', 'my work on the billing team'],
  ])('reads "%s" as "%s"', (text, said) => {
    expect(readEvidence(text, context)?.text).toBe(said)
  })

  it.each(['3 yrs mgmt @ Acme', 'MBA', 'they liked my talk', 'ran it -> 20% up'])('leaves "%s" alone', (text) => {
    expect(readEvidence(text, context)).toBeUndefined()
  })
})

describe('readNeed', () => {
  it.each([
    ['bring order to a growing client list', 'bringing order to a growing client list'],
    ['They need to reduce waiting times', 'reducing waiting times'],
    ['Stakeholder management', 'stakeholder management'],
    ['price negotiation', 'price negotiation'],
    ['a calm voice on the phone', 'a calm voice on the phone'],
  ])('reads "%s" as "%s"', (text, thing) => {
    expect(readNeed(text, context)?.text).toBe(thing)
  })

  it('does not read a description of a person', () => {
    expect(readNeed('someone who can run a desk', context)).toBeUndefined()
  })
})

describe('readPromise', () => {
  it.each([
    ['send her the churn report', 'the churn report'],
    ['I promised to send the deck from Leeds', 'the deck from Leeds'],
    ['Send Dana my slides on onboarding', 'my slides on onboarding'],
    ['reading list', 'the reading list'],
  ])('reads "%s" as "%s"', (text, thing) => {
    expect(readPromise(text, ['Dana'], context)?.text).toBe(thing)
  })

  it('does not read a promise that no message can keep', () => {
    expect(readPromise('introduce her to Tom', ['Dana'], context)).toBeUndefined()
  })
})

describe('readCorrection', () => {
  it('reads what was asked and what was left out', () => {
    expect(readCorrection('the question about churn: forgot to mention the referral programme', context)).toMatchObject(
      {
        asked: { text: 'churn' },
        answer: { kind: 'left-out', phrase: { text: 'the referral programme' } },
      },
    )
  })

  it('takes whole sentences of the seeker as they are', () => {
    expect(
      readCorrection('index types. Answer: A partial index fits when most rows are never read.', context),
    ).toMatchObject({
      answer: { kind: 'own-words', text: 'A partial index fits when most rows are never read.' },
    })
  })

  it('knows no better answer than the seeker', () => {
    expect(readCorrection('the pricing question', context)).toBeUndefined()
  })
})
