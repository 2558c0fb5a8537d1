import { describe, expect, it } from 'vitest'
import { isOrdinaryWord } from './ordinary-words.ts'

describe('ordinary words', () => {
  it.each(
    'data over see quiz will grace mark scheduling teams hospital unloaded bigger happily lorries harbours wrote taught'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isOrdinaryWord(word)).toBe(true)
  })

  it.each('haddad ruiz diana tanaka jurgen peechtree northwind aoife mcaskill'.split(' '))('%s is none', (word) => {
    expect(isOrdinaryWord(word)).toBe(false)
  })
})
