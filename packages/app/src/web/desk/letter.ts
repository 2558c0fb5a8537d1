/** A letter as the writing desk has it, here and in the browser: plain JSON. */
export interface Letter {
  /** The step it belongs to; also its name among the letters. */
  readonly action: string
  /** What to do, as a sentence. */
  readonly title: string
  readonly reader: string
  /** Where it goes: an address, a number, a profile; empty when it is not known. */
  readonly address: string
  readonly channel: 'email' | 'post' | 'linkedin' | 'phone'
  /** The headers of its note file that don't change while one writes. */
  readonly headers: string
  readonly hasSubject: boolean
  readonly subject: string
  readonly body: string
  /** What the user has written so far, if they have. */
  readonly kept: Written | null
  /** What to say when they answer, beside a voicemail. */
  readonly script?: string
  /** What has to be known before it can be drafted; the user may write it all the same. */
  readonly asks: readonly string[]
  /** What was noted for its reader and does not stand in it. */
  readonly unused: readonly string[]
  readonly later: boolean
}

/** Something wrong in a letter. Lines and columns count from 1 in its note file. */
export interface LetterFinding {
  readonly file: string
  readonly ruleId: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly suggestion?: string
}

/** What the linter says about all letters together. */
export interface DeskCheck {
  readonly findings: readonly LetterFinding[]
  readonly notices: readonly { readonly file: string; readonly message: string }[]
  /** How alike two letters are, 0 to 1. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly likeness: number }[]
}

/** What is in the fields of a letter. */
export interface Written {
  readonly subject: string
  readonly body: string
}

/** Whether there is something to check, to compare and to send: a draft, or what the user wrote where none could be made. */
export function hasText({ asks, body }: Letter): boolean {
  return asks.length === 0 || body.trim() !== ''
}

/** A letter as a note file, which the linter reads. */
export function toNoteText(letter: Letter, { subject, body }: Written): string {
  const line = letter.hasSubject ? `Subject: ${subject.replaceAll('\n', ' ')}\n` : ''
  return `${letter.headers}\n${line}\n${body}\n`
}

/** The lines of a note file before its body. */
function linesBefore(letter: Letter): number {
  return letter.headers.split('\n').length + (letter.hasSubject ? 1 : 0) + 1
}

/** A stretch of a body, from and to (exclusive), with what is wrong there. */
export interface Marked {
  readonly from: number
  readonly to: number
  readonly finding: LetterFinding
}

/** Where the findings of a letter stand in its body, in order; those about its subject are left out. */
export function markBody(letter: Letter, body: string, findings: readonly LetterFinding[]): Marked[] {
  const starts = [0]
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) starts.push(at + 1)
  const skipped = linesBefore(letter)
  const offsetOf = (line: number, column: number) => {
    const start = starts[Math.min(line - 1 - skipped, starts.length - 1)] ?? body.length
    return Math.min(start + column - 1, body.length)
  }
  return findings
    .filter((finding) => finding.file === letter.action && finding.line > skipped)
    .map((finding) => ({
      from: offsetOf(finding.line, finding.column),
      to: offsetOf(finding.endLine, finding.endColumn),
      finding,
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to)
}
