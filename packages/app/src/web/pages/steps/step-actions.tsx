import type { Action } from '@afterword/engine'
import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Menu } from '../../parts/menu.tsx'
import { LINKS } from '../../shell/links.ts'
import { useVisit } from '../../shell/visit.ts'
import { snoozeTimes } from './snooze-times.ts'
import { doingOf } from './step-kinds.ts'

interface StepActionsProps {
  readonly action: Action
  readonly opportunity: string
  /** What to do, as a sentence, for those who hear the buttons without their surroundings. */
  readonly title: string
  readonly now: string
  /** The reader's own zone. */
  readonly zone: string
}

/** What can be done about a step, with one tap each: the likeliest first, the rest behind three dots. */
export function StepActions({ action, opportunity, title, now, zone }: StepActionsProps) {
  const doing = doingOf(action, opportunity)
  if (doing.kind === 'search') return <SearchActions />
  return (
    <>
      {doing.kind === 'write' && (
        <>
          <ButtonLink href={doing.href} icon="write">
            Write
          </ButtonLink>
          <StepForm action={action} opportunity={opportunity} what="sent">
            <Button kind="plain">Mark as sent</Button>
          </StepForm>
        </>
      )}
      {doing.kind === 'call' && <CallActions action={action} opportunity={opportunity} script={doing.script} />}
      {doing.kind === 'page' && <ButtonLink href={doing.href}>{doing.label}</ButtonLink>}
      {(doing.kind === 'page' || doing.kind === 'tick') && (
        <StepForm action={action} opportunity={opportunity} what="done">
          <Button kind={doing.kind === 'tick' ? 'main' : 'plain'}>Done</Button>
        </StepForm>
      )}
      <StepMenu action={action} opportunity={opportunity} title={title} now={now} zone={zone}>
        {(doing.kind === 'write' || doing.kind === 'call') && (
          <StepForm action={action} opportunity={opportunity} what="done">
            <Button kind="quiet">Tick off, without a message</Button>
          </StepForm>
        )}
      </StepMenu>
    </>
  )
}

/** What can be done about a step that only prepares another: less to see, as its words lead to where it is done. */
export function FirstActions(props: StepActionsProps) {
  return (
    <>
      <StepForm action={props.action} opportunity={props.opportunity} what="done">
        <Button kind="quiet">Done</Button>
      </StepForm>
      <StepMenu {...props} />
    </>
  )
}

/** To look for another job is a step of the seeker's own: no opportunity has a log that could put it off. */
function SearchActions() {
  return (
    <>
      <ButtonLink href="/opportunities/new" icon="add">
        Add an opportunity
      </ButtonLink>
      <a class="button button-quiet" href={LINKS.rule('keep-searching')}>
        Why, and how to switch it off
      </a>
    </>
  )
}

/** Not now, or not at all. */
function StepMenu(props: StepActionsProps & { readonly children?: ComponentChildren }) {
  const { action, opportunity, title, now, zone, children } = props
  return (
    <Menu id={`more-${opportunity}-${action.id.replaceAll(':', '-')}`} label={`More for “${title}”`}>
      {snoozeTimes(now, zone).map(({ label, until }) => (
        <StepForm key={until} action={action} opportunity={opportunity} what="snooze">
          <input type="hidden" name="until" value={until} />
          <Button kind="quiet">Snooze {label}</Button>
        </StepForm>
      ))}
      {children}
      <StepForm action={action} opportunity={opportunity} what="dismiss">
        <Button kind="quiet">Let it be, for good</Button>
      </StepForm>
      <a class="button button-quiet" href={LINKS.step(opportunity, action.id)}>
        The whole story
      </a>
    </Menu>
  )
}

interface CallProps {
  readonly action: Action
  readonly opportunity: string
  readonly script: string
}

/** The call and what became of it. */
function CallActions({ action, opportunity, script }: CallProps) {
  const outcomes = [
    ['spoke', 'We spoke'],
    ['voicemail', 'I left a message'],
    ['no-answer', 'No answer'],
  ] as const
  return (
    <>
      <ButtonLink href={script} icon="call">
        What to say
      </ButtonLink>
      {outcomes.map(([outcome, label]) => (
        <StepForm key={outcome} action={action} opportunity={opportunity} what="called">
          <Button kind="plain" name="outcome" value={outcome}>
            {label}
          </Button>
        </StepForm>
      ))}
    </>
  )
}

interface StepFormProps {
  readonly action: Action
  readonly opportunity: string
  readonly what: 'sent' | 'called' | 'done' | 'snooze' | 'dismiss'
  readonly children: ComponentChildren
}

/** A form that does one thing about a step, and comes back to where it was. */
export function StepForm({ action, opportunity, what, children }: StepFormProps) {
  const { path } = useVisit()
  return (
    <Form action={LINKS.step(opportunity, action.id)} layout="row">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="back" value={path} />
      {children}
    </Form>
  )
}
