import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CaptureForm, type Named } from '../desk/capture-form.tsx'
import { type Learnt, LeavingForm } from '../desk/leaving-form.tsx'
import { sendJson } from './ask-server.ts'
import { keepOnDevice, readKept } from './offline/keep-on-device.ts'
import { keepPage } from './offline/keep-page.ts'
import { type Line, newLineId, openWaiting, type Waiting } from './offline/waiting.ts'

export interface CaptureProps {
  /** The page's own address, and those to which its forms are sent. */
  readonly paths: { readonly page: string; readonly sync: string; readonly leave: string; readonly notes: string }
  readonly token: string
  readonly people: readonly Named[]
  readonly kinds: readonly Named[]
  readonly who: string
  readonly kind: string
  readonly noted: readonly Line[]
  readonly learnt: Learnt
}

/** What is being written, and not noted yet. */
interface Draft {
  readonly who: string
  readonly kind: string
  readonly text: string
}

/** Milliseconds after which a server that did not answer is asked again. */
const AGAIN = 5000

/**
 * Notes what came up, a line at a time. A line is kept on this device at once and sent when the server answers, so that
 * nothing is lost without a connection. Without scripts these are two forms and a list.
 */
export function Capture({ paths, token, people, kinds, who, kind, noted, learnt }: CaptureProps) {
  const [draft, setDraft] = useState<Draft>({ who, kind, text: '' })
  const [sent, setSent] = useState<readonly Line[]>([])
  const [removed, setRemoved] = useState<readonly string[]>([])
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [problem, setProblem] = useState<string>()
  const [isAlive, setAlive] = useState(false)
  const [isOffline, setOffline] = useState(false)
  const store = useRef<ReturnType<typeof openWaiting> | undefined>(undefined)
  const isSending = useRef(false)
  const place = useRef<HTMLDivElement>(null)

  /** Sends what waits, one after the other, until all is sent or nobody answers. */
  const flush = async () => {
    const queue = store.current
    if (!queue || isSending.current) return
    isSending.current = true
    for (let [one] = queue.read(); one; [one] = queue.read()) {
      const came = await sendJson(paths.sync, token, one)
      if (came.kind === 'unreachable') break
      if (came.kind === 'refused') {
        setProblem(came.text)
        break
      }
      setProblem(undefined)
      queue.drop(one)
      const done = one
      if (done.do === 'note') setSent((before) => [...before, done.line])
      setWaiting(queue.read())
      if (queue.read().length === 0) void keepPage().then(setOffline)
    }
    isSending.current = false
  }
  const say = (one: Waiting) => {
    store.current?.add(one)
    setWaiting(store.current?.read() ?? [])
    void flush()
  }
  const write = (next: Draft) => {
    setDraft(next)
    keepOnDevice(`${paths.page} draft`, next.text === '' ? undefined : next)
  }

  useLayoutEffect(() => {
    store.current = openWaiting(`${paths.page} waiting`)
    setWaiting(store.current.read())
    // What was typed before this came alive is newer than what was kept.
    const typed = place.current?.querySelector('textarea')?.value ?? ''
    setDraft((before) =>
      typed === '' ? (readKept<Draft>(`${paths.page} draft`) ?? before) : { ...before, text: typed },
    )
    setAlive(true)
    void keepPage().then(setOffline)
    const again = () => void flush()
    again()
    const timer = setInterval(again, AGAIN)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [])

  const note = () => {
    const lines = draft.text.split('\n').map((text) => text.trim())
    for (const text of lines.filter((one) => one !== '')) {
      const contact = draft.who === '' ? {} : { contact: draft.who }
      say({ do: 'note', line: { id: newLineId(), ...contact, kind: draft.kind, text } })
    }
    write({ ...draft, text: '' })
  }
  const remove = (id: string) => {
    const unsentLine = waiting.find((one) => one.do === 'note' && one.line.id === id)
    // It may have arrived, without our being told: so it is removed there as well.
    if (unsentLine) store.current?.drop(unsentLine)
    setRemoved((before) => [...before, id])
    say({ do: 'remove', id })
  }

  const unsent = waiting.flatMap((one) => (one.do === 'note' ? [one.line] : []))
  const gone = [...removed, ...waiting.flatMap((one) => (one.do === 'remove' ? [one.id] : []))]
  const shown = [...noted, ...sent, ...unsent].filter(
    ({ id }, index, all) => !gone.includes(id) && all.findIndex((one) => one.id === id) === index,
  )
  return (
    <div ref={place} class="capture">
      <CaptureForm
        action={paths.page}
        token={token}
        people={people}
        kinds={kinds}
        {...draft}
        change={isAlive ? (part) => write({ ...draft, ...part }) : undefined}
        note={note}
      />
      <p class="aside" role="status">
        {isAlive && sayState(waiting, unsent.length, isOffline)}
      </p>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem} It stays on this device.
        </p>
      )}
      {shown.length > 0 && (
        <section aria-labelledby="noted">
          <h2 id="noted">Noted</h2>
          <ul class="noted">
            {shown.toReversed().map((line) => (
              <li key={line.id}>
                <span class="noted-what">
                  <bdi>{line.text}</bdi> <span class="aside">{about(line, people, kinds)}</span>
                </span>
                <form
                  method="post"
                  action={`${paths.notes}/${encodeURIComponent(line.id)}/remove`}
                  onSubmit={(event) => {
                    event.preventDefault()
                    remove(line.id)
                  }}
                >
                  <input type="hidden" name="token" value={token} />
                  <button class="button button-quiet" type="submit" aria-label={`Remove “${line.text}”`}>
                    Remove
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeavingForm
        action={paths.leave}
        token={token}
        people={people}
        learnt={learnt}
        keep={(fields) => say({ do: 'leave', fields })}
      />
    </div>
  )
}

function about({ kind, contact }: Line, people: readonly Named[], kinds: readonly Named[]): string {
  const words = [kinds.find(({ value }) => value === kind), people.find(({ value }) => value === contact)]
  return words.flatMap((one) => one?.label ?? []).join(', ')
}

function sayState(waiting: readonly Waiting[], lines: number, isOffline: boolean): string {
  if (waiting.length === 0) return isOffline ? 'All kept. This page opens without a connection, too.' : 'All kept.'
  const device = matchMedia('(pointer: coarse)').matches ? 'phone' : 'computer'
  const what = lines === 0 ? 'it waits' : lines === 1 ? '1 line waits' : `${lines} lines wait`
  return `Kept on this ${device}, ${what} until Afterword answers.`
}
