import { describe, expect, it } from 'vitest'
import { holdsName, nameParts, tellingParts } from './name-parts.ts'

describe('the parts of a name', () => {
  it('leave out titles, keep marks, apostrophes and hyphens', () => {
    expect(nameParts("Prof. Dr. Margaret O'Dowd Finch-Hatton")).toEqual(['Margaret', "O'Dowd", 'Finch-Hatton'])
    expect(tellingParts('Theodore J. Van der Berg')).toEqual(['Theodore', 'Berg'])
    expect(tellingParts('Tanaka Haruka (田中 春香)')).toEqual(['Tanaka', 'Haruka', '田中', '春香'])
  })

  it.each([
    ['Müller', 'Jörg Müller'],
    ['Mueller', 'Jörg Müller'],
    ['Müller', 'Jörg Mueller'],
    ['Muller', 'Jörg Müller'],
    ['Gross', 'Jürgen Groß'],
    ['Soeren', 'Søren Åkesson'],
    ['Aakesson', 'Søren Åkesson'],
    ['OBrien', 'Siobhán O’Brien'],
    ['Whitmore', 'Beatrice Achebe-Whitmore'],
    ['LEE', 'Dana Lee'],
    ['田中先生', '田中 春香'],
    ['李先生', '李伟'],
    ['خالد', 'خالد بن سعيد'],
    ['Соколова', 'Анна Соколова'],
  ])('%s is held by %s', (word, name) => {
    expect(holdsName([word], name)).toBe(true)
  })

  it.each([
    ['Diana', 'Dana Lee'],
    ['van', 'Jan van Dijk'],
    ['先生', '田中 春香'],
    ['Dana', 'Dan Lee'],
  ])('%s is not held by %s', (word, name) => {
    expect(holdsName([word], name)).toBe(false)
  })
})
