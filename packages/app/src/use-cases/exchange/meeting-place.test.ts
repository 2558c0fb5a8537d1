import { expect, test } from 'vitest'
import { readMeeting } from './meeting-place.ts'
import { readableName } from './readable-name.ts'

test.each([
  ['Microsoft Teams-Besprechung', undefined, 'video'],
  ['', 'https://larkspur.zoom.us/j/123456789?pwd=x', 'video'],
  ['https://meet.google.com/abc-defg-hij', undefined, 'video'],
  ['12 Example Street, 3rd floor', undefined, 'onsite'],
  ['Besprechungsraum Isar', undefined, 'onsite'],
  ['+1 212 555 0144', undefined, 'phone'],
  ['Dana calls you (phone)', undefined, 'phone'],
  ['12 Example Street', 'https://meet.google.com/abc-defg-hij', undefined],
  ['Teams or our office, 3rd floor', undefined, undefined],
  ['To be confirmed: office or Zoom', undefined, undefined],
  ['Larkspur', undefined, undefined],
  ['', 'https://larkspur.example/careers', undefined],
  ['', undefined, undefined],
])('%s with %s is held as %s', (place, link, format) => {
  expect(readMeeting({ place, link }).format).toBe(format)
})

test('the address of the call is found in the text as well', () => {
  const description = 'Join<https://teams.microsoft.com/l/meetup-join/19%3ameeting/0>\nhttps://larkspur.example'
  expect(readMeeting({ description })).toEqual({
    format: 'video',
    link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0',
  })
})

test.each([
  ['Whitfield, Dana', 'Dana Whitfield'],
  ['Wörner, Katja (Produktion)', 'Katja Wörner'],
  ['Dana Whitfield, PhD', 'Dana Whitfield, PhD'],
  ['Dana Whitfield', 'Dana Whitfield'],
  ['Larkspur, Talent, Lisbon', 'Larkspur, Talent, Lisbon'],
])('%s is %s', (written, read) => {
  expect(readableName(written)).toBe(read)
})
