import { AppearanceChoice } from '../parts/appearance-choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { sendPage } from '../shell/send-page.tsx'
import type { AddPage } from '../shell/web-env.ts'

/** `GET /` */
export const addHome: AddPage = (app, { useCases }) => {
  app.get('/', (context) => {
    const rules = useCases.listRules().rules.length
    return sendPage(context, { title: 'Today', view: <HomeView rules={rules} /> })
  })
}

interface HomeProps {
  /** How many rules of the etiquette a plan is made by. */
  readonly rules: number
}

function HomeView({ rules }: HomeProps) {
  return (
    <>
      <h1>Today</h1>
      <EmptyState title="Nothing to do">
        <p>
          After an interview, this is where the next step stands: whom to thank, when to ask, and when to leave it be,
          each with its reason. {rules} rules see to that, and every one of them names its source.
        </p>
      </EmptyState>
      <AppearanceChoice />
    </>
  )
}
