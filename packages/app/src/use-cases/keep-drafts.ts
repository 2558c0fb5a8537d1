import { type Draft, formatNoteFile } from '@afterword/engine'
import type { DraftFolder, NewFile } from '../ports/draft-folder.ts'
import type { Refusal } from './failure.ts'
import { type KeptFiles, keepFiles } from './keep-files.ts'

export interface KeepRequest {
  readonly folder: string
  readonly drafts: readonly Draft[]
  /** Replace files that hold something else. */
  readonly force: boolean
}

/** Puts drafts into a folder as note files that can be checked; what is kept is in their order. */
export function keepDrafts(
  ports: { readonly drafts: DraftFolder },
  { folder, drafts, force }: KeepRequest,
): Promise<KeptFiles | Refusal> {
  return keepFiles(ports, { folder, files: nameFiles(drafts), force })
}

/** Files named after the actions; names that would be one file on any disk (case aside) get a number. */
export function nameFiles(drafts: readonly Draft[]): NewFile[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const stem = draft.action.replaceAll(':', '.')
    let name = `${stem}.txt`
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}.txt`
    taken.add(name.toLowerCase())
    return { name, text: formatNoteFile(draft) }
  })
}
