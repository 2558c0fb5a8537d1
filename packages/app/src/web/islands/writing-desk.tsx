import { useEffect, useRef, useState } from 'preact/hooks'
import { type DeskCheck, type Letter, toNoteText, type Written } from '../desk/letter.ts'
import { LetterSheet } from '../desk/letter-sheet.tsx'
import { askServer } from './ask-server.ts'

export interface WritingDeskProps {
  /** Where letters are checked and kept, paths from the root. */
  readonly checkPath: string
  readonly keepPath: string
  readonly token: string
  readonly letter: Letter
  /** The other letters of the desk, to tell how alike they are. */
  readonly others: readonly Letter[]
  readonly check: DeskCheck
}

/** Milliseconds without a key before a letter is checked and kept. */
const PAUSE = 350

/** A letter that is checked and kept while one writes. Without scripts it is the same form, checked when it is sent. */
export function WritingDesk({ checkPath, keepPath, token, letter, others, check: first }: WritingDeskProps) {
  const [written, setWritten] = useState<Written>({ subject: letter.subject, body: letter.body })
  const [check, setCheck] = useState(first)
  const [state, setState] = useState<keyof typeof STATES>('kept')
  const [known, setKnown] = useState(letter.kept)
  const [alive, setAlive] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => setAlive(true), [])
  useEffect(() => () => clearTimeout(timer.current), [])

  const send = async (next: Written, how?: 'in-any-case') => {
    const notes = [letter, ...others].map((one) => ({
      name: one.action,
      text: toNoteText(one, one === letter ? next : one),
    }))
    const before = how === 'in-any-case' ? undefined : known
    setKnown(next)
    const answer = await askServer<{ kept: boolean }>(keepPath, token, { action: letter.action, ...next, before })
    if (!answer?.kept) setKnown(known)
    setState(answer === undefined ? 'not-kept' : answer.kept ? 'kept' : 'elsewhere')
    const checked = await askServer<DeskCheck>(checkPath, token, { notes })
    if (checked) setCheck(checked)
  }
  const change = (next: Written) => {
    setWritten(next)
    if (state === 'elsewhere') return
    setState('writing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(next), PAUSE)
  }

  const titles = new Map(others.map(({ action, reader }) => [action, reader] as const))
  const own = check.findings.filter(({ file }) => file === letter.action)
  return (
    <>
      <LetterSheet
        letter={letter}
        written={written}
        check={check}
        change={alive ? change : undefined}
        titles={titles}
      />
      <input type="hidden" name="known" value={known ? 'written' : 'nothing'} />
      <input type="hidden" name="known-subject" value={known?.subject} />
      <input type="hidden" name="known-body" value={known?.body} />
      {state === 'elsewhere' && (
        <div class="actions">
          <button type="button" class="button button-plain" onClick={() => void send(written, 'in-any-case')}>
            Keep mine
          </button>
          <button type="button" class="button button-quiet" onClick={() => location.reload()}>
            Take the other
          </button>
        </div>
      )}
      <div class="actions">
        <p class="aside" role="status">
          {alive && STATES[state]}{' '}
          {own.length === 0
            ? 'Nothing to mend.'
            : own.length === 1
              ? 'One thing to look at.'
              : `${own.length} things to look at.`}
        </p>
        {alive && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => void navigator.clipboard.writeText(written.body)}
          >
            Copy
          </button>
        )}
      </div>
    </>
  )
}

const STATES = {
  kept: 'Kept.',
  writing: 'Writing …',
  'not-kept': 'Not kept: Afterword does not answer. Your text is still here.',
  elsewhere: 'Not kept: it was changed in another window. Your text is still here.',
} as const
