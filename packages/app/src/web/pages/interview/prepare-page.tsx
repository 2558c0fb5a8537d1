import type { PrepSheet } from '../../../use-cases/interviews/prepare-interview.ts'
import { phraseAt } from '../../../wording/moments/say-window.ts'
import { sayInZones } from '../../../wording/moments/zones.ts'
import { sayInterview } from '../../../wording/say-event.ts'
import { nameOf, subjectOf } from '../../../wording/subject.ts'
import { ROLE_WORDS } from '../../parts/roles.ts'
import { useWindow } from '../../parts/use-window.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `…/interviews/ID/prepare`: the prep sheet, good on a screen and on paper. */
export const addPreparePage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/interviews/:interview/prepare', async (context) => {
    const { id: opportunity, interview } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const sheet = await useCases.prepareInterview({ ...WHO, opportunity, interview })
    if (sheet.kind === 'refused') return sendRefusal(context, sheet)
    return sendPage(context, { title: 'Prep sheet', view: <PrepareView sheet={sheet} now={shown.now} /> })
  })
}

function PrepareView({ sheet, now }: { readonly sheet: PrepSheet; readonly now: string }) {
  const { case: file, interview, people, ask, earlierNotes, concerns, lessons } = sheet
  const { zones } = subjectOf(file, now, new Map())
  const earlier = useWindow(earlierNotes, { of: 'notes', name: 'earlier', size: 80, at: 'earlier', start: 'last' })
  const { id, employer, role, strengths = [] } = file.opportunity
  return (
    <article class="sheet">
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>
        {employer}, {role}
      </h1>
      <p class="lead">
        {sayInterview(interview, file)},{' '}
        {sayInZones(zones, interview.start, (clock) => phraseAt(interview.start, clock))}
      </p>
      {interview.place !== undefined && <p>{interview.place}</p>}
      {interview.link !== undefined && (
        <p>{/^https?:/.test(interview.link) ? <a href={interview.link}>{interview.link}</a> : interview.link}</p>
      )}
      <h2>Who will be there</h2>
      {people.length === 0 && <p>Not known yet. Ask whom you will meet; their names are half of the thank-you.</p>}
      <ul class="checks">
        {people.map(({ id: contact, name, title, role: part, nameVerified, email }) => (
          <li key={contact}>
            <strong>{name}</strong>, {title ?? ROLE_WORDS[part].toLowerCase()}
            {nameVerified !== true && ' · check the spelling'}
            {email === undefined && ' · ask for a card'}
          </li>
        ))}
      </ul>
      <h2>Before you leave, ask</h2>
      <ul class="checks">
        <li>
          When do you see yourselves making a decision?
          {!ask.decisionDate && <span class="aside"> (they have told you; ask whether it still holds)</span>}
        </li>
        <li>
          May I follow up, when, how, and with whom?
          {!ask.howToFollowUp && <span class="aside"> (they have told you)</span>}
        </li>
        <li>A card of everyone I met</li>
      </ul>
      {strengths.length > 0 && (
        <>
          <h2>What they need, and your proof</h2>
          <ul>
            {strengths.map(({ need, evidence }) => (
              <li key={need}>
                <strong>{need}</strong>: {evidence}
              </li>
            ))}
          </ul>
        </>
      )}
      {earlierNotes.length > 0 && (
        <>
          <h2 id="earlier">From earlier rounds</h2>
          <ul>
            {earlier.shown.map(({ interview: from, note }) => (
              <li key={`${from.id} ${note.text}`}>
                {note.text}
                {note.contact !== undefined && <span class="aside"> ({nameOf(file, note.contact)})</span>}
              </li>
            ))}
          </ul>
          {earlier.pager}
        </>
      )}
      {concerns.length > 0 && (
        <>
          <h2>Your concerns, now that they are interested</h2>
          <ul>
            {concerns.map((note) => (
              <li key={note.text}>{note.text}</li>
            ))}
          </ul>
        </>
      )}
      {lessons.hardQuestions.length > 0 && (
        <>
          <h2>Hard questions so far</h2>
          <ul class="checks">
            {lessons.hardQuestions.map(({ note, employer: from, start }) => (
              <li key={`${start} ${note.text}`}>
                {note.text} <span class="aside">({from})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lessons.debriefs.length > 0 && (
        <>
          <h2>What you wanted to do next time</h2>
          <ul>
            {lessons.debriefs
              .filter(({ debrief }) => debrief.nextTime !== undefined)
              .map(({ debrief, start, employer: from }) => (
                <li key={start}>
                  {debrief.nextTime} <span class="aside">({from})</span>
                </li>
              ))}
          </ul>
        </>
      )}
      <h2>If they lose interest</h2>
      <p>
        Ask whether there is a question about your last answer, or how it is going so far. It may have nothing to do
        with you.
      </p>
    </article>
  )
}
