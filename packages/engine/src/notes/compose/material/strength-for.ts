import type { Writing } from '../writing.ts'
import { notesOf } from './read-notes.ts'
import { allotStrengths, type ReadStrength, readStrengths } from './read-strengths.ts'

/** The strength that goes into the note to the writing's contact: see `allotStrengths`. */
export function strengthFor(writing: Writing): ReadStrength | undefined {
  const { assignment, contact, interview } = writing
  const strengths = readStrengths(assignment)
  if (!interview || strengths.length === 0) return strengths[0]
  const people = [...new Set(interview.interviewers)]
  const talks = people.map((id) =>
    notesOf(assignment, interview.id)
      .filter(({ note }) => note.contact === id)
      .map(({ note }) => note.text)
      .join(' '),
  )
  const at = people.indexOf(contact.id)
  return allotStrengths(strengths, talks)[at < 0 ? 0 : at]
}
