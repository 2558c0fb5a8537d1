import type { TextFiles } from '../ports/text-files.ts'
import { type Refusal, refuse } from './failure.ts'

/** A text that the user handed in. */
export interface TextRead {
  readonly kind: 'text'
  readonly text: string
}

/** Reads one text of the user's; `-` is standard input. */
export async function readText(
  { files }: { readonly files: TextFiles },
  { source }: { readonly source: string },
): Promise<TextRead | Refusal> {
  const read = await files.read(source)
  return read.kind === 'text' ? read : refuse({ kind: 'unreadable-file', source, reason: read.reason })
}
