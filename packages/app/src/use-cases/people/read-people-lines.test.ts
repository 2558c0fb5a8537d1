import { expect, it } from 'vitest'
import { readPeopleLines } from './read-people-lines.ts'

it('takes people apart as they are typed, a line each', () => {
  const people = readPeopleLines(
    'Dana Whitfield, Head of Service, dana@larkspur.example, +1 212 555 0101\n\nJosé van der Berg <jose@larkspur.example>\nRuth Adeyemi (Talent partner)',
  )
  expect(people).toEqual([
    {
      name: 'Dana Whitfield',
      title: 'Head of Service',
      role: 'hiring-manager',
      email: 'dana@larkspur.example',
      phone: '+1 212 555 0101',
    },
    { name: 'José van der Berg', role: 'other', email: 'jose@larkspur.example' },
    { name: 'Ruth Adeyemi', title: 'Talent partner', role: 'recruiter' },
  ])
})

it('keeps hyphens in names, and makes nobody of an address alone', () => {
  expect(readPeopleLines('Anne-Marie Roux - Team lead\ninfo@larkspur.example')).toEqual([
    { name: 'Anne-Marie Roux', title: 'Team lead', role: 'team-lead' },
  ])
})
