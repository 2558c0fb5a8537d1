import { expect, test } from 'vitest'
import { type Asker, confirm } from './asker.ts'
import { completionsOf, promptOf, readAnswer } from './read-answer.ts'

const channel = { text: 'How did you send it', usual: 'email', choices: ['email', 'post', 'phone'] }

test.each([
  ['', 'email'],
  ['po', 'post'],
  ['POST ', 'post'],
])('%j answers %s', (line, text) => {
  expect(readAnswer(line, channel)).toEqual({ kind: 'answer', text })
})

test.each([
  ['p', '“p” is not one of email, post, phone.'],
  ['fax', '“fax” is not one of email, post, phone.'],
])('%j is asked again, with the reason', (line, reason) => {
  expect(readAnswer(line, channel)).toEqual({ kind: 'again', reason })
})

test('an answer is checked, and an empty one is none', () => {
  const question = {
    text: 'When',
    refuse: (answer: string) => (answer === '31 Feb' ? 'There is no 31 February.' : undefined),
  }
  expect(readAnswer('31 Feb', question)).toEqual({ kind: 'again', reason: 'There is no 31 February.' })
  expect(readAnswer('fri', question)).toEqual({ kind: 'answer', text: 'fri' })
  expect(readAnswer('  ', question)).toMatchObject({ kind: 'again' })
})

test('a question shows what can be answered, and what an empty answer means', () => {
  expect(promptOf(channel)).toBe('How did you send it (email, post, phone) [email]? ')
  expect(completionsOf('P', channel)).toEqual(['post', 'phone'])
})

test('whether or not is asked once, and no terminal is no consent', async () => {
  const answering = (text: string): Asker => ({ ask: () => Promise.resolve({ kind: 'answer', text }) })
  expect(await confirm(answering('yes'), 'Go on', 'no')).toEqual({ kind: 'yes' })
  expect(await confirm(answering('no'), 'Go on', 'yes')).toEqual({ kind: 'no' })
  expect(await confirm({ ask: () => Promise.resolve({ kind: 'not-asked' }) }, 'Go on', 'yes')).toEqual({
    kind: 'not-asked',
  })
})
