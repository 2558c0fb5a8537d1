import { redirectWith } from '../../shell/flash.ts'
import type { Place } from '../../shell/places.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { ControlSamples } from './control-samples.tsx'
import { OverlaySamples } from './overlay-samples.tsx'
import { PaperSamples } from './paper-samples.tsx'
import { PlanSamples } from './plan-samples.tsx'

/** The places as the whole app has them, to judge the navigation by. */
const SAMPLE_PLACES: readonly Place[] = [
  { href: '/design', label: 'Today', icon: 'today' },
  { href: '/design?board', label: 'Board', icon: 'board' },
  { href: '/design?people', label: 'People', icon: 'people' },
  { href: '/design?search', label: 'Search', icon: 'search' },
  { href: '/design?handbook', label: 'Handbook', icon: 'handbook' },
]

/** `/design`: every part of the app in each of its states, for those who build it. Only in the workshop. */
export const addDesign: AddPage = (app, { settings }) => {
  if (!settings.workshop) return
  app.get('/design', (context) =>
    sendPage(context, { title: 'All parts', view: <DesignView />, places: SAMPLE_PLACES }),
  )
  app.post('/design', (context) =>
    redirectWith(context, '/design', { kind: 'done', text: 'Marked as sent to Dana Lee, today at 14:05.' }),
  )
  app.post('/design/problem', (context) =>
    redirectWith(context, '/design', { kind: 'problem', text: 'That did not work; nothing was changed.' }),
  )
}

function DesignView() {
  return (
    <>
      <h1>All parts</h1>
      <p class="lead">
        Stationery, not a dashboard: warm paper and ink, one postal blue, one stamp red. Empty space is fine.
      </p>
      <PlanSamples />
      <ControlSamples />
      <OverlaySamples />
      <PaperSamples />
    </>
  )
}
