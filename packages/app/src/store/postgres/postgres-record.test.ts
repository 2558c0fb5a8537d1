import { describeCases } from '../testing/case-contract.ts'
import { describeDesk } from '../testing/desk-contract.ts'
import { describeFeeds } from '../testing/feed-contract.ts'
import { describeHistory } from '../testing/history-contract.ts'
import { describeJobs } from '../testing/job-contract.ts'
import { describeMail } from '../testing/mail-contract.ts'
import { describeNotebook } from '../testing/notebook-contract.ts'
import { startInPostgres } from '../testing/open-fresh.ts'
import { describeReminders } from '../testing/reminder-contract.ts'
import { describeTotals } from '../testing/totals-contract.ts'

describeCases('PostgreSQL', startInPostgres)
describeHistory('PostgreSQL', startInPostgres)
describeDesk('PostgreSQL', startInPostgres)
describeJobs('PostgreSQL', startInPostgres)
describeMail('PostgreSQL', startInPostgres)
describeFeeds('PostgreSQL', startInPostgres)
describeNotebook('PostgreSQL', startInPostgres)
describeReminders('PostgreSQL', startInPostgres)
describeTotals('PostgreSQL', startInPostgres)
