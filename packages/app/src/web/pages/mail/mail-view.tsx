import type { ComponentChildren } from 'preact'
import type { OutgoingState } from '../../../ports/outbox.ts'
import type { OutboxLine, OutboxShown } from '../../../use-cases/mail/keep-outbox.ts'
import type { ProposalLine, ProposalsShown } from '../../../use-cases/mail/settle-proposal.ts'
import { OUTGOING_STATES } from '../../../wording/say-outgoing.ts'
import { daysRead, sayRead } from '../../../wording/say-reading.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { LINKS } from '../../shell/links.ts'

interface MailViewProps {
  readonly noticed: ProposalsShown
  readonly outbox: OutboxShown
  /** Names by opportunity. */
  readonly employers: ReadonlyMap<string, string>
}

/** What came in and what goes out. */
export function MailView({ noticed, outbox, employers }: MailViewProps) {
  const coming = useWindow(noticed.lines, { of: 'messages', name: 'noticed', size: 20, at: 'noticed' })
  const going = useWindow(outbox.lines, { of: 'messages', name: 'outbox', size: 40, at: 'outbox' })
  return (
    <>
      <h1>Mail</h1>
      {noticed.lines.length + outbox.lines.length === 0 && (
        <EmptyState title="Nothing on its way, and nothing to confirm">
          <p>
            What you send and what seems to be an answer stands here. The mailbox is set up in the{' '}
            <a href="/settings/mail">settings</a>.
          </p>
        </EmptyState>
      )}
      {noticed.lines.length > 0 && (
        <section aria-labelledby="noticed">
          <h2 id="noticed">They may have written</h2>
          <ul class="people">
            {coming.shown.map((line) => (
              <NoticedItem key={line.proposal.id} line={line} employers={employers} />
            ))}
          </ul>
          {coming.pager}
        </section>
      )}
      {outbox.lines.length > 0 && (
        <section aria-labelledby="outbox">
          <h2 id="outbox">On its way, and sent</h2>
          <ul class="people">
            {going.shown.map((line) => (
              <OutboxItem key={line.message.id} line={line} employers={employers} />
            ))}
          </ul>
          {going.pager}
        </section>
      )}
    </>
  )
}

interface ItemProps<Line> {
  readonly line: Line
  readonly employers: ReadonlyMap<string, string>
}

function NoticedItem({ line: { proposal, read }, employers }: ItemProps<ProposalLine>) {
  return (
    <li>
      <p>
        <strong>{read ? sayRead(read) : 'A message'}</strong>,{' '}
        <a href={LINKS.opportunity(proposal.opportunity)}>{employers.get(proposal.opportunity)}</a>
      </p>
      {read && (
        <>
          <p class="aside">{read.subject}</p>
          {read.reading.text !== undefined && (
            <blockquote class="letter" dir="auto">
              {read.reading.text}
            </blockquote>
          )}
          <p class="aside">Read from: {read.reading.evidence.join(' · ')}</p>
          <ReadDays reading={read.reading} />
        </>
      )}
      <div class="queue-actions">
        <Settle proposal={proposal.id} what="confirm">
          <Button>So it is</Button>
        </Settle>
        <a class="button button-plain" href={`${LINKS.log(proposal.opportunity)}?what=heard`}>
          It means something else
        </a>
        <Settle proposal={proposal.id} what="dismiss">
          <Button kind="quiet">It means nothing</Button>
        </Settle>
      </div>
    </li>
  )
}

function ReadDays({ reading }: { readonly reading: NonNullable<ProposalLine['read']>['reading'] }) {
  const days = daysRead(reading)
  if (days.length === 0) return null
  return (
    <ul>
      {days.map(([what, day]) => (
        <li key={what}>
          {what}: {day}
        </li>
      ))}
    </ul>
  )
}

function Settle(props: {
  readonly proposal: string
  readonly what: 'confirm' | 'dismiss'
  readonly children: ComponentChildren
}) {
  return (
    <Form action="/mail/noticed" layout="row">
      <input type="hidden" name="proposal" value={props.proposal} />
      <input type="hidden" name="do" value={props.what} />
      {props.children}
    </Form>
  )
}

const CAN_CANCEL: ReadonlySet<OutgoingState> = new Set(['waiting', 'scheduled', 'retry', 'failed'])
const CAN_HURRY: ReadonlySet<OutgoingState> = new Set(['waiting', 'scheduled', 'retry', 'failed'])

function OutboxItem({ line: { message, letter, explanation }, employers }: ItemProps<OutboxLine>) {
  const { id, state, opportunity } = message
  return (
    <li>
      <p>
        <strong>{letter?.subject ?? 'A message'}</strong>
        {letter && ` to ${letter.to.name}`}, {OUTGOING_STATES[state]}
      </p>
      <p class="aside">
        <a href={LINKS.opportunity(opportunity)}>{employers.get(opportunity)}</a>
      </p>
      {explanation && (
        <p>
          {explanation.what} {explanation.remedy}
        </p>
      )}
      <Form action="/mail/outbox" layout="row">
        <input type="hidden" name="message" value={id} />
        {CAN_CANCEL.has(state) && (
          <Button kind="plain" name="do" value="cancel">
            Take it back
          </Button>
        )}
        {CAN_HURRY.has(state) && (
          <Button kind="plain" name="do" value="now">
            Send it now
          </Button>
        )}
        {state === 'unknown' && (
          <>
            <Button kind="plain" name="do" value="arrived">
              It went out
            </Button>
            <Button kind="plain" name="do" value="lost">
              It did not: send it again
            </Button>
            <Button kind="quiet" name="do" value="let-be">
              Let it be
            </Button>
          </>
        )}
      </Form>
    </li>
  )
}
