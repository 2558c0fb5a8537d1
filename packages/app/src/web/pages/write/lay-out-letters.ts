import type { Case } from '@afterword/engine'
import type { DeskLetter, WritingDesk } from '../../../use-cases/writing/open-writing-desk.ts'
import { sayAction } from '../../../wording/say-action.ts'
import { nameOf } from '../../../wording/subject.ts'
import type { Letter } from '../../desk/letter.ts'

/** The letters of a desk as its page needs them. */
export function layOutLetters(desk: WritingDesk): Letter[] {
  return desk.letters.map((one) => layOut(desk.case, one))
}

function layOut(file: Case, { message: { action, written }, writing, unused }: DeskLetter): Letter {
  const reader = action.contact === undefined ? '' : nameOf(file, action.contact)
  const base = {
    action: action.id,
    title: sayAction(action, file),
    reader,
    unused: unused.map(({ text }) => text),
    kept: writing ? { subject: writing.subject, body: writing.body } : null,
    later: action.status === 'upcoming',
  }
  if ('asks' in written) {
    return {
      ...base,
      address: '',
      channel: 'email',
      headers: '',
      hasSubject: false,
      subject: '',
      body: '',
      asks: written.asks,
    }
  }
  const headers = [
    `To: ${written.contact}`,
    `Kind: ${written.kind}`,
    ...(written.interview === undefined ? [] : [`Interview: ${written.interview}`]),
    `Channel: ${written.channel === 'phone' ? 'other' : written.channel}`,
  ]
  return {
    ...base,
    address: written.to,
    channel: written.channel,
    headers: headers.join('\n'),
    hasSubject: written.subject !== undefined,
    subject: writing?.subject ?? written.subject ?? '',
    body: writing?.body ?? written.body,
    ...(written.script === undefined ? {} : { script: written.script }),
    asks: [],
  }
}
