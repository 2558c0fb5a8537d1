import type { HistoryEntry } from '../ports/history.ts'
import { countOf } from './count-of.ts'

const VERBS: Readonly<Record<string, string>> = {
  'add-opportunity': 'added',
  'edit-opportunity': 'changed what is known about the job',
  'bin-opportunity': 'thrown into the bin',
  'restore-opportunity': 'taken out of the bin',
  'add-contact': 'somebody added',
  'edit-contact': 'somebody’s details changed',
  'remove-contact': 'somebody removed',
  'merge-contacts': 'two people made one',
  'add-interview': 'interview added',
  'keep-invitation': 'invitation taken in',
  'edit-interview': 'interview changed',
  'remove-interview': 'interview removed',
  'add-note': 'note taken',
  'edit-note': 'note changed',
  'remove-note': 'note removed',
  'note-told': 'what they said about what comes next',
  debrief: 'looked back on the interview',
  'log-sent': 'message logged',
  'log-call': 'call logged',
  'log-received': 'answer logged',
  'mark-sent': 'message logged',
  'mark-called': 'call logged',
  'tick-step': 'step done',
  'dismiss-step': 'step left out',
  'snooze-step': 'step put off',
  'edit-entry': 'entry corrected',
  'remove-entry': 'entry removed',
  'close-opportunity': 'closed',
  'add-resource': 'article kept',
  'edit-resource': 'article changed',
  'remove-resource': 'article removed',
  'add-card': 'question kept',
  'take-questions': 'questions taken from interviews',
  'edit-card': 'question changed',
  'remove-card': 'question removed',
  'practise-card': 'question practised',
  'part-question': 'question given a card of its own',
  'save-fit': 'whether it is for you',
  'save-criteria': 'what you weigh jobs by',
  'keep-lesson': 'what you take with you',
  'remove-feedback': 'feedback removed',
  'take-self-test': 'self-test taken',
  'forget-self-test': 'self-test forgotten',
  'add-article': 'article kept in the library',
  'edit-article': 'article of the library changed',
  'remove-article': 'article taken out of the library',
  'give-article': 'article laid with them',
  'allow-titles': 'whether pages are asked for their titles',
  'save-profile': 'your settings',
  'save-policy': 'how to follow up',
  'load-demo': 'demo put there',
  import: 'imported',
  undo: 'a change taken back',
}

/** Several changes that are one happening. */
const HAPPENINGS: Readonly<Record<string, string>> = { import: 'import of', undo: 'a change taken back in' }

/** A change in a few words: `larkspur: message logged (thank-you:panel:dana)`, `import of 12 opportunities`. */
export function sayChange({ opportunity, verb, changes, spans }: HistoryEntry): string {
  if (spans !== null) return `${HAPPENINGS[verb] ?? `${verb.replaceAll('-', ' ')} of`} ${countOf(spans, 'opportunity')}`
  const what = VERBS[verb] ?? verb.replaceAll('-', ' ')
  const about = changes.flatMap(({ after, before }) => detailOf(after ?? before))[0]
  return `${opportunity === null ? '' : `${opportunity}: `}${what}${about === undefined || verb === 'add-opportunity' ? '' : ` (${about})`}`
}

/** What tells one such change from another: what was written, or to whom. */
function detailOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Readonly<Record<string, unknown>>
  const told = ['question', 'text', 'action', 'outcome', 'kind', 'purpose', 'name', 'title']
    .map((name) => fields[name])
    .find((one) => typeof one === 'string')
  return typeof told === 'string' ? [told.length > 48 ? `${told.slice(0, 47)}…` : told] : []
}
