import type { Hold } from '@afterword/engine'
import { sayWindow } from '../../../wording/moments/say-window.ts'
import type { Step } from '../../../wording/nest-steps.ts'
import { sayAction, sayDeed } from '../../../wording/say-action.ts'
import { sayAddress, sayDetails } from '../../../wording/say-details.ts'
import { sayHold, sayUntil } from '../../../wording/say-hold.ts'
import type { Subject } from '../../../wording/subject.ts'
import { QueueItem } from '../../parts/queue-item.tsx'
import { LINKS } from '../../shell/links.ts'
import { reasonOf } from '../../shell/reason-of.ts'
import { FirstActions, StepActions } from './step-actions.tsx'
import { doingOf } from './step-kinds.ts'

interface StepItemProps {
  readonly step: Step
  readonly subject: Subject
  /** Names the employer, where several are in play. */
  readonly among?: 'many'
  /** The step above has the same reason. */
  readonly again?: boolean
}

/** A step in a queue: what, when, what to do first, what belongs in it, why, and the ways to act. */
export function StepItem({ step: { action, first }, subject, among, again = false }: StepItemProps) {
  const { case: file, zones } = subject
  const { id: opportunity, employer, role } = file.opportunity
  // What the seeker does for all of them belongs to none.
  const isOwn = doingOf(action, opportunity).kind === 'search'
  const title = sayAction(action, file)
  const { late, when, atTheLatest } = sayWindow(action, zones)
  const details = sayDetails(action, subject)
  const address = action.status === 'upcoming' ? undefined : sayAddress(action, file)
  return (
    <QueueItem
      title={title}
      href={isOwn ? '/board' : LINKS.opportunity(opportunity)}
      {...(among && !isOwn ? { subject: `${employer} · ${role}` } : {})}
      state={action.status === 'overdue' ? 'late' : action.status === 'ready' ? 'now' : 'later'}
      when={
        <>
          {action.optional && 'If you like · '}
          {late !== undefined && <span class="queue-state">{late} </span>}
          {when}
          {atTheLatest !== undefined && <span class="moment-yours"> · {atTheLatest}</span>}
        </>
      }
      reason={{ ...reasonOf(action.because), again }}
      details={[...(address === undefined ? [] : [address]), ...(details.length > 0 ? [details.join(' ')] : [])]}
      first={first.map((needed) => {
        const doing = doingOf(needed, opportunity)
        return {
          words: sayDeed(needed, file),
          href: 'href' in doing ? doing.href : undefined,
          late: needed.status === 'overdue',
          actions: (
            <FirstActions
              action={needed}
              opportunity={opportunity}
              title={sayAction(needed, file)}
              now={zones.now}
              zone={zones.reader}
            />
          ),
        }
      })}
    >
      {action.status !== 'upcoming' && (
        <StepActions action={action} opportunity={opportunity} title={title} now={zones.now} zone={zones.reader} />
      )}
    </QueueItem>
  )
}

interface HoldItemProps {
  readonly hold: Hold
  readonly subject: Subject
  readonly among?: 'many'
}

/** What must not be done, until when, and why. */
export function HoldItem({ hold, subject, among }: HoldItemProps) {
  const { employer, id } = subject.case.opportunity
  return (
    <QueueItem
      title={sayHold(hold, subject.case)}
      href={LINKS.opportunity(id)}
      {...(among ? { subject: employer } : {})}
      state="hold"
      when={sayUntil(hold, subject.zones)}
      reason={reasonOf(hold.because)}
    />
  )
}
