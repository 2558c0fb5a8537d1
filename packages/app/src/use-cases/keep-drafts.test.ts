import type { Draft } from '@afterword/engine'
import { expect, test } from 'vitest'
import { nameFiles } from './keep-drafts.ts'

function draftOf(action: string): Draft {
  return {
    action,
    contact: 'dana',
    kind: 'thank-you',
    to: 'd@example.org',
    channel: 'email',
    body: 'Dear Dana,',
    uses: [],
  }
}

test('files are named after their actions, one each on any disk', () => {
  const names = nameFiles([draftOf('thank-you:iv:dana'), draftOf('thank-you:iv.dana'), draftOf('thank-you:iv:Dana')])
  expect(names.map(({ name }) => name)).toEqual([
    'thank-you.iv.dana.txt',
    'thank-you.iv.dana-2.txt',
    'thank-you.iv.Dana-3.txt',
  ])
})
