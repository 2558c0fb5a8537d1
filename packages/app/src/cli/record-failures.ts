import type { PageKind } from '@afterword/engine'
import type { RecordTrouble } from '../ports/record-trouble.ts'
import type { Failure } from '../use-cases/failure.ts'
import { sayNoFont } from '../wording/paper/say-no-font.ts'
import { sayMissing, sayNoInvitation } from '../wording/say-invitation.ts'
import { NO_TITLE } from '../wording/say-library.ts'
import type { Answer, Kind } from './answer.ts'

type RecordKind = Extract<
  Kind,
  | 'record-trouble'
  | 'no-profile'
  | 'no-such-opportunity'
  | 'opportunity-exists'
  | 'no-such-part'
  | 'no-such-page'
  | 'changed-meanwhile'
  | 'invalid-change'
  | 'still-named'
  | 'other-kind-of-step'
  | 'no-text'
  | 'no-target'
  | 'no-such-column'
  | 'no-font'
  | 'no-link'
  | 'link-kept'
  | 'no-title'
  | 'no-postal-address'
  | 'no-invitation'
  | 'incomplete-invitation'
  | 'nothing-to-undo'
  | 'undo-refused'
  | 'no-backup'
  | 'damaged-backup'
>

const PARTS: Readonly<Record<Extract<Failure, { kind: 'no-such-part' }>['part'], string>> = {
  contact: 'person',
  interview: 'interview',
  note: 'note',
  'log-entry': 'entry in the log',
  resource: 'resource',
}

/** How to see what there is. */
const PAGES: Readonly<Record<PageKind, string>> = {
  card: 'All cards: afterword practice all',
  criteria: 'What you weigh jobs by: afterword fit criteria',
  fit: 'Your jobs side by side: afterword fit',
  'look-back': 'Your opportunities: afterword list',
  feedback: 'All of it: afterword feedback',
  attempt: 'Those you took: afterword self-test history',
  article: 'All of them: afterword library list',
}

/** Answers to what can go wrong with what is kept. */
export const RECORD_ANSWERS: { readonly [K in RecordKind]: Answer<K> } = {
  'record-trouble': { code: 2, lines: ({ trouble }) => sayTrouble(trouble) },
  'no-invitation': { code: 2, lines: (failure) => [sayNoInvitation(failure)] },
  'incomplete-invitation': { code: 2, lines: ({ missing }) => [sayMissing(missing) ?? ''] },
  'no-profile': {
    code: 2,
    lines: () => ['It is not known yet who you are: afterword settings --name "Your Name" --zone Europe/London'],
  },
  'no-such-opportunity': {
    code: 2,
    lines: ({ asked, binned }) => [
      binned
        ? `${asked}: is in the bin; to take it out: afterword restore-opportunity ${asked}`
        : `${asked}: there is no such opportunity; all of them: afterword list`,
    ],
  },
  'opportunity-exists': {
    code: 2,
    lines: ({ id, binned }) => [
      binned
        ? `${id}: is in the bin under that name; take it out, or give another --id`
        : `${id}: is there already; give another --id`,
    ],
  },
  'no-such-part': {
    code: 2,
    lines: ({ part, asked, opportunity }) => [
      `${asked}: ${opportunity} has no such ${PARTS[part]}; what it has: afterword show ${opportunity}`,
    ],
  },
  'no-such-page': {
    code: 2,
    lines: ({ page, asked }) => [`${asked}: is not in your notebook. ${PAGES[page]}`],
  },
  'changed-meanwhile': {
    code: 2,
    lines: ({ opportunity }) => [
      `${opportunity}: was changed meanwhile, so nothing was done. Look at it again (afterword show ${opportunity}), then repeat`,
    ],
  },
  'invalid-change': { code: 2, lines: ({ problems }) => problems.map(({ path, message }) => `${path}: ${message}`) },
  'still-named': {
    code: 2,
    lines: ({ contact, opportunity, places }) => [
      `${contact}: is still named in ${places.length === 1 ? 'one place' : `${places.length} places`} of ${opportunity}:`,
      ...places.map(({ path }) => `  ${path}`),
    ],
  },
  'other-kind-of-step': {
    code: 2,
    lines: ({ action, asked }) => [
      asked === 'sent'
        ? `${action}: nothing is sent in this step; to tick it off: afterword done OPPORTUNITY ${action}`
        : `${action}: nobody is called in this step; to tick it off: afterword done OPPORTUNITY ${action}`,
    ],
  },
  'no-text': {
    code: 2,
    lines: ({ source }) => [
      `${source}: is no text; in the program it comes from, export it as CSV, JSON, vCard or iCalendar`,
    ],
  },
  'no-link': { code: 2, lines: ({ asked }) => [`${asked}: is no link; paste one that begins with https://`] },
  'link-kept': { code: 2, lines: ({ id, title }) => [`${id}: has that link already: ${title}`] },
  'no-title': {
    code: 2,
    lines: ({ url, why }) => [`${url}: ${NO_TITLE[why]}`, `afterword library add ${url} --title "…"`],
  },
  'no-font': { code: 2, lines: ({ characters }) => [sayNoFont(characters)] },
  'no-postal-address': {
    code: 2,
    lines: ({ contact, opportunity }) => [
      `No postal address of ${contact} is known; to add it: afterword people edit ${opportunity} "${contact}" --post "…"`,
    ],
  },
  'no-target': {
    code: 2,
    lines: () => ['Say which opportunity it is for: --to OPPORTUNITY; all of them: afterword list'],
  },
  'no-such-column': {
    code: 2,
    lines: ({ asked, there }) => [`${asked}: the table has no such column; it has ${there.join(', ')}`],
  },
  'nothing-to-undo': { code: 2, lines: () => ['There is nothing to undo.'] },
  'undo-refused': {
    code: 2,
    lines: ({ entry, problems }) =>
      problems.length === 0
        ? [
            `Change ${entry.id} cannot be undone: what it did was changed again since. What came after: afterword history`,
          ]
        : [
            `Change ${entry.id} cannot be undone: what came after needs it.`,
            ...problems.map(({ path }) => `  ${path}`),
          ],
  },
  'no-backup': {
    code: 2,
    lines: ({ asked, there }) => [
      asked === null ? 'There is no backup yet; to make one: afterword backup' : `${asked}: there is no such backup.`,
      ...listBackups(there),
    ],
  },
  'damaged-backup': {
    code: 2,
    lines: ({ name, there }) => [
      `${name}: is damaged, so it was not used.`,
      ...listBackups(there.filter((one) => one !== name)),
    ],
  },
}

function listBackups(names: readonly string[]): string[] {
  return names.length === 0 ? [] : ['There are, newest first:', ...names.map((name) => `  ${name}`)]
}

function sayTrouble(trouble: RecordTrouble): string[] {
  const { place } = trouble
  switch (trouble.kind) {
    case 'newer-file':
      return [
        `${place}: was written by a newer Afterword (its tables are version ${trouble.found}; this one knows ${trouble.known}). Update this one; nothing was changed.`,
      ]
    case 'damaged-file':
      return [
        `${place}: is damaged and was left as it is.`,
        trouble.lastBackup === null
          ? 'There is no backup of it. What can be read of it: afterword doctor'
          : `To go on with the last backup: afterword restore ${trouble.lastBackup}`,
      ]
    case 'missing-file':
      return [
        `${place}: is gone, though something was kept there. Nothing new was begun.`,
        trouble.lastBackup === null
          ? `To begin anew, move away what lies beside it (${place}-wal)`
          : `To go on with the last backup: afterword restore ${trouble.lastBackup}; to begin anew, move the folder of backups away`,
      ]
    case 'disk-full':
      return [`${place}: the disk is full, so nothing was changed. Make room, then repeat`]
    case 'read-only':
      return [`${place}: may not be written; check its permissions and those of its folder`]
    case 'busy':
      return [`${place}: another program has been writing for long, so nothing was changed. Repeat in a moment`]
    case 'unreachable':
      return [`${place}: cannot be reached (${trouble.reason}); check DATABASE_URL or AFTERWORD_HOME`]
    case 'kept-by-server':
      return [`${place}: is a database server; its backups are made and restored there (pg_dump, pg_restore)`]
    case 'disk-error':
      return [`${place}: the disk does not do as it is told (${trouble.reason}); nothing is certain to be kept`]
  }
}
