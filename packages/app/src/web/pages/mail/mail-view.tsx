import type { OutboxShown } from '../../../use-cases/mail/keep-outbox.ts'
import type { ProposalsShown } from '../../../use-cases/mail/list-proposals.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { NoticedItem, SettledItem } from './noticed-item.tsx'
import { OutboxItem } from './outbox-item.tsx'

interface MailViewProps {
  readonly noticed: ProposalsShown
  /** What was confirmed, as long as anything is kept of it. */
  readonly kept: ProposalsShown
  readonly outbox: OutboxShown
}

/** What came in and what goes out. */
export function MailView({ noticed, kept, outbox }: MailViewProps) {
  const coming = useWindow(noticed.lines, { of: 'messages', name: 'noticed', size: 20, at: 'noticed' })
  const going = useWindow(outbox.lines, { of: 'messages', name: 'outbox', size: 40, at: 'outbox' })
  const settled = useWindow(kept.lines, { of: 'messages', name: 'kept', size: 20, at: 'kept' })
  return (
    <>
      <h1>Mail</h1>
      {noticed.lines.length + outbox.lines.length + kept.lines.length === 0 && (
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
          <ul class="messages">
            {coming.shown.map((line) => (
              <NoticedItem key={line.proposal.id} line={line} />
            ))}
          </ul>
          {coming.pager}
        </section>
      )}
      {outbox.lines.length > 0 && (
        <section aria-labelledby="outbox">
          <h2 id="outbox">On its way, and sent</h2>
          <ul class="messages">
            {going.shown.map((line) => (
              <OutboxItem
                key={line.message.id}
                line={line}
                now={outbox.now}
                about={outbox.cases.get(line.message.opportunity)}
              />
            ))}
          </ul>
          {going.pager}
        </section>
      )}
      {kept.lines.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">Kept of what they wrote</h2>
          <p class="aside">Logged already. What is deleted here stays in your mailbox, and in the log.</p>
          <ul class="messages">
            {settled.shown.map((line) => (
              <SettledItem key={line.proposal.id} line={line} />
            ))}
          </ul>
          {settled.pager}
        </section>
      )}
    </>
  )
}
