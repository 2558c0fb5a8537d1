/** An address of PostgreSQL to be shown: without its password and its parameters, but where the server is. */
export function describeAddress(address: string): string {
  // What cannot be taken apart may hold a password anywhere.
  if (!URL.canParse(address)) return 'DATABASE_URL'
  const url = new URL(address)
  const host = url.searchParams.get('host')
  url.password = ''
  url.hash = ''
  url.search = host === null ? '' : `?host=${host}`
  return url.href
}
