import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LintGround } from '../desk/check-letters.ts'
import { type DeskCheck, type Letter, toNoteText, type Written } from '../desk/letter.ts'
import { LetterSheet } from '../desk/letter-sheet.tsx'
import { askServer, readFromServer } from './ask-server.ts'
import { keepOnDevice, readKept } from './offline/keep-on-device.ts'

export interface WritingDeskProps {
  /** Where letters are checked and kept, paths from the root. */
  readonly checkPath: string
  readonly keepPath: string
  /** Where stands what letters are checked with. */
  readonly groundPath: string
  readonly token: string
  readonly letter: Letter
  /** The other letters of the desk, to tell how alike they are. */
  readonly others: readonly Letter[]
  readonly check: DeskCheck
}

/** Milliseconds without a key before a letter is checked and kept, and after which a server that was away is asked again. */
const PAUSE = 350
const AGAIN = 5000

/** A letter that is checked and kept while one writes. Without scripts it is the same form, checked when it is sent. */
export function WritingDesk({ token, letter, others, check: first, ...paths }: WritingDeskProps) {
  const [written, setWritten] = useState<Written>({ subject: letter.subject, body: letter.body })
  const [check, setCheck] = useState(first)
  const [state, setState] = useState<keyof typeof STATES>('kept')
  const [known, setKnown] = useState(letter.kept)
  // What the server has by now, also to those who began to keep before it was known.
  const latest = useRef(letter.kept)
  // What stands in the fields now, also to those who began to keep before it was typed.
  const typed = useRef(written)
  const [alive, setAlive] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const place = useRef<HTMLDivElement>(null)
  const rules = useRef<Promise<Rules> | undefined>(undefined)
  const unkept = `${paths.keepPath} ${letter.action}`

  /** The rules are fetched when somebody begins to write, and are here then, whatever becomes of the connection. */
  const fetchRules = () => {
    rules.current ??= loadRules(paths.groundPath).then((found) => {
      if (!found) rules.current = undefined
      return found
    })
    return rules.current
  }
  const keep = async (next: Written, how?: 'in-any-case'): Promise<void> => {
    const had = latest.current
    const before = how === 'in-any-case' ? undefined : had
    latest.current = next
    const what = { action: letter.action, ...next, before }
    const answer = await askServer<{ kept: boolean }>(paths.keepPath, token, what)
    if (!answer?.kept) latest.current = had
    setKnown(latest.current)
    setState(answer === undefined ? 'not-kept' : answer.kept ? 'kept' : 'elsewhere')
    if (typed.current === next) keepOnDevice(unkept, answer?.kept ? undefined : next)
    if (answer === undefined) timer.current = setTimeout(() => void keep(next, how), AGAIN)
  }
  const send = async (next: Written, how?: 'in-any-case') => {
    const notes = [letter, ...others].map((one) => ({
      name: one.action,
      text: toNoteText(one, one === letter ? next : one),
    }))
    const here = await fetchRules()
    const checked = here ? here(notes) : await askServer<DeskCheck>(paths.checkPath, token, { notes })
    if (checked) setCheck(checked)
    await keep(next, how)
  }
  const change = (next: Written) => {
    setWritten(next)
    typed.current = next
    keepOnDevice(unkept, next)
    if (state === 'elsewhere') return
    setState('writing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(next), PAUSE)
  }

  useLayoutEffect(() => {
    setAlive(true)
    // What was typed before this came alive, or could not be handed over on an earlier visit, is newer than what the server has.
    const newer = typedIn(place.current, written) ?? readKept<Written>(unkept)
    if (newer) {
      place.current?.closest('details')?.setAttribute('open', '')
      setWritten(newer)
      typed.current = newer
      void send(newer)
    }
    return () => clearTimeout(timer.current)
  }, [])

  const titles = new Map(others.map(({ action, reader }) => [action, reader] as const))
  const own = check.findings.filter(({ file }) => file === letter.action)
  return (
    <div ref={place} onFocusCapture={() => void fetchRules()}>
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
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              keepOnDevice(unkept, undefined)
              location.reload()
            }}
          >
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
    </div>
  )
}

/** What stands in the fields, when somebody typed there already. */
function typedIn(place: HTMLElement | null, known: Written): Written | undefined {
  const body = place?.querySelector('textarea')?.value ?? known.body
  const subject = place?.querySelector<HTMLInputElement>('[name="subject"]')?.value ?? known.subject
  return body === known.body.replaceAll('\r\n', '\n') && subject === known.subject ? undefined : { subject, body }
}

/** Checks letters here; undefined where what it takes could not be had. */
type Rules = ((letters: readonly { name: string; text: string }[]) => DeskCheck | undefined) | undefined

async function loadRules(groundPath: string): Promise<Rules> {
  const ground = await readFromServer<LintGround>(groundPath)
  if (!ground) return undefined
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const { checkLetters } = await import('../desk/check-letters.ts')
  return (letters) => checkLetters(ground, letters)
}

const STATES = {
  kept: 'Kept.',
  writing: 'Writing …',
  'not-kept': 'Afterword does not answer. Your text waits on this device.',
  elsewhere: 'Not kept: it was changed in another window. Your text is still here.',
} as const
