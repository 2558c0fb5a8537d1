import type { Action, Case } from '@afterword/engine'
import type { DeskLetter, WritingDesk } from '../../../use-cases/writing/open-writing-desk.ts'
import { sayAction } from '../../../wording/say-action.ts'
import { sayAddress } from '../../../wording/say-details.ts'
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
  if ('asks' in written) return { ...base, ...blankFor(file, action), ...(writing ?? {}), asks: written.asks }
  return {
    ...base,
    address: written.to,
    channel: written.channel,
    headers: headersOf(written),
    hasSubject: written.subject !== undefined,
    subject: writing?.subject ?? written.subject ?? '',
    body: writing?.body ?? written.body,
    ...(written.script === undefined ? {} : { script: written.script }),
    asks: [],
  }
}

/** An empty sheet for a message that cannot be drafted from what is known. */
function blankFor(file: Case, action: Action) {
  const { contact = '', kind, interview } = action
  const channel = channelOf(action)
  return {
    address: sayAddress(action, file) ?? '',
    channel,
    headers: headersOf({ contact, kind, channel, ...(interview === undefined ? {} : { interview }) }),
    hasSubject: channel === 'email',
    subject: '',
    body: '',
  }
}

function channelOf({ channel }: Action): Letter['channel'] {
  return channel === undefined || channel === 'none' ? 'email' : channel
}

interface Heading {
  readonly contact: string
  readonly kind: string
  readonly interview?: string
  readonly channel: Letter['channel']
}

function headersOf({ contact, kind, interview, channel }: Heading): string {
  const lines = [
    `To: ${contact}`,
    `Kind: ${kind}`,
    ...(interview === undefined ? [] : [`Interview: ${interview}`]),
    `Channel: ${channel === 'phone' ? 'other' : channel}`,
  ]
  return lines.join('\n')
}
