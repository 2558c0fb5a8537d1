import { useLayoutEffect } from 'preact/hooks'

const SEARCH = '/search'

/** `/`, and Ctrl-K or ⌘K even while one writes, lead to the search. Shows nothing. */
export function SearchKey() {
  // At once, not after the first picture: keys may be pressed before that.
  useLayoutEffect(() => {
    addEventListener('keydown', seek)
    return () => removeEventListener('keydown', seek)
  }, [])
  return null
}

function seek(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event
  const chord = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target)
  if (!chord && !slash) return
  event.preventDefault()
  if (location.pathname === SEARCH) document.querySelector<HTMLInputElement>('#q')?.select()
  else location.assign(SEARCH)
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
