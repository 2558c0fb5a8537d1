import { type Draft, formatNoteFile } from '@afterword/engine'
import type { DraftFolder, KeptFile, NewFile } from '../ports/draft-folder.ts'
import { type Refusal, refuse } from './failure.ts'

export interface KeepRequest {
  readonly folder: string
  readonly drafts: readonly Draft[]
  /** Replace files that hold something else. */
  readonly force: boolean
}

export interface KeptDrafts {
  kind: 'kept'
  /** In the order of the drafts. */
  readonly files: readonly KeptFile[]
}

/** Puts drafts into a folder as note files that can be checked. */
export async function keepDrafts(
  ports: { drafts: DraftFolder },
  { folder, drafts, force }: KeepRequest,
): Promise<KeptDrafts | Refusal> {
  const kept = await ports.drafts.keep(folder, nameFiles(drafts), force)
  switch (kept.kind) {
    case 'kept':
      return kept
    case 'differing':
      return refuse({ kind: 'differing-files', paths: kept.paths })
    case 'unwritable':
      return refuse({ kind: 'unwritable-folder', path: kept.path, reason: kept.reason })
  }
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
