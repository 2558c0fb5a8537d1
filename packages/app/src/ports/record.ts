import type { Case, Contact, Debrief, Note, PageKind, Plan, Policy, Problem, Resource, Seeker } from '@afterword/engine'
import type { CaseTally } from './case-tally.ts'
import type { ChangedPart, HistoryEntry } from './history.ts'
import type { NewJob } from './job-queue.ts'
import type { PageWrite } from './page-write.ts'
import type { RecordTrouble } from './record-trouble.ts'
import type { ReminderMoment } from './reminders.ts'

/** Who does what, and when (an instant). Kept in the history. */
export interface Stamp {
  readonly verb: string
  readonly by: string
  readonly at: string
  /** Several changes with one number (`startBatch`) are one happening, and taken back as one. */
  readonly batch?: number | undefined
}

/** What of a plan is kept beside the case, so that asking what is due costs what is due. */
export interface Settlement {
  readonly state: Plan['state']
  /** It was closed because an offer was accepted: then the others are withdrawn from. */
  readonly accepted: boolean
  /** From when on somebody has something to do; null: nothing to be seen. */
  readonly attentionAt: string | null
  /** When the plan says something else next, without anything happening; null: never. */
  readonly planChangesAt: string | null
  readonly tally: CaseTally
  /** The moments at which something is to be told, past ones too. */
  readonly reminders: readonly ReminderMoment[]
}

/** Plans a case at a moment. Runs within the transaction of the change. */
export type Settle = (caseFile: Case, now: string) => Settlement | Promise<Settlement>

export interface OpportunityLine {
  readonly id: string
  readonly employer: string
  readonly role: string
  readonly state: Plan['state']
  /** The highest round that has an interview; 0 before the first. */
  readonly round: number
  readonly attentionAt: string | null
  readonly planChangesAt: string | null
  readonly version: number
  readonly binnedAt: string | null
}

/** Something worth reading that went to somebody. */
export interface Sending {
  readonly opportunity: string
  readonly employer: string
  readonly at: string
  readonly contact: Contact
  readonly resource: Resource
}

export interface NotFound {
  readonly kind: 'not-found'
  readonly id: string
  /** It is in the bin. */
  readonly binned: boolean
}

/** Somebody else changed it since: the version that the change was made for, and the one that is there. */
export interface Conflict {
  readonly kind: 'conflict'
  readonly expected: number
  readonly found: number
}

export interface Invalid {
  readonly kind: 'invalid'
  readonly problems: readonly Problem[]
}

/** What a person's opportunities are, seen from afar: as much of it as asking what is due today takes. */
export interface Surroundings {
  readonly kind: 'surroundings'
  /** Whether there is any, the bin apart. */
  readonly any: boolean
  /** Up to `most` of those that are neither closed, rejected nor parked. */
  readonly live: readonly string[]
  /** The one that was taken on last, of those that say when. */
  readonly newest: string | null
  /** Those in which there is an offer, or one was accepted: up to two of each. */
  readonly beacons: readonly string[]
  /** What wants attention next, after the moment asked for. */
  readonly next: { readonly id: string; readonly at: string } | null
}

export interface ReadCase {
  readonly id: string
  readonly case: Case
  readonly version: number
  readonly binnedAt: string | null
}

export interface Saved {
  readonly kind: 'saved'
  readonly case: Case
  readonly version: number
  /** The id of the change in the history, by which it is undone; null when nothing changed. */
  readonly change: number | null
}

/** A profile, a policy or a setting is as it was handed in. */
export interface Kept {
  readonly kind: 'kept'
  /** As in `Saved`. */
  readonly change: number | null
}

/** A person as one opportunity knows them. */
export interface PersonLine {
  readonly opportunity: string
  readonly employer: string
  readonly role: string
  readonly contact: Contact
}

/** An interview of which something was kept, as looked back on from elsewhere. */
interface LookedBack {
  readonly opportunity: string
  readonly employer: string
  readonly interview: string
  /** When it began, an instant in UTC. */
  readonly start: string
  /** On which day, where it took place. */
  readonly on: string
}

/** A note or a debrief out of which a hard question may come. */
export type HardMoment = LookedBack & ({ readonly note: Note } | { readonly debrief: Debrief })

/** What earlier interviews taught; newest first. */
export interface Lessons {
  readonly kind: 'lessons'
  readonly hardQuestions: readonly (LookedBack & { readonly note: Note })[]
  readonly debriefs: readonly (LookedBack & { readonly debrief: Debrief })[]
}

/** The opportunities in some states: how many, and the first of them. */
export interface StateCount {
  readonly state: Plan['state']
  readonly count: number
  /** Those that want attention first, then by employer. */
  readonly first: readonly OpportunityLine[]
}

export interface SearchHit {
  readonly opportunity: string
  readonly employer: string
  readonly role: string
  readonly matches: readonly { readonly part: ChangedPart; readonly text: string }[]
}

/** A page of the notebook that is about no opportunity: a practice card, an article, what jobs are weighed by. */
export interface PageHit {
  readonly page: PageKind
  readonly key: string
  /** The question of a card, the title of an article. */
  readonly title: string
  /** What else stands there. */
  readonly text: string
}

export interface Undone {
  readonly kind: 'undone'
  readonly undone: HistoryEntry
  /** The id of the undoing in the history: undoing that one does it again. */
  readonly by: number
}

export type UndoRefusal =
  | { readonly kind: 'nothing-to-undo' }
  /** What it changed was changed again since. */
  | { readonly kind: 'overtaken'; readonly entry: HistoryEntry }
  /** What came after builds upon it. */
  | { readonly kind: 'built-upon'; readonly entry: HistoryEntry; readonly problems: readonly Problem[] }

/** Everything a person keeps, by owner (`local` is the one of the machine). Instants are ISO 8601 with an offset. */
export interface CaseRecord {
  /** Another text whenever anything that is kept has changed, whoever changed it: while it stays, so does what is read. */
  readStamp(): Promise<{ kind: 'stamp'; stamp: string } | RecordTrouble>
  readProfile(owner: string): Promise<{ kind: 'profile'; seeker: Seeker | null } | RecordTrouble>
  /** All cases without a seeker of their own follow, and are planned again when next looked at. */
  saveProfile(owner: string, stamp: Stamp, seeker: Seeker): Promise<Kept | Invalid | RecordTrouble>
  readPolicy(owner: string): Promise<{ kind: 'policy'; policy: Policy | null } | RecordTrouble>
  /** As with the profile. */
  savePolicy(owner: string, stamp: Stamp, policy: Policy): Promise<Kept | Invalid | RecordTrouble>
  /** Undefined when it was never saved. */
  readSetting(owner: string, name: string): Promise<{ kind: 'setting'; value: unknown } | RecordTrouble>
  /** Anything that JSON can hold. Only with a stamp it is a change that can be undone. */
  saveSetting(owner: string, name: string, value: unknown, stamp?: Stamp): Promise<Kept | RecordTrouble>

  /** By employer and role; those in the bin only when asked for. States are as last settled (`settleStale`). */
  listOpportunities(
    owner: string,
    filter?: {
      readonly binned?: boolean
      readonly state?: Plan['state']
      /** Taken on on that day or later. */
      readonly addedSince?: string
    },
  ): Promise<{ kind: 'opportunities'; opportunities: readonly OpportunityLine[] } | RecordTrouble>
  /** How many are in each state as last settled, with the first `most` of each after `offset`; empty states are left out. */
  countByState(
    owner: string,
    page: { readonly most: number; readonly offset?: number; readonly state?: Plan['state'] | undefined },
  ): Promise<{ kind: 'states'; states: readonly StateCount[] } | RecordTrouble>
  /** With the seeker and the policy of the owner, unless the case has its own. Also from the bin. */
  readCase(owner: string, id: string): Promise<({ kind: 'case' } & ReadCase) | NotFound | RecordTrouble>
  /** Several at one moment, in the order asked for, without those that are not there; default: all, without the bin. */
  readCases(
    owner: string,
    ids?: readonly string[],
  ): Promise<{ kind: 'cases'; cases: readonly ReadCase[] } | RecordTrouble>

  /**
   * People by name, those of the bin apart. `text`: each word of it begins a word of their name, title, e-mail address or
   * phone number. `total` counts all that there are.
   */
  listPeople(
    owner: string,
    filter?: {
      readonly text?: string | undefined
      readonly limit?: number | undefined
      readonly offset?: number | undefined
    },
  ): Promise<{ kind: 'people'; people: readonly PersonLine[]; total: number } | RecordTrouble>

  /** Hard questions and debriefs of interviews that began before a moment, up to `most` of each; the bin apart. */
  lookBack(owner: string, before: string, most: number): Promise<Lessons | RecordTrouble>

  /** Hard questions, fumbled answers and debriefs of interviews that began before a moment, up to `most` of each. */
  listHardMoments(
    owner: string,
    before: string,
    most: number,
  ): Promise<{ kind: 'hard-moments'; moments: readonly HardMoment[] } | RecordTrouble>

  /** The opportunity with the interview that a calendar knows by that uid, the bin apart; null: there is none. */
  findMeeting(owner: string, uid: string): Promise<{ kind: 'meeting'; opportunity: string | null } | RecordTrouble>

  /** A seeker or policy that is not the owner's becomes the case's own. */
  addOpportunity(
    owner: string,
    stamp: Stamp,
    caseFile: Case,
  ): Promise<Saved | { kind: 'already-there'; id: string; binned: boolean } | Invalid | RecordTrouble>
  /**
   * Loads, applies, checks, plans and keeps, all or nothing. `change` gets a copy of its own; returning it unchanged
   * keeps everything as it is. `jobs` are enqueued, and `pages` of the notebook written, with the change or not at all; `pages` is asked after `change`.
   */
  changeCase(
    owner: string,
    id: string,
    request: Stamp & {
      readonly expectedVersion?: number | undefined
      readonly jobs?: readonly NewJob[]
      readonly pages?: () => readonly PageWrite[]
    },
    change: (current: Case) => Case,
  ): Promise<Saved | NotFound | Conflict | Invalid | RecordTrouble>
  binOpportunity(owner: string, id: string, stamp: Stamp): Promise<Saved | NotFound | RecordTrouble>
  /** Out of the bin; not-found when it is not in it. */
  restoreOpportunity(owner: string, id: string, stamp: Stamp): Promise<Saved | NotFound | RecordTrouble>
  /** Removes for good, history included, what was put into the bin before that instant; default: all of it. */
  emptyBin(owner: string, before?: string): Promise<{ kind: 'emptied'; ids: readonly string[] } | RecordTrouble>
  /** Removes those for good, history included, in the bin or not; gives the ids of those that were there. */
  removeOpportunities(
    owner: string,
    ids: readonly string[],
  ): Promise<{ kind: 'removed'; ids: readonly string[] } | RecordTrouble>

  /** Newest first. `before`: entries with a lower id only. */
  readHistory(
    owner: string,
    filter?: { readonly opportunity?: string; readonly before?: number; readonly limit?: number },
  ): Promise<{ kind: 'history'; entries: readonly HistoryEntry[] } | RecordTrouble>
  /** A number for several changes that are one happening. The history has it once the first of them is kept. */
  startBatch(owner: string): Promise<{ kind: 'started'; batch: number } | RecordTrouble>
  /** Takes back the last change that still stands, or the last happening: again and again walks backwards. */
  undoLast(
    owner: string,
    stamp: Stamp,
    filter?: { readonly opportunity?: string },
  ): Promise<Undone | UndoRefusal | RecordTrouble>
  /** Takes back one change, or all that stands of a happening; what was undone already is nothing to undo. */
  undoChange(owner: string, stamp: Stamp, id: number): Promise<Undone | UndoRefusal | RecordTrouble>

  /** Opportunities taken on, talked about or logged between two days, and perhaps a day around them; the bin apart. */
  findActive(
    owner: string,
    from: string,
    to: string,
  ): Promise<{ kind: 'active'; ids: readonly string[] } | RecordTrouble>

  /** What was sent along to whom, latest first; the bin apart. */
  listSendings(owner: string): Promise<{ kind: 'sendings'; sendings: readonly Sending[] } | RecordTrouble>

  /** The sums of what all opportunities add to the counts, as last settled (`settleStale`); the bin apart. */
  readTotals(
    owner: string,
    now: string,
  ): Promise<{ kind: 'totals'; counts: ReadonlyMap<string, number> } | RecordTrouble>

  /** Those that want attention, soonest first. */
  dueOpportunities(
    owner: string,
    now: string,
  ): Promise<{ kind: 'due'; opportunities: readonly OpportunityLine[] } | RecordTrouble>
  /** See `Surroundings`. `most`: of the live ones; default 3. */
  lookAround(owner: string, now: string, most?: number): Promise<Surroundings | RecordTrouble>
  /**
   * What tells whether anything of an owner's has changed: the number of the last change, and that of the last one of the
   * profile or the policy, which all cases follow.
   */
  readPulse(owner: string): Promise<{ kind: 'pulse'; lastChange: number; lastOfProfile: number } | RecordTrouble>
  /**
   * Plans anew the cases whose plan changed by itself until `now`, or was told for a later moment, and keeps what came
   * out: no change of the case, and none in the history. Whatever lists states or what is due comes after it.
   */
  settleStale(owner: string, now: string): Promise<{ kind: 'settled' } | RecordTrouble>
  /** The first moment after another at which something opens or a plan changes by itself; null when none will. */
  nextMoment(owner: string, after: string): Promise<{ kind: 'next'; at: string | null } | RecordTrouble>

  /**
   * Opportunities in which every word begins a word somewhere: employers, roles, people, notes, debriefs, logged
   * reasons, resources, strengths, and what the notebook has about them. Capitals and accents do not count. Those named so
   * first, and after them pages of the notebook about none, with every word; 50 unless `limit` says otherwise, after
   * `offset`. `total` counts all that there are.
   */
  searchEverything(
    owner: string,
    text: string,
    page?: { readonly limit?: number | undefined; readonly offset?: number | undefined },
  ): Promise<{ kind: 'found'; hits: readonly SearchHit[]; pages: readonly PageHit[]; total: number } | RecordTrouble>
}
