/** Where a form asks to lead back to, if that is a page of ours: a path from the root. Else `/`. */
export function backPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/'
  const origin = 'http://app.invalid'
  const url = URL.canParse(asked, origin) ? new URL(asked, origin) : undefined
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : '/'
}
