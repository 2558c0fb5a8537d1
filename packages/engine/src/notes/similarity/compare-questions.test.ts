import { expect, it } from 'vitest'
import { compareQuestions } from './compare-questions.ts'

it.each([
  ['Why are you leaving your current job?', 'Why did you leave?'],
  ['Tell me about a time you failed.', 'Can you describe a situation in which you failed?'],
  ['Where do you see yourself in five years?', 'Where do you see yourself in 5 years'],
  ['What is your biggest weakness?', 'What are your weaknesses?'],
])('“%s” is the question “%s”', (one, other) => {
  expect(compareQuestions(one, other)).toBeGreaterThanOrEqual(0.75)
})

it.each([
  ['Why did you leave Larkspur?', 'Why do you want to work here?'],
  ['How do you handle conflict?', 'How do you handle a missed deadline?'],
  ['What are your strengths?', 'What are your weaknesses?'],
  ['What would you do in your first ninety days?', 'What do you earn now?'],
])('“%s” is another question than “%s”', (one, other) => {
  expect(compareQuestions(one, other)).toBeLessThan(0.75)
})
