import type { CaseRecord, Settle } from '../../ports/record.ts'
import type { Database } from '../tables/database.ts'
import { addOpportunityTo } from './add-opportunity.ts'
import { openBin } from './bin.ts'
import { changeCaseIn } from './change-case.ts'
import { findActiveIn } from './find-active.ts'
import { findMeetingIn } from './find-meeting.ts'
import { openLists } from './list-opportunities.ts'
import { listPeopleIn } from './list-people.ts'
import { listSendingsIn } from './list-sendings.ts'
import { lookAroundIn } from './look-around.ts'
import { listHardMomentsIn, lookBackIn } from './look-back.ts'
import { openReading } from './read-cases.ts'
import { readHistoryOf } from './read-history.ts'
import { readPulseOf } from './read-pulse.ts'
import { readStampOf } from './read-stamp.ts'
import { readTotalsIn } from './read-totals.ts'
import { searchIn } from './search-everything.ts'
import { openSettings } from './settings.ts'
import { openUndo } from './undo.ts'

/** The record over an open database; `settle` plans each case that changes. */
export function openCaseRecord(database: Database, settle: Settle): CaseRecord {
  return {
    readStamp: () => readStampOf(database),
    ...openSettings(database),
    ...openReading(database),
    ...openLists(database, settle),
    listPeople: listPeopleIn(database),
    lookBack: lookBackIn(database),
    listHardMoments: listHardMomentsIn(database),

    findMeeting: findMeetingIn(database),
    lookAround: lookAroundIn(database),
    readPulse: readPulseOf(database),
    readTotals: readTotalsIn(database),
    listSendings: listSendingsIn(database),
    findActive: findActiveIn(database),
    addOpportunity: addOpportunityTo(database, settle),
    changeCase: changeCaseIn(database, settle),
    ...openBin(database, settle),
    readHistory: readHistoryOf(database),
    ...openUndo(database, settle),
    searchEverything: searchIn(database),
  }
}
