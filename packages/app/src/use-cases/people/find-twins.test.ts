import type { Contact } from '@afterword/engine'
import { expect, test } from 'vitest'
import { findTwins } from './find-twins.ts'

const person = (name: string, more: Partial<Contact> = {}): Contact => ({ id: name, role: 'other', name, ...more })

test.each([
  [person('Dana Whitfield'), person('D. Whitfield')],
  [person('Zoë Müller'), person('zoe muller')],
  [person('Dana Whitfield', { email: 'dana@larkspur.example' }), person('Dana', { email: 'Dana@Larkspur.example' })],
  [person('Dana Whitfield', { phone: '+1 212 555 0101' }), person('Reception', { phone: '+1-212-555-0101' })],
])('%o and %o may be one person', (one, other) => {
  expect(findTwins([one, other])).toHaveLength(1)
})

test.each([
  [person('Dana Whitfield'), person('Dan Whitfield')],
  [person('Dana Whitfield'), person('Dana Reed')],
  [person('Dana Whitfield', { phone: '101' }), person('Omar Haddad', { phone: '101' })],
  [person('…'), person('???')],
])('%o and %o are two', (one, other) => {
  expect(findTwins([one, other])).toEqual([])
})

test('of whom more is known is kept', () => {
  const [short, long] = [person('D. Whitfield'), person('Dana Whitfield', { email: 'dana@larkspur.example' })]
  expect(findTwins([short, long])).toEqual([{ keep: long, merge: short }])
})
