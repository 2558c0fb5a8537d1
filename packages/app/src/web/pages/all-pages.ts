import type { AddPage } from '../shell/web-env.ts'
import { addAppearance } from './appearance.ts'
import { addDesign } from './design/design-page.tsx'
import { addInterviewPage } from './interview/interview-page.tsx'
import { addAddOpportunity } from './opportunity/add-opportunity.tsx'
import { addEndOpportunity } from './opportunity/end-opportunity.ts'
import { addShowOpportunity } from './opportunity/show-opportunity.tsx'
import { addContactPage } from './people/contact-page.tsx'
import { addTakeStep } from './steps/take-step.ts'
import { addToday } from './today/today-page.tsx'
import { addUndo } from './undo.ts'

/** Every page of the app. */
export const ALL_PAGES: readonly AddPage[] = [
  addToday,
  addAddOpportunity,
  addShowOpportunity,
  addEndOpportunity,
  addContactPage,
  addInterviewPage,
  addTakeStep,
  addUndo,
  addAppearance,
  addDesign,
]
