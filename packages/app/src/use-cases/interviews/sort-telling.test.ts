import { expect, it } from 'vitest'
import { sortTelling } from './sort-telling.ts'

it('sorts a debrief told in one go, and leaves alone what it does not understand', () => {
  const telling =
    'They laughed at the story of the form. I rambled about why I left. He looked at his watch, so I asked how it was ' +
    'going. They decide by Friday. Next time I will stop after one sentence. The lift was broken.'
  expect(sortTelling(telling)).toEqual({
    wentWell: 'They laughed at the story of the form.',
    wasHard: 'I rambled about why I left.',
    interest: 'asked',
    told: 'They decide by Friday.',
    nextTime: 'Next time I will stop after one sentence.',
  })
})

it('says that interest was let go where nobody asked', () => {
  expect(sortTelling('She looked out of the window')).toEqual({ interest: 'let-go' })
})
