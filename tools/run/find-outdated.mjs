/**
 * The first package whose installed version is not the locked one, as `name`; undefined when there is none. Takes the
 * `packages` of package-lock.json and of node_modules/.package-lock.json. Optional packages may be absent: they are for
 * other systems.
 */
export function findOutdated(locked, installed) {
  const outdated = Object.entries(locked).find(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return false
    const there = installed[path]
    return there ? there.version !== entry.version : !entry.optional
  })
  return outdated?.[0].split('node_modules/').at(-1)
}
