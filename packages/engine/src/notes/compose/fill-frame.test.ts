import { describe, expect, it } from 'vitest'
import { fillFrame, fits, raiseFirst } from './fill-frame.ts'

const british = { spelling: 'british', isToRecruiter: false } as const
const recruiter = { spelling: 'american', isToRecruiter: true } as const

describe('fillFrame', () => {
  it('fills slots, with a capital where the frame says so', () => {
    expect(fillFrame('{Topic} and {topic}.', { topic: 'the move' }, 's', british)).toBe('The move and the move.')
  })

  it('keeps the spelling of words that carry their own capitals', () => {
    expect(raiseFirst('iOS releases')).toBe('iOS releases')
  })

  it('chooses among words, the same for the same seed', () => {
    const text = fillFrame('I am (glad|happy) to come.', {}, 'seed', british)
    expect(['I am glad to come.', 'I am happy to come.']).toContain(text)
    expect(fillFrame('I am (glad|happy) to come.', {}, 'seed', british)).toBe(text)
  })

  it('spells and speaks as the voice says', () => {
    expect(fillFrame('[You decide|They decide]; it is in my <diary|calendar>.', {}, 's', british)).toBe(
      'You decide; it is in my diary.',
    )
    expect(fillFrame('[You decide|They decide]; it is in my <diary|calendar>.', {}, 's', recruiter)).toBe(
      'They decide; it is in my calendar.',
    )
  })

  it('does not read brackets in the user’s own text', () => {
    expect(fillFrame('About {topic}.', { topic: 'the (old|new) system' }, 's', british)).toBe(
      'About the (old|new) system.',
    )
  })

  it('throws for a slot that is not given, and says beforehand whether all are', () => {
    expect(fits('About {topic}.', {})).toBe(false)
    expect(() => fillFrame('About {topic}.', {}, 's', british)).toThrow(RangeError)
  })
})
