import type { NoteKind } from '../../parse/note-file.ts'

/** A note of an example: what differs from a plain thank-you by e-mail to Dana Lee of the example case. */
export interface ExampleNote {
  readonly to?: string
  readonly kind?: NoteKind
  readonly channel?: string
  /** `null`: no subject. */
  readonly subject?: string | null
  readonly greeting?: string
  readonly text: string
  readonly closing?: string
  /** Only where the example needs another case than the example case. */
  readonly setting?: 'round-two' | 'no-strengths' | 'agency'
}

/** An example as a note file. */
export function writeExample(note: ExampleNote): string {
  const headers = [`To: ${note.to ?? 'dana'}`, `Kind: ${note.kind ?? 'thank-you'}`]
  if (note.channel) headers.push(`Channel: ${note.channel}`)
  if (note.subject !== null) headers.push(`Subject: ${note.subject ?? 'The spring launch, and thank you'}`)
  const parts = [note.greeting ?? 'Dear Dana,', note.text, note.closing ?? 'Best regards,\nAna Ruiz\n+1 212 555 0147']
  return `${headers.join('\n')}\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`
}
