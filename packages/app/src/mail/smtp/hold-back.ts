import { Readable } from 'node:stream'

/** The bytes of a message, which are not given away before somebody says that they may. */
export interface HeldBack {
  readonly stream: Readable
  /** `asking`: not yet; `held`: the answer was no; `given`: the bytes are gone. */
  state(): 'untouched' | 'asking' | 'held' | 'given'
}

/** nodemailer reads the stream only once the server waits for the message, so the question comes at the last moment. */
export function holdBack(raw: Uint8Array, mayHandOver: () => Promise<boolean>): HeldBack {
  let state: ReturnType<HeldBack['state']> = 'untouched'
  const stream = new Readable({
    read() {
      if (state !== 'untouched') return
      state = 'asking'
      mayHandOver().then(
        (may) => {
          // The connection broke meanwhile: what is pushed now goes nowhere.
          if (this.destroyed) return
          state = may ? 'given' : 'held'
          if (may) {
            this.push(raw)
            this.push(null)
          } else {
            this.destroy(new Error('The message is held back.'))
          }
        },
        (error: Error) => {
          state = 'held'
          this.destroy(error)
        },
      )
    },
  })
  return { stream, state: () => state }
}
