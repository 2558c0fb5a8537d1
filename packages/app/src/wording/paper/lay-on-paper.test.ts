import type { Case } from '@afterword/engine'
import { expect, test } from 'vitest'
import type { PrepSheet } from '../../use-cases/interviews/prepare-interview.ts'
import { layEnvelope } from './lay-letter.ts'
import { learntSectionsOf } from './learnt-sections.ts'

const lookedBack = (employer: string, text: string) => ({
  opportunity: employer,
  employer,
  interview: 'iv',
  start: '2026-09-01T09:00:00Z',
  on: '2026-09-01',
  note: { kind: 'hard-question' as const, text },
})

test('a question that many asked stands once on the prep sheet, with who asked it', () => {
  const employers = ['Alder', 'Beech', 'Cedar', 'Dogwood', 'Elm']
  const sheet = {
    questions: ['Who leads?\nMay I work from home?'],
    oneThing: null,
    practice: { cards: [], count: 0 },
    lessons: { debriefs: [], hardQuestions: employers.map((employer) => lookedBack(employer, 'Why did you leave?')) },
    feedback: { themes: [], employers: 0 },
  } as unknown as PrepSheet
  const sections = new Map(learntSectionsOf(sheet).map(([id, , items]) => [id, items]))
  expect(sections.get('questions')).toEqual([
    { text: 'Why did you leave?', aside: 'Alder, Beech, Cedar, 2 more', box: true },
  ])
  expect(sections.get('to-ask')?.map(({ text }) => text)).toEqual(['Who leads?', 'May I work from home?'])
})

test('an address that names the firm does not name it twice, and a street that is called like it is no firm', () => {
  const linesOf = (postalAddress: string) => {
    const contact = { id: 'max', name: 'Max Mill', role: 'peer' as const, postalAddress }
    const opportunity = { id: 'mill', employer: 'Mill', role: 'Designer' }
    const file = { seeker: { name: 'Inês Duarte', timeZone: 'UTC' }, opportunity } as Case
    return layEnvelope(file, contact, 'c6')?.to
  }
  expect(linesOf('Mill GmbH\nUferweg 1')).toEqual(['Max Mill', 'Mill GmbH', 'Uferweg 1'])
  expect(linesOf('12 Mill Lane')).toEqual(['Max Mill', 'Mill', '12 Mill Lane'])
})
