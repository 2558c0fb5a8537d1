import type { WritingDesk as Desk } from '../../../use-cases/writing/open-writing-desk.ts'
import type { DeskCheck, Letter } from '../../desk/letter.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Pager } from '../../parts/pager.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { LINKS } from '../../shell/links.ts'
import type { PageWindow } from '../../shell/windows.ts'
import type { Sending } from './send-buttons.tsx'
import { Sheet } from './sheet.tsx'

interface WriteViewProps {
  readonly desk: Desk
  /** Those that lie on the desk, out of all that are due. */
  readonly letters: readonly Letter[]
  readonly window: PageWindow
  readonly later: readonly Letter[]
  readonly check: DeskCheck
  /** Null: letters cannot be sent from here. */
  readonly sending: Sending | null
  /** Why what was sent is not kept. */
  readonly problem?: string | undefined
}

/** The writing desk: the letters that are due beside each other, those to come below. */
export function WriteView({ desk, letters, window, later, check, sending, problem }: WriteViewProps) {
  const { id, employer } = desk.case.opportunity
  const coming = useWindow(later, { of: 'letters to come', name: 'coming', size: 40, at: 'later' })
  const sheets = (some: readonly Letter[]) => (
    <div class="desk">
      {some.map((letter) => (
        <Sheet key={letter.action} desk={desk} letter={letter} letters={letters} check={check} sending={sending} />
      ))}
    </div>
  )
  const spoken = letters.filter(({ channel }) => channel === 'phone')
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Write</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      {window.total === 0 && (
        <EmptyState title="Nothing to write now">
          <p>When a message is due it stands here, drafted from your notes.</p>
        </EmptyState>
      )}
      {sheets(letters.filter(({ channel }) => channel !== 'phone'))}
      {spoken.length > 0 && (
        <section aria-labelledby="spoken">
          <h2 id="spoken">To say on the phone</h2>
          {sheets(spoken)}
        </section>
      )}
      <Pager of="letters" window={window} />
      {later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">To come</h2>
          <ul>
            {coming.shown.map(({ action, title }) => (
              <li key={action}>
                <a href={`${LINKS.write(id)}?step=${encodeURIComponent(action)}#${encodeURIComponent(action)}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
          {coming.pager}
        </section>
      )}
    </>
  )
}
