import type { Spelling } from '../spelling.ts'

const AMERICAN = [
  'Best regards,',
  'Kind regards,',
  'With thanks,',
  'Best wishes,',
  'Warm regards,',
  'Regards,',
  'Many thanks,',
  'Sincerely,',
]
const BRITISH = [
  'Kind regards,',
  'Best wishes,',
  'With thanks,',
  'Best regards,',
  'Warm regards,',
  'With kind regards,',
  'Many thanks,',
  'With best wishes,',
]

/** Ways to end a message. */
export function signOffs(spelling: Spelling): readonly string[] {
  return spelling === 'british' ? BRITISH : AMERICAN
}

/** The formal end of a letter. */
export function formalSignOff(spelling: Spelling): string {
  return spelling === 'british' ? 'Yours sincerely,' : 'Sincerely,'
}
