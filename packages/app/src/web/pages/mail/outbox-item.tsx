import type { Case } from '@afterword/engine'
import type { Outgoing, OutgoingState } from '../../../ports/outbox.ts'
import type { OutboxLine } from '../../../use-cases/mail/keep-outbox.ts'
import { capital } from '../../../wording/capital.ts'
import type { Zones } from '../../../wording/moments/zones.ts'
import { OUTGOING_STATES } from '../../../wording/say-outgoing.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Moment } from '../../parts/moment.tsx'
import { LINKS } from '../../shell/links.ts'

interface OutboxItemProps {
  readonly line: OutboxLine
  readonly now: string
  /** The case it belongs to, unless that is gone. */
  readonly about: Case | undefined
}

const CAN_CANCEL: ReadonlySet<OutgoingState> = new Set(['waiting', 'scheduled', 'retry', 'failed'])
const CAN_FORGET: ReadonlySet<OutgoingState> = new Set(['sent', 'cancelled'])

/** A message on its way: where it is, since or until when, and what can be done about it. */
export function OutboxItem({ line: { message, letter, explanation }, now, about }: OutboxItemProps) {
  const { id, state, opportunity } = message
  const at = whenOf(message)
  return (
    <li>
      <p>
        <strong>{letter?.subject ?? 'A message'}</strong>
        {letter && ` to ${letter.to.name}`},{' '}
        <a href={LINKS.opportunity(opportunity)}>{about?.opportunity.employer ?? opportunity}</a>
      </p>
      <p class="aside">
        {capital(OUTGOING_STATES[state])}
        {at !== undefined && (
          <>
            , <Moment at={at} zones={zonesOf(about, now)} />
          </>
        )}
      </p>
      {explanation && (
        <p>
          {explanation.what} {explanation.remedy}
        </p>
      )}
      <Form action="/mail/outbox" layout="row">
        <input type="hidden" name="message" value={id} />
        {CAN_CANCEL.has(state) && (
          <>
            <Button kind="plain" name="do" value="cancel">
              Take it back
            </Button>
            <Button kind="plain" name="do" value="now">
              Send it now
            </Button>
          </>
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
        {CAN_FORGET.has(state) && letter && (
          <Button kind="quiet" name="do" value="forget">
            Delete its text
          </Button>
        )}
      </Form>
    </li>
  )
}

/** When it went out, or goes out; undefined where that is in a moment, or never. */
function whenOf({ state, dueAt, sentAt }: Outgoing): string | undefined {
  if (state === 'sent') return sentAt ?? undefined
  return state === 'scheduled' || state === 'retry' ? dueAt : undefined
}

function zonesOf(about: Case | undefined, now: string): Zones {
  const reader = about?.seeker.timeZone ?? 'UTC'
  return { employer: about?.opportunity.timeZone ?? reader, reader, now }
}
