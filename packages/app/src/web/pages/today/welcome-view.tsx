import type { Seeker } from '@afterword/engine'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'

/** The first screen: what this is, the demo one click away, and the way to begin. */
export function WelcomeView({ seeker }: { readonly seeker: Seeker | null }) {
  return (
    <>
      <h1>You have walked out of the interview. What now?</h1>
      <p class="lead">
        Afterword turns what you know (people, notes, dates, what happened) into a plan: whom to thank and by when, when
        to ask, when to leave it be, and why.
      </p>
      <div class="actions">
        <ButtonLink href="/opportunities/new" icon="add">
          {seeker ? 'Add an opportunity' : 'Begin with your own interview'}
        </ButtonLink>
        <Form action="/demo">
          <Button kind="plain">Look around with invented people</Button>
        </Form>
      </div>
      <h2>How it works</h2>
      <ol class="steps">
        <li>
          <strong>Add the interview</strong>: who was there, and when they decide.
        </li>
        <li>
          <strong>Note what came up</strong>, a line each. A note to somebody is only as good as the talk it is about.
        </li>
        <li>
          <strong>Do what today says</strong>. Each step names its reason and its source, and anything can be undone.
        </li>
      </ol>
      <p class="aside">
        Everything stays on this machine, in one file. There is no account, and nothing is ever sent that you have not
        approved.
      </p>
    </>
  )
}
