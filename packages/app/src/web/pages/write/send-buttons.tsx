import type { SendTime } from '../../../use-cases/mail/suggest-send-time.ts'
import type { Zones } from '../../../wording/moments/zones.ts'
import { WAITING_REASONS } from '../../../wording/say-outgoing.ts'
import { Button } from '../../parts/button.tsx'
import { Moment } from '../../parts/moment.tsx'

/** What there is to know before letters are sent from the user's own mailbox. */
export interface Sending {
  /** Their next office hours. */
  readonly time: SendTime | null
  /** Under which subject letters go on that answer something, by their step. */
  readonly threads: ReadonlyMap<string, string>
}

interface SendButtonsProps {
  readonly action: string
  /** It was found to have errors, and may go out all the same. */
  readonly anyway: boolean
  readonly sending: Sending
  readonly zones: Zones
}

/** Sends the letter as it stands in its fields: now, or when they are at work. */
export function SendButtons({ action, anyway, sending: { time, threads }, zones }: SendButtonsProps) {
  const thread = threads.get(action)
  const waits = time !== null && time.reason !== 'in-hours'
  return (
    <>
      <Button name="send" value="now" icon="mail">
        Send
      </Button>
      {waits && (
        <Button kind="plain" name="send" value="office-hours">
          In their office hours
        </Button>
      )}
      {anyway && (
        <Button kind="quiet" name="send" value="anyway">
          Send it as it is
        </Button>
      )}
      {waits && (
        <p class="aside">
          {WAITING_REASONS[time.reason]} Their office hours: from <Moment at={time.at} zones={zones} />.
        </p>
      )}
      {thread !== undefined && (
        <>
          <p class="aside">It goes on under “{thread}”.</p>
          <label class="choice">
            <input type="checkbox" name="new-thread" value="yes" />
            Begin anew, under its own subject
          </label>
        </>
      )}
    </>
  )
}
