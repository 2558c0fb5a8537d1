import type { Case } from '../../model/case.ts'

/** Every piece of free text in a case: names, titles, notes, strengths, resources, debriefs. */
export function listCaseTexts(theCase: Case): string[] {
  const { seeker, opportunity } = theCase
  const texts: (string | undefined)[] = [
    seeker.name,
    seeker.postalAddress,
    opportunity.employer,
    opportunity.role,
    opportunity.sector,
  ]
  for (const strength of opportunity.strengths ?? []) texts.push(strength.need, strength.evidence)
  for (const contact of theCase.contacts) texts.push(contact.name, contact.title, contact.postalAddress)
  for (const interview of theCase.interviews) {
    for (const note of interview.notes ?? []) texts.push(note.text)
    texts.push(interview.debrief?.wentWell, interview.debrief?.wasHard, interview.debrief?.nextTime)
  }
  for (const resource of theCase.resources ?? []) texts.push(resource.title, resource.why, ...(resource.topics ?? []))
  return texts.filter((text) => text !== undefined)
}
