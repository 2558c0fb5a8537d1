import type { Backups } from '../ports/backups.ts'
import type { CalendarFeeds } from '../ports/calendar-feeds.ts'
import type { InvitationReader } from '../ports/calendar-files.ts'
import type { DraftFolder } from '../ports/draft-folder.ts'
import type { LoadFormats } from '../ports/file-formats.ts'
import type { LinkTitles } from '../ports/link-titles.ts'
import type { MailReader } from '../ports/mail-reader.ts'
import type { NotebookShelf } from '../ports/notebook.ts'
import type { Paper } from '../ports/paper.ts'
import type { PracticeSchedule } from '../ports/practice-schedule.ts'
import type { RawFiles } from '../ports/raw-files.ts'
import type { TextFiles } from '../ports/text-files.ts'
import type { WritingPorts } from './compose-notes.ts'
import type { ReminderPorts } from './reminders/reminder-ports.ts'

/** Everything from outside that the use-cases together need. */
export interface Ports extends ReminderPorts, WritingPorts {
  readonly files: TextFiles
  readonly drafts: DraftFolder
  readonly rawFiles: RawFiles
  readonly mail: MailReader
  readonly invitations: InvitationReader
  readonly backups: Backups
  readonly feeds: CalendarFeeds
  readonly formats: LoadFormats
  readonly notebook: NotebookShelf
  readonly schedule: PracticeSchedule
  readonly paper: Paper
  readonly titles: LinkTitles
}

/** What every door can do. */
export type UseCases = ReturnType<typeof createUseCases>

/** All use-cases, given what they need from outside. */
export function createUseCases(ports: Ports) {
  /** Each use-case asks for some of the ports, and is loaded when it is first asked for. */
  const give =
    <Request, Outcome>(load: () => Promise<(ports: Ports, request: Request) => Outcome>) =>
    async (request: Request): Promise<Awaited<Outcome>> =>
      await (await load())(ports, request)
  return {
    planCases: give(async () => (await import('./plan-cases.ts')).planCases),
    explainStep: give(async () => (await import('./explain-step.ts')).explainStep),
    checkNotes: give(async () => (await import('./check-notes.ts')).checkNotes),
    composeNotes: give(async () => (await import('./compose-notes.ts')).composeNotes),
    keepDrafts: give(async () => (await import('./keep-drafts.ts')).keepDrafts),
    readText: give(async () => (await import('./read-text.ts')).readText),
    readMessages: give(async () => (await import('./read-messages.ts')).readMessages),
    listRules: async () => (await import('./read-rules.ts')).listRules(),
    findRule: async (id: string) => (await import('./read-rules.ts')).findRule(id),
    explainKeptStep: give(async () => (await import('./desk/explain-kept-step.ts')).explainKeptStep),
    markMoment: async () => (await import('./desk/mark-moment.ts')).markMoment(ports),
    nextMoment: give(async () => (await import('./desk/mark-moment.ts')).nextMoment),
    planToday: give(async () => (await import('./desk/plan-today.ts')).planToday),
    planWeek: give(async () => (await import('./desk/plan-week.ts')).planWeek),
    searchEverything: give(async () => (await import('./desk/search-everything.ts')).searchEverything),
    undoChange: give(async () => (await import('./desk/undo-change.ts')).undoChange),
    readHistory: give(async () => (await import('./desk/undo-change.ts')).readHistory),
    addOpportunity: give(async () => (await import('./opportunities/add-opportunity.ts')).addOpportunity),
    keepCase: give(async () => (await import('./opportunities/add-opportunity.ts')).keepCase),
    editOpportunity: give(async () => (await import('./opportunities/edit-opportunity.ts')).editOpportunity),
    binOpportunity: give(async () => (await import('./opportunities/bin-opportunity.ts')).binOpportunity),
    restoreOpportunity: give(async () => (await import('./opportunities/bin-opportunity.ts')).restoreOpportunity),
    emptyBin: give(async () => (await import('./opportunities/empty-bin.ts')).emptyBin),
    listOpportunities: give(async () => (await import('./opportunities/list-opportunities.ts')).listOpportunities),
    showBoard: give(async () => (await import('./opportunities/show-board.ts')).showBoard),
    showOpportunity: give(async () => (await import('./opportunities/show-opportunity.ts')).showOpportunity),
    addContact: give(async () => (await import('./people/add-contact.ts')).addContact),
    editContact: give(async () => (await import('./people/edit-contact.ts')).editContact),
    removeContact: give(async () => (await import('./people/remove-contact.ts')).removeContact),
    mergeContacts: give(async () => (await import('./people/merge-contacts.ts')).mergeContacts),
    listPeople: give(async () => (await import('./people/list-people.ts')).listPeople),
    addInterview: give(async () => (await import('./interviews/add-interview.ts')).addInterview),
    editInterview: give(async () => (await import('./interviews/edit-interview.ts')).editInterview),
    removeInterview: give(async () => (await import('./interviews/remove-interview.ts')).removeInterview),
    addNotes: give(async () => (await import('./interviews/take-notes.ts')).addNotes),
    editNote: give(async () => (await import('./interviews/take-notes.ts')).editNote),
    removeNote: give(async () => (await import('./interviews/take-notes.ts')).removeNote),
    prepareInterview: give(async () => (await import('./interviews/prepare-interview.ts')).prepareInterview),
    noteTold: give(async () => (await import('./interviews/note-told.ts')).noteTold),
    saveDebrief: give(async () => (await import('./interviews/save-debrief.ts')).saveDebrief),
    logSent: give(async () => (await import('./log/log-entry.ts')).logSent),
    logCall: give(async () => (await import('./log/log-entry.ts')).logCall),
    logReceived: give(async () => (await import('./log/log-entry.ts')).logReceived),
    closeOpportunity: give(async () => (await import('./log/log-entry.ts')).closeOpportunity),
    editEntry: give(async () => (await import('./log/log-entry.ts')).editEntry),
    removeEntry: give(async () => (await import('./log/log-entry.ts')).removeEntry),
    markSent: give(async () => (await import('./log/take-step.ts')).markSent),
    markCalled: give(async () => (await import('./log/take-step.ts')).markCalled),
    tickStep: give(async () => (await import('./log/take-step.ts')).tickStep),
    dismissStep: give(async () => (await import('./log/take-step.ts')).dismissStep),
    snoozeStep: give(async () => (await import('./log/take-step.ts')).snoozeStep),
    addResource: give(async () => (await import('./resources/keep-resources.ts')).addResource),
    editResource: give(async () => (await import('./resources/keep-resources.ts')).editResource),
    removeResource: give(async () => (await import('./resources/keep-resources.ts')).removeResource),
    readProfile: give(async () => (await import('./profile/keep-profile.ts')).readProfile),
    saveProfile: give(async () => (await import('./profile/keep-profile.ts')).saveProfile),
    previewPolicy: give(async () => (await import('./profile/preview-policy.ts')).previewPolicy),
    savePolicy: give(async () => (await import('./profile/keep-profile.ts')).savePolicy),
    draftMessages: give(async () => (await import('./writing/draft-messages.ts')).draftMessages),
    readLintGround: give(async () => (await import('./writing/read-lint-ground.ts')).readLintGround),
    checkMessages: give(async () => (await import('./writing/check-messages.ts')).checkMessages),
    openWritingDesk: give(async () => (await import('./writing/open-writing-desk.ts')).openWritingDesk),
    readWritings: give(async () => (await import('./writing/keep-writing.ts')).readWritings),
    keepWriting: give(async () => (await import('./writing/keep-writing.ts')).keepWriting),
    readLibrary: give(async () => (await import('./library/read-library.ts')).readLibrary),
    addArticle: give(async () => (await import('./library/keep-articles.ts')).addArticle),
    editArticle: give(async () => (await import('./library/keep-articles.ts')).editArticle),
    removeArticle: give(async () => (await import('./library/keep-articles.ts')).removeArticle),
    suggestArticles: give(async () => (await import('./library/suggest-articles.ts')).suggestArticles),
    giveArticle: give(async () => (await import('./library/give-article.ts')).giveArticle),
    allowTitles: give(async () => (await import('./library/title-setting.ts')).allowTitles),
    readInsights: give(async () => (await import('./insights/read-insights.ts')).readInsights),
    listInsight: give(async () => (await import('./insights/list-insight.ts')).listInsight),
    printSheet: give(async () => (await import('./paper/print-sheet.ts')).printSheet),
    listActivity: give(async () => (await import('./paper/list-activity.ts')).listActivity),
    loadDemo: give(async () => (await import('./demo/load-demo.ts')).loadDemo),
    leaveDemo: give(async () => (await import('./demo/leave-demo.ts')).leaveDemo),
    suggestAccount: async (request: { readonly address: string }) =>
      (await import('./mail/connect-mailbox.ts')).suggestAccount(request),
    readMailbox: give(async () => (await import('./mail/connect-mailbox.ts')).readMailbox),
    connectMailbox: give(async () => (await import('./mail/connect-mailbox.ts')).connectMailbox),
    disconnectMailbox: give(async () => (await import('./mail/connect-mailbox.ts')).disconnectMailbox),
    testMailbox: give(async () => (await import('./mail/connect-mailbox.ts')).testMailbox),
    suggestSendTime: give(async () => (await import('./mail/suggest-send-time.ts')).suggestSendTime),
    sendMessage: give(async () => (await import('./mail/send-message.ts')).sendMessage),
    cancelSending: give(async () => (await import('./mail/keep-outbox.ts')).cancelSending),
    sendNow: give(async () => (await import('./mail/keep-outbox.ts')).sendNow),
    resolveUnknown: give(async () => (await import('./mail/keep-outbox.ts')).resolveUnknown),
    forgetMessage: give(async () => (await import('./mail/keep-outbox.ts')).forgetMessage),
    previewThreads: give(async () => (await import('./mail/preview-threads.ts')).previewThreads),
    listOutbox: give(async () => (await import('./mail/keep-outbox.ts')).listOutbox),
    listProposals: give(async () => (await import('./mail/list-proposals.ts')).listProposals),
    confirmProposal: give(async () => (await import('./mail/settle-proposal.ts')).confirmProposal),
    forgetProposal: give(async () => (await import('./mail/settle-proposal.ts')).forgetProposal),
    dismissProposal: give(async () => (await import('./mail/settle-proposal.ts')).dismissProposal),
    readReminderSettings: give(async () => (await import('./reminders/reminder-settings.ts')).readReminderSettings),
    saveReminderSettings: give(async () => (await import('./reminders/reminder-settings.ts')).saveReminderSettings),
    listNews: give(async () => (await import('./reminders/keep-news.ts')).listNews),
    seeNews: give(async () => (await import('./reminders/keep-news.ts')).seeNews),
    snoozeNotice: give(async () => (await import('./reminders/keep-news.ts')).snoozeNotice),
    listSubscriptions: give(async () => (await import('./reminders/keep-subscriptions.ts')).listSubscriptions),
    subscribe: give(async () => (await import('./reminders/keep-subscriptions.ts')).subscribe),
    unsubscribe: give(async () => (await import('./reminders/keep-subscriptions.ts')).unsubscribe),
    examineWork: give(async () => (await import('./keeping/examine-work.ts')).examineWork),
    retryWork: give(async () => (await import('./keeping/examine-work.ts')).retryWork),
    runDueJob: give(async () => (await import('./mail/run-jobs.ts')).runDueJob),
    readFeed: give(async () => (await import('./calendar/keep-feed.ts')).readFeed),
    renewFeed: give(async () => (await import('./calendar/keep-feed.ts')).renewFeed),
    revokeFeed: give(async () => (await import('./calendar/keep-feed.ts')).revokeFeed),
    chooseForFeed: give(async () => (await import('./calendar/keep-feed.ts')).chooseForFeed),
    serveFeed: give(async () => (await import('./calendar/serve-feed.ts')).serveFeed),
    listDueCards: give(async () => (await import('./practice/list-due-cards.ts')).listDueCards),
    listQuestions: give(async () => (await import('./practice/list-questions.ts')).listQuestions),
    addCard: give(async () => (await import('./practice/keep-cards.ts')).addCard),
    takeQuestions: give(async () => (await import('./practice/keep-cards.ts')).takeQuestions),
    editCard: give(async () => (await import('./practice/keep-cards.ts')).editCard),
    removeCard: give(async () => (await import('./practice/keep-cards.ts')).removeCard),
    rateCard: give(async () => (await import('./practice/keep-cards.ts')).rateCard),
    partQuestion: give(async () => (await import('./practice/keep-cards.ts')).partQuestion),
    saveFit: give(async () => (await import('./learning/keep-fit.ts')).saveFit),
    saveCriteria: give(async () => (await import('./learning/keep-fit.ts')).saveCriteria),
    compareFit: give(async () => (await import('./learning/compare-fit.ts')).compareFit),
    keepLesson: give(async () => (await import('./learning/keep-feedback.ts')).keepLesson),
    practiseFeedback: give(async () => (await import('./learning/practise-feedback.ts')).practiseFeedback),
    removeFeedback: give(async () => (await import('./learning/keep-feedback.ts')).removeFeedback),
    listFeedback: give(async () => (await import('./learning/keep-feedback.ts')).listFeedback),
    lookAtWeek: give(async () => (await import('./learning/look-at-week.ts')).lookAtWeek),
    readLookBack: give(async () => (await import('./interviews/read-look-back.ts')).readLookBack),
    openSelfTest: give(async () => (await import('./self-test/take-self-test.ts')).openSelfTest),
    answerSelfTest: give(async () => (await import('./self-test/take-self-test.ts')).answerSelfTest),
    forgetAttempt: give(async () => (await import('./self-test/take-self-test.ts')).forgetAttempt),
    listAttempts: give(async () => (await import('./self-test/take-self-test.ts')).listAttempts),
    readAttempt: give(async () => (await import('./self-test/take-self-test.ts')).readAttempt),
    exportEverything: give(async () => (await import('./exchange/export-everything.ts')).exportEverything),
    keepFiles: give(async () => (await import('./keep-files.ts')).keepFiles),
    importFile: give(async () => (await import('./exchange/import-file.ts')).importFile),
    readInvitation: give(async () => (await import('./exchange/read-invitation.ts')).readInvitation),
    reviewInvitation: give(async () => (await import('./exchange/read-invitation.ts')).reviewInvitation),
    keepInvitation: give(async () => (await import('./exchange/keep-invitation.ts')).keepInvitation),
    makeBackup: give(async () => (await import('./keeping/keep-backups.ts')).makeBackup),
    listBackups: give(async () => (await import('./keeping/keep-backups.ts')).listBackups),
    restoreBackup: give(async () => (await import('./keeping/keep-backups.ts')).restoreBackup),
    examineRecord: give(async () => (await import('./keeping/keep-backups.ts')).examineRecord),
  }
}
