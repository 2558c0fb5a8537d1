import { describe, expect, it } from 'vitest'
import { composeAll } from './compose-note.ts'
import type { Draft } from './draft.ts'
import { inventCase, thankYousOf } from './testing/invented-cases.ts'

const NOW = '2026-09-15T14:00:00-04:00'

/** The bodies without greeting and sign-off. */
function bodiesOf(number: number, people: number): string[] {
  const caseFile = inventCase(number, people)
  const drafts = composeAll(caseFile, thankYousOf(caseFile), { now: NOW }).filter(
    (written): written is Draft => 'body' in written,
  )
  return drafts.map(({ body }) => body.split('\n\n').slice(1, -1).join('\n\n'))
}

function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}

function jaccard(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((gram) => other.has(gram)).length
  return both / (one.size + other.size - both)
}

describe('the notes of a panel of eight', () => {
  const panels = Array.from({ length: 25 }, (_, number) => bodiesOf(number, 8))

  it('are all written', () => {
    expect(panels.map((bodies) => bodies.length)).toEqual(panels.map(() => 8))
  })

  it('stay well under the panel-copy warning, each against each', () => {
    const worst = panels.flatMap((bodies) => {
      const grams = bodies.map(trigrams)
      return grams.flatMap((one, at) => grams.slice(at + 1).map((other) => jaccard(one, other)))
    })
    expect(Math.max(...worst)).toBeLessThan(0.3)
  })

  it('begin in eight ways and are built in eight ways', () => {
    for (const bodies of panels) {
      expect(new Set(bodies.map((body) => body.split(' ').slice(0, 6).join(' '))).size).toBeGreaterThanOrEqual(7)
    }
  })
})

describe('two hundred notes for two hundred cases', () => {
  const bodies = Array.from({ length: 200 }, (_, number) => bodiesOf(number, 1)).flat()

  it('share no sentence in more than a tenth of them', () => {
    const counts = new Map<string, number>()
    for (const body of bodies) {
      const sentences = new Set(body.split(/(?<=[.?!:;])\s+/))
      for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
    expect(bodies).toHaveLength(200)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(20)
  })

  it('have 60 to 200 words and no exclamation mark', () => {
    for (const body of bodies) {
      const words = body.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(60)
      expect(words).toBeLessThanOrEqual(200)
      expect(body).not.toContain('!')
    }
  })
})
