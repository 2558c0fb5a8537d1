import type { Draft } from './draft.ts'

/**
 * A draft as the text of a note file: headers, a blank line, the body. A script for the phone has the channel `other`,
 * and its second part (what to say when they answer) is left out.
 */
export function formatNoteFile(draft: Draft): string {
  const headers = [
    `To: ${draft.contact}`,
    `Kind: ${draft.kind}`,
    ...(draft.interview === undefined ? [] : [`Interview: ${draft.interview}`]),
    `Channel: ${draft.channel === 'phone' ? 'other' : draft.channel}`,
    ...(draft.subject === undefined ? [] : [`Subject: ${draft.subject}`]),
  ]
  return `${headers.join('\n')}\n\n${draft.body}\n`
}
