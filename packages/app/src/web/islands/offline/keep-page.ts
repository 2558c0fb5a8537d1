/**
 * Has this page and its files kept by the service worker, so that it opens when the server does not answer. False where the
 * browser has none, or did not do it.
 */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    if (!active) return false
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
    const files = loaded.filter(({ pathname }) => pathname.startsWith('/assets/')).map(({ pathname }) => pathname)
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data: isKept }) => resolve(isKept === true)
    })
    active.postMessage({ page: location.pathname, files: [...new Set(files)] }, [port2])
    return await answered
  } catch {
    return false
  }
}
