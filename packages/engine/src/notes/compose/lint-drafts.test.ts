import { describe, expect, it } from 'vitest'
import type { Case } from '../../model/case.ts'
import { createClock } from '../../time/clock.ts'
import { lintNotes } from '../lint/lint-notes.ts'
import { parseNoteFile } from '../parse/parse-note-file.ts'
import { composeAll, composeNote } from './compose-note.ts'
import type { Draft, Questions } from './draft.ts'
import { formatNoteFile } from './format-note-file.ts'
import { occasionsOfEveryKind } from './testing/drafts-of-every-kind.ts'
import { inventCase, thankYousOf } from './testing/invented-cases.ts'

/** What the linter says about a set of drafts, with the text it says it about; the empty list is a pass. */
function findingsOn(caseFile: Case, written: readonly (Draft | Questions | undefined)[], now: string): string[] {
  const notes = written.map((draft, index) => {
    if (!draft || 'asks' in draft) throw new Error(`No draft: ${JSON.stringify(draft)}`)
    const parsed = parseNoteFile(String(index), formatNoteFile(draft))
    if (parsed.kind !== 'note') throw new Error(JSON.stringify(parsed))
    return parsed.note
  })
  const clock = createClock(caseFile.opportunity.timeZone ?? caseFile.seeker.timeZone)
  const result = lintNotes(caseFile, notes, { now, calendar: { weekend: [6, 7], holidays: [] }, clock })
  if (result.kind !== 'checked') throw new Error(JSON.stringify(result))
  return result.findings.map((finding) => `${finding.ruleId}: ${finding.message}\n${notes[Number(finding.file)]?.text}`)
}

describe('every draft passes the linter', () => {
  const occasions = Array.from({ length: 12 }, (_, number) => occasionsOfEveryKind(number)).flat()
  const names = [...new Set(occasions.map(({ name }) => name))]

  it.each(names)('%s', (name) => {
    for (const { caseFile, action, now } of occasions.filter((occasion) => occasion.name === name)) {
      expect(findingsOn(caseFile, [composeNote(caseFile, action, { now })], now)).toEqual([])
    }
  })

  it('the notes of panels of eight, as a set', () => {
    for (let number = 0; number < 20; number += 1) {
      const caseFile = inventCase(number, 8)
      const now = '2026-09-15T14:00:00-04:00'
      expect(findingsOn(caseFile, composeAll(caseFile, thankYousOf(caseFile), { now }), now)).toEqual([])
    }
  })
})
