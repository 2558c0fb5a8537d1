import type { RecordTrouble } from '../../ports/record-trouble.ts'
import type { Failure } from '../../use-cases/failure.ts'
import { sayNoFont } from '../../wording/paper/say-no-font.ts'
import { sayMissing, sayNoInvitation } from '../../wording/say-invitation.ts'
import { NO_TITLE } from '../../wording/say-library.ts'

type Kind = Failure['kind']
type Of<K extends Kind> = Extract<Failure, { kind: K }>

/** How a failure is answered: the status of the page, and what it says. */
interface Answer<K extends Kind> {
  readonly status: 400 | 404 | 409 | 503
  readonly say: (failure: Of<K>) => string
}

const PARTS = {
  contact: 'person',
  interview: 'interview',
  note: 'note',
  'log-entry': 'entry',
  resource: 'article',
} as const

/** What the web app does not read or write, and yet must be able to answer. */
const OF_FILES = { status: 400, say: () => 'That has to do with files; the command line does it.' } as const

const ANSWERS: { readonly [K in Kind]: Answer<K> } = {
  'unreadable-file': OF_FILES,
  'no-json': OF_FILES,
  'duplicate-opportunity': OF_FILES,
  'repeated-source': OF_FILES,
  'differing-files': OF_FILES,
  'unwritable-folder': OF_FILES,
  'invalid-sent': OF_FILES,
  'no-mail': OF_FILES,
  'invalid-case': { status: 400, say: ({ problems }) => listProblems(problems) },
  'invalid-notes': { status: 400, say: ({ problems }) => problems.map(({ message }) => message).join(' ') },
  'invalid-change': { status: 400, say: ({ problems }) => listProblems(problems) },
  'unknown-action': {
    status: 409,
    say: () => 'That step is not in the plan any more: something changed meanwhile. Nothing was done.',
  },
  'nothing-to-write': { status: 400, say: () => 'There is nothing to write in this step.' },
  'unknown-rule': { status: 404, say: ({ asked }) => `There is no rule “${asked}”.` },
  'no-model': { status: 400, say: () => 'No language model is set up; the draft stands as it is.' },
  'bad-model-address': {
    status: 400,
    say: ({ address }) => `“${address}” is no address of a language model; the draft stands as it is.`,
  },
  'record-trouble': { status: 503, say: ({ trouble }) => sayTrouble(trouble) },
  'no-profile': { status: 400, say: () => 'Say first who you are: your name and time zone, in the settings.' },
  'no-such-opportunity': {
    status: 404,
    say: ({ binned }) =>
      binned ? 'This opportunity is in the bin; take it out there first.' : 'There is no such opportunity here.',
  },
  'opportunity-exists': { status: 409, say: ({ id }) => `There is an opportunity “${id}” already.` },
  'no-such-part': { status: 404, say: ({ part }) => `There is no such ${PARTS[part]} any more.` },
  'no-such-page': { status: 404, say: () => 'That is not in your notebook any more.' },
  'changed-meanwhile': {
    status: 409,
    say: () => 'This was changed in another window meanwhile, so nothing was saved. What you typed is still here.',
  },
  'still-named': {
    status: 409,
    say: ({ places }) =>
      `They are still named in ${places.length === 1 ? 'one place' : `${places.length} places`} (interviews, notes or the log), so nothing was removed.`,
  },
  'other-kind-of-step': { status: 400, say: () => 'This step is not done in that way; tick it off instead.' },
  'no-text': {
    status: 400,
    say: () => 'This is no text. In the program it comes from, export it as CSV, JSON, vCard or iCalendar.',
  },
  'no-link': { status: 400, say: ({ asked }) => `“${asked}” is no link; paste one that begins with https://.` },
  'link-kept': { status: 409, say: ({ title }) => `That link is in the library already: ${title}.` },
  'no-title': { status: 400, say: ({ why }) => NO_TITLE[why] },
  'no-font': { status: 400, say: ({ characters }) => sayNoFont(characters) },
  'no-postal-address': {
    status: 409,
    say: ({ contact }) => `No postal address of ${contact} is known. Add it to them, then print the envelope.`,
  },
  'no-invitation': { status: 400, say: sayNoInvitation },
  'incomplete-invitation': { status: 400, say: ({ missing }) => sayMissing(missing) ?? '' },
  'no-target': { status: 400, say: () => 'Choose the opportunity that this file is for.' },
  'no-such-column': { status: 400, say: ({ asked }) => `The table has no column “${asked}”.` },
  'nothing-to-undo': { status: 409, say: () => 'That was undone already.' },
  'undo-refused': {
    status: 409,
    say: ({ problems }) =>
      problems.length === 0
        ? 'It cannot be undone: it was changed again since.'
        : 'It cannot be undone: what came after needs it.',
  },
  'no-mailbox': { status: 409, say: () => 'No mailbox is connected. Without one, everything works by hand.' },
  'no-secret': { status: 400, say: () => 'The mailbox needs a password or an access token.' },
  'no-key': { status: 503, say: ({ place }) => `Secrets cannot be sealed: look at ${place} and its permissions.` },
  'unreadable-secret': {
    status: 409,
    say: () => 'The password of the mailbox was sealed with another key. Give it again.',
  },
  'no-address': { status: 409, say: () => 'No e-mail address of theirs is known.' },
  'findings-first': {
    status: 409,
    say: ({ findings }) =>
      `Not sent: there is something to mend first. ${findings.map(({ message }) => message).join(' ')}`,
  },
  'already-on-its-way': { status: 409, say: () => 'A message for this step is on its way already.' },
  'no-such-message': { status: 404, say: () => 'There is no such message in the outbox any more.' },
  'too-late': { status: 409, say: ({ state }) => `It is too late for that: the message is ${state}.` },
  'no-such-proposal': { status: 404, say: () => 'This does not wait for you any more.' },
  'nothing-to-log': { status: 400, say: () => 'This says nothing that could be logged. Say what it means.' },
  'no-backup': { status: 404, say: () => 'There is no such backup.' },
  'damaged-backup': { status: 409, say: ({ name }) => `The backup ${name} is damaged, so it was not used.` },
}

/** The answer to the first of some failures, which tells most. */
export function answerTo<K extends Kind>(failures: readonly Of<K>[]): { status: Answer<K>['status']; text: string } {
  const [failure] = failures
  if (!failure) throw new Error('A refusal without a failure.')
  const { status, say }: Answer<K> = ANSWERS[failure.kind as K]
  return { status, text: say(failure) }
}

function listProblems(problems: readonly { readonly path: string; readonly message: string }[]): string {
  return problems.map(({ path, message }) => `${path.split('.').at(-1)} ${message}`).join('; ')
}

function sayTrouble(trouble: RecordTrouble): string {
  switch (trouble.kind) {
    case 'newer-file':
      return `What you keep (${trouble.place}) was written by a newer Afterword. Update this one; nothing was changed.`
    case 'damaged-file':
      return `The file of what you keep (${trouble.place}) is damaged, and was left as it is. In a terminal, “afterword doctor” and “afterword restore” help.`
    case 'missing-file':
      return trouble.lastBackup === null
        ? `The file of what you keep (${trouble.place}) is gone. To begin anew, move away what lies beside it.`
        : `The file of what you keep (${trouble.place}) is gone. In a terminal, “afterword restore” goes on with the last backup; to begin anew, move the folder of backups away.`
    case 'disk-full':
      return 'The disk is full, so nothing was changed. Make room, then send it again.'
    case 'read-only':
      return `The file of what you keep (${trouble.place}) may not be written. Check its permissions.`
    case 'busy':
      return 'Another program has been writing for long, so nothing was changed. Send it again in a moment.'
    case 'unreachable':
      return `What you keep (${trouble.place}) cannot be reached: ${trouble.reason}`
    case 'kept-by-server':
      return 'What you keep is in a database server; its backups are made and restored there.'
    case 'disk-error':
      return `The disk does not do as it is told (${trouble.reason}); nothing is certain to be kept.`
  }
}
