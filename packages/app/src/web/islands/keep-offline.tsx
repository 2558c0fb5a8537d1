import { useEffect, useState } from 'preact/hooks'
import { keepPage } from './offline/keep-page.ts'

/** Keeps the page for when there is no connection, and says so. */
export function KeepOffline() {
  const [isKept, setKept] = useState(false)
  useEffect(() => void keepPage().then(setKept), [])
  return isKept ? <p class="aside no-print">This page opens without a connection, too.</p> : null
}
