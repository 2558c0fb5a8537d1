import { useEffect, useState } from 'preact/hooks'
import { askServer } from './ask-server.ts'

interface JoinBrowserProps {
  readonly token: string
  /** The key of this program, base64url. */
  readonly publicKey: string
}

type State = 'looking' | 'impossible' | 'refused' | 'apart' | 'joined' | 'trouble'

const SAID: Readonly<Record<State, string>> = {
  looking: 'Looking whether this browser can be told.',
  impossible: 'This browser cannot be told while its pages are closed.',
  refused: 'This browser was told to show no notices of ours. Its own settings change that.',
  apart: 'This browser is told nothing yet.',
  joined: 'This browser is told, even while the page is closed.',
  trouble: 'That did not work: the push service of this browser does not answer. Try again later.',
}

/** Has this browser told of reminders, or not any more. */
export function JoinBrowser({ token, publicKey }: JoinBrowserProps) {
  const [state, setState] = useState<State>('looking')
  useEffect(() => {
    void look().then(setState)
  }, [])
  const join = async () => {
    if ((await Notification.requestPermission()) !== 'granted') return setState('refused')
    try {
      const registration = await navigator.serviceWorker.register('/sw.js')
      await navigator.serviceWorker.ready
      const subscription = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      })
      const kept = await askServer('/settings/reminders/browsers', token, subscription.toJSON())
      setState(kept ? 'joined' : 'trouble')
      if (kept) location.reload()
    } catch {
      setState('trouble')
    }
  }
  return (
    <p>
      <span role="status">{SAID[state]}</span>{' '}
      {(state === 'apart' || state === 'trouble') && (
        <button class="button button-plain" type="button" onClick={() => void join()}>
          Tell me in this browser
        </button>
      )}
    </p>
  )
}

async function look(): Promise<State> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'impossible'
  if (Notification.permission === 'denied') return 'refused'
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ? 'joined' : 'apart'
}
