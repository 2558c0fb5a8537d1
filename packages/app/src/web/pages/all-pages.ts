import type { AddPage } from '../shell/web-env.ts'
import { addAppearance } from './appearance.ts'
import { addBoard } from './board/board-page.tsx'
import { addCalendar } from './calendar/calendar-page.tsx'
import { addDemo } from './demo.ts'
import { addDesign } from './design/design-page.tsx'
import { addExchange } from './exchange/exchange-page.tsx'
import { addComparePage } from './fit/compare-page.tsx'
import { addFitPage } from './fit/fit-page.tsx'
import { addHandbook } from './handbook/handbook-page.tsx'
import { addRulePage } from './handbook/rule-page.tsx'
import { addHistory } from './history/history-page.tsx'
import { addInsights } from './insights/insights-page.tsx'
import { addCapturePage } from './interview/capture-page.tsx'
import { addDebriefPage } from './interview/debrief-page.tsx'
import { addInterviewPage } from './interview/interview-page.tsx'
import { addPreparePage } from './interview/prepare-page.tsx'
import { addSyncCapture } from './interview/sync-capture.ts'
import { addInvitation } from './invitation/invitation-page.tsx'
import { addFeedbackPage } from './learn/feedback-page.tsx'
import { addLearn } from './learn/learn-page.tsx'
import { addLessonPage } from './learn/lesson-page.tsx'
import { addWeek } from './learn/week-page.tsx'
import { addLibrary } from './library/library-page.tsx'
import { addLogPage } from './log/log-page.tsx'
import { addCorrection } from './mail/correct-page.tsx'
import { addMailFolders } from './mail/folders-page.tsx'
import { addMail } from './mail/mail-page.tsx'
import { addMailbox } from './mail/mailbox-page.tsx'
import { addAddOpportunity } from './opportunity/add-opportunity.tsx'
import { addBin } from './opportunity/bin-page.tsx'
import { addEditOpportunity } from './opportunity/edit-opportunity.tsx'
import { addEndOpportunity } from './opportunity/end-opportunity.ts'
import { addShowOpportunity } from './opportunity/show-opportunity.tsx'
import { addContactPage } from './people/contact-page.tsx'
import { addPeople } from './people/people-page.tsx'
import { addCardPage } from './practice/card-page.tsx'
import { addPractice } from './practice/practice-page.tsx'
import { addQuestions } from './practice/questions-page.tsx'
import { addPrint } from './print/print-page.ts'
import { addReminders } from './reminders/reminders-page.tsx'
import { addSearch } from './search/search-page.tsx'
import { addAttemptPage } from './self-test/attempt-page.tsx'
import { addSelfTest } from './self-test/self-test-page.tsx'
import { addSettings } from './settings/settings-page.tsx'
import { addShowStep } from './steps/show-step.tsx'
import { addTakeStep } from './steps/take-step.ts'
import { addToday } from './today/today-page.tsx'
import { addUndo } from './undo.ts'
import { addWritePage } from './write/write-page.tsx'

/** Every page of the app. */
export const ALL_PAGES: readonly AddPage[] = [
  addToday,
  addAddOpportunity,
  addShowOpportunity,
  addEditOpportunity,
  addEndOpportunity,
  addLogPage,
  addInvitation,
  addSettings,
  addExchange,
  addMailbox,
  addMailFolders,
  addCalendar,
  addReminders,
  addMail,
  addCorrection,
  addBoard,
  addHandbook,
  addRulePage,
  addHistory,
  addInsights,
  addLibrary,
  addBin,
  addPeople,
  addSearch,
  addContactPage,
  addInterviewPage,
  addCapturePage,
  addSyncCapture,
  addDebriefPage,
  addPreparePage,
  addPrint,
  addShowStep,
  addTakeStep,
  addWritePage,
  addLearn,
  addFitPage,
  addComparePage,
  addLessonPage,
  addFeedbackPage,
  addWeek,
  addAttemptPage,
  addSelfTest,
  addPractice,
  addQuestions,
  addCardPage,
  addUndo,
  addDemo,
  addAppearance,
  addDesign,
]
