import { useEffect, useState } from 'preact/hooks'

export interface PracticeTimerProps {
  /** As long as an answer should be at most, in seconds. */
  readonly most: number
}

/** Counts while one answers aloud. Without scripts there is just the advice, which needs none. */
export function PracticeTimer({ most }: PracticeTimerProps) {
  const [alive, setAlive] = useState(false)
  const [running, setRunning] = useState(false)
  const [seconds, setSeconds] = useState(0)

  useEffect(() => setAlive(true), [])
  useEffect(() => {
    if (!running) return undefined
    const ticking = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(ticking)
  }, [running])

  const toggle = () => {
    if (!running) setSeconds(0)
    setRunning(!running)
  }
  return (
    <div class="timer">
      <p class="aside">Answer aloud, as you would there. Two minutes are plenty.</p>
      {alive && (
        <p class="timer-row">
          <button type="button" class="button button-plain" onClick={toggle}>
            {running ? 'Stop' : 'Start the timer'}
          </button>
          <span class="timer-time" role="timer">
            {sayClock(seconds)}
          </span>
          <span role="status">{seconds >= most ? 'Come to the point.' : ''}</span>
        </p>
      )}
    </div>
  )
}

/** `1:05` */
function sayClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
