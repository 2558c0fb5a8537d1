import type { CalendarFault } from '../ports/calendar-files.ts'

/** A content line put together again from its folded parts, and the number of its first line, counted from 1. */
export interface ContentLine {
  readonly text: string
  readonly line: number
}

const PROPERTY = /^[A-Za-z0-9-]+(?:[:;])/
const LONGEST_FOUND = 60

/** Unfolds a text (RFC 5545, 3.1). Empty lines, which mail programs leave behind, are no lines of it. */
export function unfoldLines(text: string): ContentLine[] {
  const lines: { text: string; line: number }[] = []
  for (const [index, part] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(part) && last) last.text += part.slice(1)
    else if (part.trim() !== '') lines.push({ text: part, line: index + 1 })
  }
  return lines
}

/** The first thing that makes content lines no calendar; undefined when begins and ends fit and every line is a property. */
export function findFault(lines: readonly ContentLine[]): CalendarFault | undefined {
  const open: { name: string; line: ContentLine }[] = []
  for (const line of lines) {
    if (!PROPERTY.test(line.text) || !line.text.includes(':'))
      return faultAt(line, lines[0] === line ? 'not-a-calendar' : 'no-property')
    const [, verb = '', name = ''] = /^(BEGIN|END):(.*)$/i.exec(line.text.trimEnd()) ?? []
    if (open.length === 0 && !(verb.toUpperCase() === 'BEGIN' && name.toUpperCase() === 'VCALENDAR'))
      return faultAt(line, 'not-a-calendar')
    if (verb.toUpperCase() === 'BEGIN') open.push({ name: name.toUpperCase(), line })
    else if (verb !== '' && open.pop()?.name !== name.toUpperCase()) return faultAt(line, 'wrong-end')
  }
  const unended = open.at(-1)
  if (unended) return faultAt(unended.line, 'never-ended')
  return lines.length === 0 ? { kind: 'malformed', line: 1, reason: 'not-a-calendar', found: '' } : undefined
}

export function faultAt({ text, line }: ContentLine, reason: CalendarFault['reason']): CalendarFault {
  return { kind: 'malformed', line, reason, found: text.slice(0, LONGEST_FOUND) }
}
