import { describe, expect, it } from 'vitest'
import { choose, hashText } from './choose.ts'

const letters = [...'abcdefgh']

describe('choose', () => {
  it('gives every position of a round another choice', () => {
    const chosen = letters.map((_, position) => choose(letters, 'a panel', position))
    expect(new Set(chosen).size).toBe(letters.length)
  })

  it('begins another round, in another order, after all are used', () => {
    const second = letters.map((_, position) => choose(letters, 'a panel', position + letters.length))
    expect([...second].sort()).toEqual(letters)
  })

  it('gives the same choice again for the same seed and position', () => {
    expect(choose(letters, 'seed', 3)).toBe(choose(letters, 'seed', 3))
  })

  it('spreads different seeds over all choices', () => {
    const counts = new Map<string, number>()
    for (let number = 0; number < 800; number += 1) {
      const letter = choose(letters, `case ${number}`, 0)
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    expect(counts.size).toBe(letters.length)
    expect(Math.max(...counts.values())).toBeLessThan(150)
  })

  it('throws when there is nothing to choose from', () => {
    expect(() => choose([], 'seed', 0)).toThrow(RangeError)
  })
})

describe('hashText', () => {
  it('tells near texts apart', () => {
    expect(hashText('case 1')).not.toBe(hashText('case 2'))
  })
})
