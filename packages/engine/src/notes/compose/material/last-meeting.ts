import type { Case, Contact, Interview } from '../../../model/case.ts'
import type { EpochMs } from '../../../time/instant.ts'
import { momentOf } from '../moment.ts'

/** The last interview that took place before that moment: with that person if there is one, else with anybody. */
export function lastMeeting(caseFile: Case, contact: Contact, now: EpochMs): Interview | undefined {
  const held = caseFile.interviews
    .filter(({ status, end }) => status === undefined && momentOf(end) <= now)
    .sort((one, other) => momentOf(other.end) - momentOf(one.end))
  return held.find(({ interviewers }) => interviewers.includes(contact.id)) ?? held[0]
}
