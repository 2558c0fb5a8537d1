/** An http(s) address as it is kept: without what only tells where the reader came from. Undefined: it is none. */
export function readLink(typed: string): string | undefined {
  const text = typed.trim()
  const complete = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text
  if (!URL.canParse(complete)) return undefined
  const url = new URL(complete)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.username !== '' || url.password !== '') return undefined
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)$/
