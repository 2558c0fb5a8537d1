import type { ChangedPart, HistoryEntry } from '../../../ports/history.ts'
import { capital } from '../../../wording/capital.ts'
import { momentIn } from '../../../wording/moments/moment.ts'
import { sayNearDay, sayTime } from '../../../wording/moments/say-moment.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

const PAGE = 50

/** `/opportunities/ID/history`: what was changed, each with the way back. */
export const addHistory: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/history', async (context) => {
    const opportunity = context.req.param('id')
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const before = Number(context.req.query('before')) || undefined
    const history = await useCases.readHistory({ ...WHO, opportunity, before, limit: PAGE })
    if (history.kind === 'refused') return sendRefusal(context, history)
    const { employer } = shown.case.opportunity
    const view = (
      <HistoryView
        id={opportunity}
        employer={employer}
        entries={history.entries}
        zone={shown.case.seeker.timeZone}
        now={shown.now}
      />
    )
    return sendPage(context, { title: 'What was changed', view })
  })
}

interface HistoryViewProps {
  readonly id: string
  readonly employer: string
  readonly entries: readonly HistoryEntry[]
  readonly zone: string
  readonly now: string
}

function HistoryView({ id, employer, entries, zone, now }: HistoryViewProps) {
  const last = entries.at(-1)
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>What was changed</h1>
      <ol class="people">
        {entries.map((entry) => {
          const at = momentIn(zone, entry.at)
          return (
            <li key={entry.id}>
              {sayVerb(entry)}
              <p class="aside">
                {sayNearDay(at, momentIn(zone, now))} {sayTime(at)}
                {entry.undoneBy !== null && ' · undone'}
              </p>
              {entry.undoneBy === null && (
                <Form action="/undo">
                  <input type="hidden" name="change" value={entry.id} />
                  <input type="hidden" name="back" value={LINKS.opportunity(id)} />
                  <Button kind="plain" icon="undo">
                    Undo this
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ol>
      {last && entries.length === PAGE && (
        <p>
          <a href={`${LINKS.opportunity(id)}/history?before=${last.id}`}>Earlier changes</a>
        </p>
      )}
    </>
  )
}

const PARTS: Readonly<Record<ChangedPart, string>> = {
  opportunity: 'the job',
  contact: 'a person',
  interview: 'an interview',
  interviewer: 'a panel',
  note: 'a note',
  log: 'the log',
  resource: 'an article',
  strength: 'a strength',
  seeker: 'you',
  policy: 'the rules',
  setting: 'a setting',
  card: 'practice cards',
  criteria: 'what you weigh jobs by',
  fit: 'whether it is for you',
  'look-back': 'what you told',
  feedback: 'feedback',
  attempt: 'a self-test',
  article: 'the library',
}

/** `Mark sent: the log` */
function sayVerb({ verb, changes }: HistoryEntry): string {
  const words = verb.replaceAll('-', ' ')
  const parts = [...new Set(changes.map(({ part }) => PARTS[part]))]
  return `${capital(words)}: ${parts.slice(0, 3).join(', ')}`
}
