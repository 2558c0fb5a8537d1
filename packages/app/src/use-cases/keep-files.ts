import type { DraftFolder, KeptFile, NewFile } from '../ports/draft-folder.ts'
import { type Refusal, refuse } from './failure.ts'

export interface KeepFilesRequest {
  readonly folder: string
  readonly files: readonly NewFile[]
  /** Replace files that hold something else. */
  readonly force: boolean
}

export interface KeptFiles {
  readonly kind: 'kept'
  /** In the order of the request. */
  readonly files: readonly KeptFile[]
}

/** Puts files into a folder: all of them, or none. */
export async function keepFiles(
  ports: { readonly drafts: DraftFolder },
  { folder, files, force }: KeepFilesRequest,
): Promise<KeptFiles | Refusal> {
  const kept = await ports.drafts.keep(folder, files, force)
  switch (kept.kind) {
    case 'kept':
      return kept
    case 'differing':
      return refuse({ kind: 'differing-files', paths: kept.paths })
    case 'unwritable':
      return refuse({ kind: 'unwritable-folder', path: kept.path, reason: kept.reason })
  }
}
