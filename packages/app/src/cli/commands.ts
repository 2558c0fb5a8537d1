import type { Command } from 'commander'
import type { Door } from './door.ts'

/** Loads what makes a command. */
type LoadCommand = () => Promise<(door: Door) => Command>

/** Commands by name, in the order in which help lists them. */
type Commands = Readonly<Record<string, LoadCommand>>

const EVERY_DAY: Commands = {
  today: async () => (await import('./desk/today-command.ts')).todayCommand,
  add: async () => (await import('./opportunity/add-command.ts')).addCommand,
  interview: async () => (await import('./interview/interview-command.ts')).interviewCommand,
  note: async () => (await import('./interview/note-command.ts')).noteCommand,
  told: async () => (await import('./interview/told-command.ts')).toldCommand,
  debrief: async () => (await import('./interview/debrief-command.ts')).debriefCommand,
  draft: async () => (await import('./writing/draft-command.ts')).draftCommand,
  send: async () => (await import('./mail/send-command.ts')).sendCommand,
  print: async () => (await import('./print/print-command.ts')).printCommand,
  lint: async () => (await import('./lint-command.ts')).lintCommand,
  serve: async () => (await import('./serve-command.ts')).serveCommand,
}

const WHAT_HAPPENED: Commands = {
  answers: async () => (await import('./mail/answers-command.ts')).answersCommand,
  outbox: async () => (await import('./mail/outbox-command.ts')).outboxCommand,
  sent: async () => (await import('./log/sent-command.ts')).sentCommand,
  called: async () => (await import('./log/called-command.ts')).calledCommand,
  heard: async () => (await import('./log/heard-command.ts')).heardCommand,
  done: async () => (await import('./log/step-commands.ts')).doneCommand,
  snooze: async () => (await import('./log/step-commands.ts')).snoozeCommand,
  dismiss: async () => (await import('./log/step-commands.ts')).dismissCommand,
  close: async () => (await import('./opportunity/close-command.ts')).closeCommand,
  log: async () => (await import('./log/log-command.ts')).logCommand,
}

const WHAT_IS_LEARNT: Commands = {
  practice: async () => (await import('./practice/practice-command.ts')).practiceCommand,
  week: async () => (await import('./learning/week-command.ts')).weekCommand,
  fit: async () => (await import('./learning/fit-command.ts')).fitCommand,
  feedback: async () => (await import('./learning/feedback-command.ts')).feedbackCommand,
  'self-test': async () => (await import('./learning/self-test-command.ts')).selfTestCommand,
}

const WHAT_IS_KEPT: Commands = {
  list: async () => (await import('./desk/list-command.ts')).listCommand,
  show: async () => (await import('./desk/show-command.ts')).showCommand,
  library: async () => (await import('./library/library-command.ts')).libraryCommand,
  insights: async () => (await import('./insights/insights-command.ts')).insightsCommand,
  search: async () => (await import('./desk/search-command.ts')).searchCommand,
  people: async () => (await import('./people/people-command.ts')).peopleCommand,
  edit: async () => (await import('./opportunity/edit-command.ts')).editCommand,
  resource: async () => (await import('./opportunity/resource-command.ts')).resourceCommand,
  undo: async () => (await import('./desk/undo-command.ts')).undoCommand,
  history: async () => (await import('./desk/history-command.ts')).historyCommand,
  delete: async () => (await import('./opportunity/bin-commands.ts')).deleteCommand,
  'restore-opportunity': async () => (await import('./opportunity/bin-commands.ts')).restoreOpportunityCommand,
  bin: async () => (await import('./opportunity/bin-commands.ts')).binCommand,
}

const HOW_IT_IS_SET: Commands = {
  settings: async () => (await import('./profile/settings-command.ts')).settingsCommand,
  policy: async () => (await import('./profile/policy-command.ts')).policyCommand,
  reminders: async () => (await import('./reminders/reminders-command.ts')).remindersCommand,
  mailbox: async () => (await import('./mail/mailbox-command.ts')).mailboxCommand,
  calendar: async () => (await import('./calendar/calendar-command.ts')).calendarCommand,
  demo: async () => (await import('./profile/demo-command.ts')).demoCommand,
  backup: async () => (await import('./keeping/backup-commands.ts')).backupCommand,
  restore: async () => (await import('./keeping/backup-commands.ts')).restoreCommand,
  export: async () => (await import('./keeping/export-command.ts')).exportCommand,
  import: async () => (await import('./keeping/import-command.ts')).importCommand,
  doctor: async () => (await import('./keeping/doctor-command.ts')).doctorCommand,
  completion: async () => (await import('./completion-command.ts')).completionCommand,
}

const ABOUT_CASES: Commands = {
  plan: async () => (await import('./plan-command.ts')).planCommand,
  compose: async () => (await import('./compose-command.ts')).composeCommand,
  read: async () => (await import('./read-command.ts')).readCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  rules: async () => (await import('./rules-command.ts')).rulesCommand,
}

/** The commands as help groups them. Each is loaded when it is used. */
const GROUPS: readonly (readonly [string, Commands])[] = [
  ['Every day:', EVERY_DAY],
  ['What happened:', WHAT_HAPPENED],
  ['What you learn:', WHAT_IS_LEARNT],
  ['What you keep:', WHAT_IS_KEPT],
  ['Settings and safety:', HOW_IT_IS_SET],
  ['Plans and rules, of files too:', ABOUT_CASES],
]

/** What a shell asks for on its user's behalf; help does not list it. */
const COMPLETE = 'complete'
const loadComplete: LoadCommand = async () => (await import('./complete-command.ts')).completeCommand

/** A command to be loaded, and under which heading help lists it. */
export interface FoundCommand {
  readonly load: LoadCommand
  readonly group: string
}

/** What a command line is made of. */
export interface FoundCommands {
  readonly shown: readonly FoundCommand[]
  readonly hidden: readonly LoadCommand[]
}

/** The command that the first word names, alone; all of them where it names none (help, a slip) or asks about all. */
export function findCommands([first = '']: readonly string[]): FoundCommands {
  const all = GROUPS.flatMap(([group, commands]) =>
    Object.entries(commands).map(([name, load]) => ({ name, load, group })),
  )
  if (first === '-V' || first === '--version') return { shown: [], hidden: [] }
  const named = all.filter(({ name }) => name === first)
  return { shown: named.length > 0 ? named : all, hidden: first === COMPLETE ? [loadComplete] : [] }
}
