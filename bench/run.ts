import { benchLint } from './lint.ts'
import { benchPlan } from './plan.ts'
import { benchStore } from './store.ts'

await benchPlan()
await benchLint()
await benchStore()
