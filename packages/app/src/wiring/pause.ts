import type { Pause } from '../cli/door.ts'

/** Lets time pass; the first Ctrl-C ends the pause, not the program. */
export const pause: Pause = (milliseconds) =>
  new Promise((resolve) => {
    const end = (how: 'over' | 'interrupted') => {
      clearTimeout(timer)
      process.removeListener('SIGINT', interrupt)
      resolve(how)
    }
    const interrupt = () => end('interrupted')
    const timer = setTimeout(() => end('over'), milliseconds)
    process.once('SIGINT', interrupt)
  })
