import {
  type BusinessCalendar,
  type Case,
  createClock,
  type Draft,
  type Finding,
  formatNoteFile,
  lintNotes,
  type NoteFile,
  parseNoteFile,
} from '@afterword/engine'

/** A draft, and the moment it is written for. */
interface DatedDraft {
  readonly at: string
  readonly written: Draft | { readonly asks: readonly string[] }
}

/** Something wrong with a draft, and the words it is about. */
export interface DraftFinding extends Finding {
  readonly action: string
}

/** What the linter says about drafts, those of one kind and interview as a set. */
export function checkDrafts(
  theCase: Case,
  messages: readonly DatedDraft[],
  calendar: BusinessCalendar,
): DraftFinding[] {
  const groups = new Map<string, { now: string; drafts: Draft[] }>()
  for (const { at, written } of messages) {
    if ('asks' in written) continue
    const key = `${written.kind} ${written.interview ?? ''}`
    const group = groups.get(key) ?? { now: at, drafts: [] }
    group.drafts.push(written)
    groups.set(key, group)
  }
  const clock = createClock(theCase.opportunity.timeZone ?? theCase.seeker.timeZone)
  return [...groups.values()].flatMap(({ now, drafts }) => {
    const result = lintNotes(theCase, drafts.map(toNoteFile), { now, calendar, clock })
    if (result.kind === 'invalid') throw new Error(`A draft is no note: ${JSON.stringify(result.problems)}`)
    return result.findings.map((finding) => ({ ...finding, action: finding.file }))
  })
}

function toNoteFile(draft: Draft): NoteFile {
  const parsed = parseNoteFile(draft.action, formatNoteFile(draft))
  if (parsed.kind === 'invalid') throw new Error(`A draft is no note: ${JSON.stringify(parsed.problems)}`)
  return parsed.note
}
