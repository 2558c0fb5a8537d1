import type { OpportunityLine } from '../../../ports/record.ts'
import type { Suggestion, Week } from '../../../use-cases/learning/look-at-week.ts'
import { countOf } from '../../../wording/count-of.ts'
import { saySuggestion } from '../../../wording/say-learning.ts'
import { STATE_LABELS } from '../../../wording/say-state.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `/week`: the search seen from a week away, with one suggestion (S3: keep looking). */
export const addWeek: AddPage = (app, { useCases }) => {
  app.get(LINKS.week, async (context) => {
    const week = await useCases.lookAtWeek(WHO)
    if (week.kind === 'refused') return sendRefusal(context, week)
    return sendPage(context, { title: 'The week', view: <WeekView week={week} /> })
  })
}

function WeekView({ week: { live, added, parked, offers, suggestion } }: { readonly week: Week }) {
  return (
    <>
      <h1>The week</h1>
      <p class="lead">
        {live === 0 ? 'Nothing is live now' : `${live === 1 ? 'One is' : `${live} are`} live`}
        {added.length === 0 ? ', and none was added this week.' : `, ${added.length} added this week.`}
      </p>
      <section aria-labelledby="suggestion">
        <h2 id="suggestion">One suggestion</h2>
        <p>{saySuggestion(suggestion)}</p>
        <Ways suggestion={suggestion} />
      </section>
      {offers.length > 0 && <Lines id="offers" title="Where there is an offer" lines={offers} />}
      {added.length > 0 && <Lines id="added" title="Added in the last seven days" lines={added} />}
      {parked.count > 0 && (
        <>
          <Lines id="parked" title={`Set aside after silence: ${parked.count}`} lines={parked.first} />
          <p class="aside">
            Nobody said no there. As soon as somebody writes or calls, log it, and the plan goes on from where it was.
          </p>
        </>
      )}
    </>
  )
}

/** The way to do what is suggested. */
function Ways({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'ask-others':
      return (
        <p class="links">
          {suggestion.steps.map(({ action, case: { opportunity } }) => (
            <ButtonLink key={action.id} icon="write" href={LINKS.write(opportunity.id, action.id)}>
              Write to {opportunity.employer}
            </ButtonLink>
          ))}
        </p>
      )
    case 'look-back': {
      const { action, case: file } = suggestion.step
      return <ButtonLink href={LINKS.debrief(file.opportunity.id, action.interview ?? '')}>Look back</ButtonLink>
    }
    case 'keep-in-touch': {
      const { action, case: file } = suggestion.step
      return <ButtonLink href={LINKS.write(file.opportunity.id, action.id)}>Write</ButtonLink>
    }
    case 'decide':
      return <ButtonLink href={LINKS.fits}>Your jobs side by side</ButtonLink>
    case 'look-further':
      return <ButtonLink href="/opportunities/new">Add an opportunity</ButtonLink>
    case 'practise':
      return <ButtonLink href={LINKS.practice()}>{countOf(suggestion.due, 'question')}</ButtonLink>
    case 'rest':
      return null
  }
}

interface LinesProps {
  readonly id: string
  readonly title: string
  readonly lines: readonly OpportunityLine[]
}

function Lines({ id: name, title, lines }: LinesProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <ul class="people">
        {lines.map(({ id, employer, role, state }) => (
          <li key={id}>
            <a href={LINKS.opportunity(id)}>{employer}</a>, {role}{' '}
            {state === 'parked' ? (
              <>
                · <a href={LINKS.log(id)}>they wrote or called</a>
              </>
            ) : (
              <span class="aside">· {STATE_LABELS[state]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
