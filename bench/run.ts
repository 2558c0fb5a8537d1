import { benchLint } from './lint.ts'
import { benchMail } from './mail.ts'
import { benchPlan } from './plan.ts'

await benchPlan()
await benchLint()
await benchMail()
