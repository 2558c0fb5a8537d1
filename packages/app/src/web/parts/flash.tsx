import type { FlashNote } from '../shell/flash.ts'
import { useVisit } from '../shell/visit.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { Icon } from './icon.tsx'

interface FlashProps {
  readonly note: FlashNote
  /** The note of the action that led to this page, which the reader is told first. */
  readonly first?: boolean
}

/**
 * What an action did, with the way to take it back. The first on a page has the focus when the page opens: a screen reader
 * begins there, and the next Tab is "Undo".
 */
export function Flash({ note, first = false }: FlashProps) {
  const { path } = useVisit()
  return (
    <div class={`flash flash-${note.kind}`} role="status" tabIndex={-1} autofocus={first}>
      {note.kind === 'problem' && <Icon name="problem" label="Problem:" />}
      <p>{note.text}</p>
      {note.undo !== undefined && (
        <Form action="/undo">
          <input type="hidden" name="change" value={note.undo} />
          <input type="hidden" name="back" value={path} />
          <Button kind="quiet" icon="undo">
            Undo
          </Button>
        </Form>
      )}
    </div>
  )
}
