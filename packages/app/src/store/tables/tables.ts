import type { PageKind } from '@afterword/engine'
import type { ReminderWhat, TellingChannel } from '../../ports/reminders.ts'

/** The tables. Instants are UTC with milliseconds (`toUtc`), so that text sorts by time; flags are 0 or 1. */
export interface Tables {
  schema_version: { version: number }
  owners: { owner: string; last_change: number }
  settings: { owner: string; kind: SettingKind; name: string; body: string }
  opportunities: OpportunitiesTable
  contacts: Part & { id: string; position: number; name: string; email: string | null; body: string }
  interviews: Part & {
    id: string
    position: number
    round: number
    starts_at: string
    uid: string | null
    body: string
  }
  interviewers: Part & { interview: string; contact: string; position: number }
  notes: Part & { interview: string; position: number; contact: string | null; kind: string; body: string }
  log_entries: Part & { position: number; at: string; type: string; contact: string | null; body: string }
  resources: Part & { id: string; position: number; body: string }
  strengths: Part & { position: number; body: string }
  search_texts: Part & { part: string; part_key: string; text: string; words: string }
  totals: { owner: string; from_at: string; key: string; count: number }
  history: HistoryTable
  jobs: JobsTable
  notebook: NotebookTable
  outbox: OutboxTable
  proposals: ProposalsTable
  /** `choices` is JSON (FeedChoices); `sealed` is the token. */
  calendar_feeds: { owner: string; digest: string; sealed: string; choices: string }
  reminders: RemindersTable
  tellings: TellingsTable
  push_subscriptions: { owner: string; id: string; browser: string; sealed: string; created_at: string }
  mail_folders: { owner: string; folder: string; uid_validity: number; uid: number }
}

export type SettingKind = 'seeker' | 'policy' | 'setting'

/** What belongs to an opportunity is found by its owner and its id. */
interface Part {
  owner: string
  opportunity: string
}

interface OpportunitiesTable extends Part {
  employer: string
  role: string
  /** The opportunity of the case format without its strengths; an empty list of strengths stays here. */
  body: string
  /** JSON of the case's own seeker; null: the owner's. */
  seeker: string | null
  /** JSON of the case's own policy ("null": none at all); null: the owner's. */
  policy: string | null
  /** Whether the case has a list of resources, be it empty. */
  has_resources: number
  binned_at: string | null
  version: number
  state: string
  accepted: number
  added: string | null
  round: number
  attention_at: string | null
  plan_changes_at: string | null
  /** The moment that state, attention and change of plan are told for. */
  settled_at: string | null
  /** JSON of `CaseTally`, as it is added in `totals`; null: in the bin, or not worked out yet. */
  tally: string | null
}

interface HistoryTable {
  owner: string
  id: number
  opportunity: string | null
  at: string
  made_by: string
  verb: string
  /** JSON of the rows before and after (RowChange[]). */
  changes: string
  undoes: number | null
  undone_by: number | null
  /** The number of the happening that it is a part of; its own number where it stands for the happening. */
  batch: number | null
}

/** A page a row: JSON of the page, and what it is found by. */
interface NotebookTable {
  owner: string
  kind: PageKind
  id: string
  opportunity: string | null
  due_at: string | null
  body: string
  /** As in `search_texts`. */
  words: string
}

export interface RemindersTable extends Part {
  about: string
  what: ReminderWhat
  at: string
  due: string | null
  round: number
  /** `known`: had come when a person made the plan; `superseded`: told with a later one of the same step. */
  state: 'planned' | 'known' | 'superseded' | 'news' | 'seen'
  noticed_at: string | null
}

/** `lost`: failed, and may be out all the same. */
export type TellingState = 'waiting' | 'sending' | 'handed' | 'told' | 'failed' | 'lost'

/** `opportunity` and `what` are empty where something is told that is no reminder. */
export interface TellingsTable extends Part {
  channel: TellingChannel
  about: string
  what: ReminderWhat | ''
  round: number
  state: TellingState
  /** When it may be told; while it is told, until when somebody holds it; after that, when it was told. */
  tell_at: string
  bundle: string | null
  setbacks: number
  reason: string | null
}

interface JobsTable {
  owner: string
  id: string
  kind: string
  payload: string
  state: 'open' | 'done' | 'failed'
  /** When it may next be claimed: for a claimed job, the end of the lease. */
  run_at: string
  attempt: number
  /** How often it broke off since it last ended. */
  setbacks: number
  worker: string | null
  reason: string | null
}

export interface OutboxTable {
  owner: string
  id: string
  opportunity: string
  contact: string
  action: string | null
  message_id: string
  state: string
  due_at: string
  attempt: number
  setbacks: number
  held_until: string | null
  /** JSON; null: none. */
  reason: string | null
  insisted: number
  created_at: string
  sent_at: string | null
  /** Sealed. */
  content: string | null
  /** JSON of what is logged when it is sent. */
  entry: string
}

export interface ProposalsTable {
  owner: string
  id: string
  opportunity: string
  contact: string | null
  holds: number
  at: string
  noticed_at: string
  state: string
  /** Sealed. */
  content: string | null
}
