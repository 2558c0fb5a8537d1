import type { Backups } from '../ports/backups.ts'
import type { DraftFolder } from '../ports/draft-folder.ts'
import type { TextFiles } from '../ports/text-files.ts'
import { checkNotes } from './check-notes.ts'
import { composeNotes, type WritingPorts } from './compose-notes.ts'
import { planToday } from './desk/plan-today.ts'
import { searchEverything } from './desk/search-everything.ts'
import { readHistory, undoChange } from './desk/undo-change.ts'
import { explainStep } from './explain-step.ts'
import { addInterview } from './interviews/add-interview.ts'
import { editInterview } from './interviews/edit-interview.ts'
import { noteTold } from './interviews/note-told.ts'
import { removeInterview } from './interviews/remove-interview.ts'
import { saveDebrief } from './interviews/save-debrief.ts'
import { addNotes, editNote, removeNote } from './interviews/take-notes.ts'
import { keepDrafts } from './keep-drafts.ts'
import { examineRecord, listBackups, makeBackup, restoreBackup } from './keeping/keep-backups.ts'
import { closeOpportunity, editEntry, logCall, logReceived, logSent, removeEntry } from './log/log-entry.ts'
import { dismissStep, markCalled, markSent, snoozeStep, tickStep } from './log/take-step.ts'
import { connectMailbox, disconnectMailbox, readMailbox, suggestAccount, testMailbox } from './mail/connect-mailbox.ts'
import { cancelSending, forgetMessage, listOutbox, resolveUnknown, sendNow } from './mail/keep-outbox.ts'
import type { MailPorts } from './mail/mail-ports.ts'
import { runDueJob } from './mail/run-jobs.ts'
import { sendMessage } from './mail/send-message.ts'
import { confirmProposal, dismissProposal, listProposals } from './mail/settle-proposal.ts'
import { suggestSendTime } from './mail/suggest-send-time.ts'
import { addOpportunity, keepCase } from './opportunities/add-opportunity.ts'
import { binOpportunity, restoreOpportunity } from './opportunities/bin-opportunity.ts'
import { editOpportunity } from './opportunities/edit-opportunity.ts'
import { emptyBin } from './opportunities/empty-bin.ts'
import { listOpportunities } from './opportunities/list-opportunities.ts'
import { showOpportunity } from './opportunities/show-opportunity.ts'
import { addContact } from './people/add-contact.ts'
import { editContact } from './people/edit-contact.ts'
import { listPeople } from './people/list-people.ts'
import { mergeContacts } from './people/merge-contacts.ts'
import { removeContact } from './people/remove-contact.ts'
import { planCases } from './plan-cases.ts'
import { readProfile, savePolicy, saveProfile } from './profile/keep-profile.ts'
import { findRule, listRules } from './read-rules.ts'
import { addResource, editResource, removeResource } from './resources/keep-resources.ts'
import { checkMessages } from './writing/check-messages.ts'
import { draftMessages } from './writing/draft-messages.ts'
import { keepWriting, readWritings } from './writing/keep-writing.ts'

/** Everything from outside that the use-cases together need. */
export interface Ports extends MailPorts, WritingPorts {
  readonly files: TextFiles
  readonly drafts: DraftFolder
  readonly backups: Backups
}

/** What every door can do. */
export type UseCases = ReturnType<typeof createUseCases>

/** All use-cases, given what they need from outside. */
export function createUseCases(ports: Ports) {
  /** Each use-case asks for some of the ports. */
  const give =
    <Request, Outcome>(useCase: (ports: Ports, request: Request) => Outcome) =>
    (request: Request): Outcome =>
      useCase(ports, request)
  return {
    planCases: give(planCases),
    explainStep: give(explainStep),
    checkNotes: give(checkNotes),
    composeNotes: give(composeNotes),
    keepDrafts: give(keepDrafts),
    listRules,
    findRule,
    planToday: give(planToday),
    searchEverything: give(searchEverything),
    undoChange: give(undoChange),
    readHistory: give(readHistory),
    addOpportunity: give(addOpportunity),
    keepCase: give(keepCase),
    editOpportunity: give(editOpportunity),
    binOpportunity: give(binOpportunity),
    restoreOpportunity: give(restoreOpportunity),
    emptyBin: give(emptyBin),
    listOpportunities: give(listOpportunities),
    showOpportunity: give(showOpportunity),
    addContact: give(addContact),
    editContact: give(editContact),
    removeContact: give(removeContact),
    mergeContacts: give(mergeContacts),
    listPeople: give(listPeople),
    addInterview: give(addInterview),
    editInterview: give(editInterview),
    removeInterview: give(removeInterview),
    addNotes: give(addNotes),
    editNote: give(editNote),
    removeNote: give(removeNote),
    noteTold: give(noteTold),
    saveDebrief: give(saveDebrief),
    logSent: give(logSent),
    logCall: give(logCall),
    logReceived: give(logReceived),
    closeOpportunity: give(closeOpportunity),
    editEntry: give(editEntry),
    removeEntry: give(removeEntry),
    markSent: give(markSent),
    markCalled: give(markCalled),
    tickStep: give(tickStep),
    dismissStep: give(dismissStep),
    snoozeStep: give(snoozeStep),
    addResource: give(addResource),
    editResource: give(editResource),
    removeResource: give(removeResource),
    readProfile: give(readProfile),
    saveProfile: give(saveProfile),
    savePolicy: give(savePolicy),
    draftMessages: give(draftMessages),
    checkMessages: give(checkMessages),
    readWritings: give(readWritings),
    keepWriting: give(keepWriting),
    readMailbox: give(readMailbox),
    suggestAccount,
    connectMailbox: give(connectMailbox),
    disconnectMailbox: give(disconnectMailbox),
    testMailbox: give(testMailbox),
    suggestSendTime: give(suggestSendTime),
    sendMessage: give(sendMessage),
    cancelSending: give(cancelSending),
    sendNow: give(sendNow),
    resolveUnknown: give(resolveUnknown),
    forgetMessage: give(forgetMessage),
    listOutbox: give(listOutbox),
    listProposals: give(listProposals),
    confirmProposal: give(confirmProposal),
    dismissProposal: give(dismissProposal),
    runDueJob: give(runDueJob),
    makeBackup: give(makeBackup),
    listBackups: give(listBackups),
    restoreBackup: give(restoreBackup),
    examineRecord: give(examineRecord),
  }
}
