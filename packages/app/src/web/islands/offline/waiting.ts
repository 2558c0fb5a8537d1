import { keepOnDevice, readKept } from './keep-on-device.ts'

/** A line that came up in an interview. Its id is made here, so that it counts once however often it is sent. */
export interface Line {
  readonly id: string
  readonly contact?: string | undefined
  readonly kind: string
  readonly text: string
}

/** What was learnt on leaving, by the names of the form's fields; a field may stand several times. */
export type Leaving = readonly (readonly [string, string])[]

/** What waits to be sent. */
export type Waiting =
  | { readonly do: 'note'; readonly line: Line }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'leave'; readonly fields: Leaving }

/** What waits on this device, in the order in which it was said. Read anew each time: another window may write, too. */
export function openWaiting(name: string) {
  // Where the device keeps nothing it is kept as long as the page is open.
  let here = readKept<readonly Waiting[]>(name) ?? []
  const read = () => {
    here = readKept<readonly Waiting[]>(name) ?? here
    return here
  }
  const write = (all: readonly Waiting[]) => {
    here = all
    keepOnDevice(name, all)
  }
  return {
    read,
    add: (one: Waiting) => write([...read().filter((other) => !isOvertaken(other, one)), one]),
    /** It was sent, or is not to be. */
    drop: (one: Waiting) => write(read().filter((other) => JSON.stringify(other) !== JSON.stringify(one))),
  }
}

/** Of what was learnt on leaving the last word counts. A line stays until it is known what became of it. */
function isOvertaken(before: Waiting, now: Waiting): boolean {
  return before.do === 'leave' && now.do === 'leave'
}

/** A name for a line that no other device makes. */
export function newLineId(): string {
  return `n-${[...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('')}`
}
