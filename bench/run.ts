import { benchLint } from './lint.ts'
import { benchPlan } from './plan.ts'

await benchPlan()
await benchLint()
