/** Reads what this device keeps under a name; undefined when that is nothing, or it may keep nothing. */
export function readKept<Kept>(name: string): Kept | undefined {
  try {
    const text = localStorage.getItem(name)
    return text === null ? undefined : (JSON.parse(text) as Kept)
  } catch {
    return undefined
  }
}

/** Keeps something on this device, through reloads and the closing of the window; undefined forgets it. */
export function keepOnDevice(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
