import type { Paper, Sheet } from '../../ports/paper.ts'
import { type Refusal, refuse } from '../failure.ts'
import { newId } from '../record/new-id.ts'

/** A sheet as a file to be printed. */
export interface PrintedFile {
  readonly kind: 'printed'
  /** A name for it, after its title. */
  readonly name: string
  /** A PDF. */
  readonly bytes: Uint8Array
}

/** Puts a sheet, worded by a door, into a PDF. */
export async function printSheet(
  { paper }: { readonly paper: Paper },
  { sheet }: { readonly sheet: Sheet },
): Promise<PrintedFile | Refusal> {
  const printed = await paper.print(sheet)
  if (printed.kind === 'no-font') return refuse(printed)
  return { ...printed, name: `${newId(sheet.title, [], sheet.kind)}.pdf` }
}
