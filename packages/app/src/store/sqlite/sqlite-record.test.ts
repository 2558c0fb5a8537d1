import { describeCases } from '../testing/case-contract.ts'
import { describeDesk } from '../testing/desk-contract.ts'
import { describeFeeds } from '../testing/feed-contract.ts'
import { describeHistory } from '../testing/history-contract.ts'
import { describeJobs } from '../testing/job-contract.ts'
import { describeMail } from '../testing/mail-contract.ts'
import { describeNotebook } from '../testing/notebook-contract.ts'
import { startInFile } from '../testing/open-fresh.ts'
import { describeReminders } from '../testing/reminder-contract.ts'
import { describeTotals } from '../testing/totals-contract.ts'

describeCases('a file', startInFile)
describeHistory('a file', startInFile)
describeDesk('a file', startInFile)
describeJobs('a file', startInFile)
describeMail('a file', startInFile)
describeFeeds('a file', startInFile)
describeNotebook('a file', startInFile)
describeReminders('a file', startInFile)
describeTotals('a file', startInFile)
