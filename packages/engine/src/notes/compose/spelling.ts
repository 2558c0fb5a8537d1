import type { Case } from '../../model/case.ts'

/** Which English a note is written in; dates follow it. */
export type Spelling = 'british' | 'american'

/** Countries where English is mostly written the American way. */
const AMERICAN = new Set(
  'US PR GU VI AS MP UM LR PH JP KR TW MX CO VE PE EC CL AR BO CR PA GT HN NI SV DO BR IL'.split(' '),
)

/** American where the employer is (else the seeker); with no region, by an American time zone. British elsewhere. */
export function spellingOf(caseFile: Case): Spelling {
  const { opportunity, seeker } = caseFile
  const region = opportunity.region ?? seeker.region
  if (region !== undefined) return AMERICAN.has(region.slice(0, 2)) ? 'american' : 'british'
  return /^(America|US)\//.test(opportunity.timeZone ?? seeker.timeZone) ? 'american' : 'british'
}
