import type { Answer, Kind } from './answer.ts'

type MailKind = Extract<
  Kind,
  | 'no-mailbox'
  | 'no-secret'
  | 'no-key'
  | 'unreadable-secret'
  | 'no-address'
  | 'findings-first'
  | 'already-on-its-way'
  | 'no-such-message'
  | 'too-late'
  | 'no-such-proposal'
  | 'nothing-to-log'
>

const NO_KEY = {
  malformed: 'holds no key: 32 bytes are wanted, as 64 hexadecimal digits or in base64',
  unreadable: 'cannot be read or made; check its permissions and those of its folder',
  'open-to-others': 'may be read by others, so it is no secret any more; make it readable for you alone (chmod 600)',
} as const

/** Answers to what can go wrong with mail. */
export const MAIL_ANSWERS: { readonly [K in MailKind]: Answer<K> } = {
  'no-mailbox': {
    code: 2,
    lines: () => ['No mailbox is connected; everything works by hand. To connect one: afterword mailbox connect'],
  },
  'no-secret': { code: 2, lines: () => ['The mailbox needs a password or an access token.'] },
  'no-key': { code: 2, lines: ({ place, reason }) => [`${place}: ${NO_KEY[reason]}.`] },
  'unreadable-secret': {
    code: 2,
    lines: () => ['The password of the mailbox was sealed with another key: give it again.'],
  },
  'no-address': {
    code: 2,
    lines: ({ contact, opportunity }) => [`${contact}: no e-mail address is known (afterword show ${opportunity})`],
  },
  'findings-first': {
    code: 2,
    lines: ({ findings }) => [
      'Not sent: there is something to mend first.',
      ...findings.map(({ line, message }) => `  ${line}: ${message}`),
      'To send it all the same: --anyway',
    ],
  },
  'already-on-its-way': {
    code: 2,
    lines: ({ state }) => [`A message for that step is on its way (${state}): afterword outbox`],
  },
  'no-such-message': { code: 2, lines: ({ asked }) => [`${asked}: there is no such message in the outbox.`] },
  'too-late': { code: 2, lines: ({ message, state }) => [`${message}: it is too late for that; it is ${state}.`] },
  'no-such-proposal': { code: 2, lines: ({ asked }) => [`${asked}: nothing of that name waits for you.`] },
  'nothing-to-log': {
    code: 2,
    lines: ({ asked }) => [`${asked}: says nothing that could be logged; say what it means.`],
  },
}
