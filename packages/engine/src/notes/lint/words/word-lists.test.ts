import { expect, it } from 'vitest'
import { EVERYDAY_WORDS as everydayList } from './lists/everyday-words.ts'
import { FUNCTION_WORDS as functionList } from './lists/function-words.ts'
import { PLACE_WORDS as placeList } from './lists/place-words.ts'
import { unpackWords } from './unpack-words.ts'
import { EVERYDAY_WORDS, FUNCTION_WORDS, PLACE_WORDS } from './word-lists.ts'

it('what is packed comes out again', () => {
  expect(unpackWords('AcatDchBhen')).toEqual(['cat', 'catch', 'chen'])
})

it.each([
  ['everyday', EVERYDAY_WORDS, everydayList],
  ['function', [...FUNCTION_WORDS], functionList],
  ['place', PLACE_WORDS, placeList],
])('the %s words run as they are listed', (_, running, listed) => {
  expect(running.toSorted()).toEqual([...new Set(listed.split(' '))].toSorted())
})
