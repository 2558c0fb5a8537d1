import { benchInsights } from './insights.ts'
import { benchLint } from './lint.ts'
import { benchMail } from './mail.ts'
import { benchPaper } from './paper.ts'
import { benchPlan } from './plan.ts'
import { benchPractice } from './practice.ts'
import { benchReminders } from './reminders.ts'
import { benchStore } from './store.ts'
import { benchWeb } from './web.ts'

// `npm run bench` measures all; `npm run bench -- plan` that one.
const benches: Readonly<Record<string, () => unknown>> = {
  plan: benchPlan,
  lint: benchLint,
  store: benchStore,
  web: benchWeb,
  mail: benchMail,
  paper: benchPaper,
  insights: benchInsights,
  reminders: benchReminders,
  practice: benchPractice,
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(benches, name))
if (unknown !== undefined) {
  console.error(`${unknown}: there is no such bench; there are ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench()
}
