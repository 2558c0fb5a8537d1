import type { Look, Span } from './span.ts'

/** SGR codes of the sixteen colours every terminal's own theme sets: it keeps them readable on its ground. */
const CODES: Readonly<Record<Look, string>> = { plain: '', strong: '1', faint: '2', accent: '94', warning: '31' }

/** Spans as text for a terminal. No-break spaces, kept for wrapping, become spaces. */
export function paint(spans: readonly Span[], colour: boolean): string {
  return mergeLooks(spans)
    .map(({ text, look }) => {
      const shown = text.replaceAll('\u00a0', ' ')
      return colour && look !== 'plain' ? `\u001b[${CODES[look]}m${shown}\u001b[0m` : shown
    })
    .join('')
}

function mergeLooks(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last?.look === span.look) merged[merged.length - 1] = { look: span.look, text: last.text + span.text }
    else merged.push(span)
  }
  return merged
}
