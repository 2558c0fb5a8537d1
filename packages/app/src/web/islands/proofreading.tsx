import { useEffect, useRef, useState } from 'preact/hooks'
import { startProofreader } from '../desk/ask-proofreader.ts'
import type { Dialect, Slip } from '../desk/proof.ts'
import { SlipList } from '../desk/slip-list.tsx'

export interface ProofreadingProps {
  /** The id of the field that is read. */
  readonly field: string
  /** The worker's script. */
  readonly script: string
  readonly dialect: Dialect
  /** The names of the case. */
  readonly names: readonly string[]
}

/** Milliseconds without a key before a letter is read again. */
const PAUSE = 600
/** Under these names the browser keeps that proofreading is wanted, and the words that are right as they are. */
const WANTED = 'afterword-proofreading'
const RIGHT = 'afterword-right-words'

/** Reads a letter for spelling and grammar, in the browser alone. Loaded when it is first wanted. Without scripts: nothing. */
export function Proofreading({ field, script, dialect, names }: ProofreadingProps) {
  const [state, setState] = useState<'off' | 'loading' | 'reading' | 'failed'>('off')
  const [slips, setSlips] = useState<readonly Slip[]>([])
  const [text, setText] = useState('')
  const [alive, setAlive] = useState(false)
  const asked = useRef(0)

  const read = async () => {
    const letter = findField(field)
    if (!letter) return
    asked.current += 1
    const turn = asked.current
    const words = [...names, ...keptWords()]
    const found = await startProofreader(script)({ text: letter.value, dialect, words })
    if (turn !== asked.current) return
    setText(letter.value)
    setSlips(found ?? [])
    setState(found ? 'reading' : 'failed')
  }
  const start = () => {
    setState('loading')
    keep(WANTED, 'yes')
    void read()
  }
  const stop = () => {
    asked.current += 1
    setState('off')
    keep(WANTED, 'no')
  }

  useEffect(() => {
    setAlive(true)
    if (kept(WANTED) === 'yes') start()
  }, [])
  useEffect(() => {
    if (state !== 'reading') return
    const letter = findField(field)
    let timer: ReturnType<typeof setTimeout> | undefined
    const readSoon = () => {
      setSlips([])
      clearTimeout(timer)
      timer = setTimeout(() => void read(), PAUSE)
    }
    letter?.addEventListener('input', readSoon)
    return () => {
      clearTimeout(timer)
      letter?.removeEventListener('input', readSoon)
    }
  }, [state])

  const write = ({ from, to }: Slip, words: string) => {
    const letter = findField(field)
    if (!letter) return
    letter.focus()
    letter.setRangeText(words, words === '' ? spaceBefore(letter.value, from) : from, to, 'end')
    letter.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const show = ({ from, to }: Slip) => {
    findField(field)?.focus()
    findField(field)?.setSelectionRange(from, to)
  }
  const letBe = ({ from, to }: Slip) => {
    keep(RIGHT, [...keptWords(), text.slice(from, to)].join('\n'))
    void read()
  }

  if (!alive) return null
  return (
    <div class="proofreading">
      <button
        type="button"
        class="button button-quiet"
        aria-pressed={state !== 'off'}
        onClick={state === 'off' ? start : stop}
      >
        Spelling and grammar
      </button>{' '}
      <span class="aside" role="status">
        {state === 'reading' ? SAID(slips.length) : STATES[state]}
      </span>
      {state === 'reading' && <SlipList text={text} slips={slips} write={write} show={show} letBe={letBe} />}
    </div>
  )
}

const STATES = {
  off: '',
  loading: 'Loading the proofreader, 8 MB from this machine. Nothing leaves it.',
  failed: 'The proofreader does not start in this browser.',
} as const

function SAID(count: number): string {
  if (count === 0) return 'No slips found.'
  return count === 1 ? 'One slip.' : `${count} slips.`
}

function findField(id: string): HTMLTextAreaElement | undefined {
  const found = document.getElementById(id)
  return found instanceof HTMLTextAreaElement ? found : undefined
}

/** Where a word that is left out begins, with the space before it. */
function spaceBefore(text: string, from: number): number {
  return text[from - 1] === ' ' ? from - 1 : from
}

function keptWords(): string[] {
  return (kept(RIGHT) ?? '').split('\n').filter((word) => word !== '')
}

/** What the browser kept; nothing where it keeps nothing. */
function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

function keep(name: string, what: string): void {
  try {
    localStorage.setItem(name, what)
  } catch {
    // A browser that keeps nothing proofreads all the same.
  }
}
