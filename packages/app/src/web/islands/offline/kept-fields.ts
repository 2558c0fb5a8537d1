type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What is kept of a form: what was typed, by field, and whether it was sent. */
interface Kept {
  readonly fields: readonly (readonly [string, string])[]
  readonly isSent: boolean
}

const MARK = 'afterword form '
/** These are secret, or nothing that a person typed. */
const NOT_KEPT = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset'])

/** The forms of the page that change something. Islands keep theirs on their own. */
export function formsToKeep(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>('form[method="post"]')].filter(
    (form) => !form.closest('[data-island]') && !form.querySelector('[data-island]') && controlsOf(form).length > 0,
  )
}

/** Keeps what is typed into a form as long as this window is open. */
export function keepFields(form: HTMLFormElement): void {
  const names = new Set(controlsOf(form).map(({ name }) => name))
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    names.has(name) && typeof value === 'string' ? [[name, value]] : [],
  )
  write(keyOf(form), { fields, isSent: false })
}

/** A form is on its way: when the next page comes, it has arrived. */
export function markSent(form: HTMLFormElement): void {
  const kept = read(keyOf(form))
  if (kept) write(keyOf(form), { ...kept, isSent: true })
}

/**
 * Forgets what has arrived: a page came after it was sent. When one goes back, or reloads, what was sent may not have come
 * to anybody, unless the page tells what was done.
 */
export function forgetSent(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isAnswer = navigation?.type === 'navigate' || document.querySelector('.flash') !== null
  if (!isAnswer) return
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(MARK))
  for (const key of keys) if (read(key)?.isSent) sessionStorage.removeItem(key)
}

/** Puts back what was typed. Whether that changed anything. Once it is back it is not put back again. */
export function restoreFields(form: HTMLFormElement): boolean {
  const kept = read(keyOf(form))
  if (!kept) return false
  sessionStorage.removeItem(keyOf(form))
  return controlsOf(form)
    .map((control) => restore(control, kept.fields))
    .includes(true)
}

function restore(control: Control, fields: Kept['fields']): boolean {
  const values = fields.filter(([name]) => name === control.name).map(([, value]) => value)
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
    const isChecked = values.includes(control.value)
    const isChanged = control.checked !== isChecked
    control.checked = isChecked
    return isChanged
  }
  const [value] = values
  if (value === undefined || value === control.value) return false
  control.value = value
  control.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, textarea, select')].filter(
    ({ name, type }) => name !== '' && !NOT_KEPT.has(type),
  )
}

function keyOf(form: HTMLFormElement): string {
  return `${MARK}${location.pathname} ${form.getAttribute('action')}`
}

function read(key: string): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A window that may keep nothing, or no more, loses nothing of what stands in it.
  }
}
