import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DraftFolder, Kept, KeptFile, NewFile, UnwritableReason } from '../ports/draft-folder.ts'
import { errorCodeOf } from './error-code.ts'

const REASONS: Readonly<Record<string, UnwritableReason>> = {
  EEXIST: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'no-folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'name-too-long',
}

/** Folders on disk for drafts; a relative path counts from `start`. Paths are given back as they were named. */
export function openDraftFolder(start: string): DraftFolder {
  return {
    keep: async (folder, files, replace): Promise<Kept> => {
      let path = folder
      try {
        await mkdir(resolve(start, folder), { recursive: true })
        const kept: KeptFile[] = []
        for (const file of files) {
          path = join(folder, file.name)
          kept.push({ path, before: await compare(resolve(start, path), file.text) })
        }
        const differing = kept.filter(({ before }) => before === 'something-else')
        if (differing.length > 0 && !replace) return { kind: 'differing', paths: differing.map((one) => one.path) }
        for (const [index, file] of files.entries()) {
          path = join(folder, file.name)
          if (kept[index]?.before !== 'the-same') await write(resolve(start, path), file)
        }
        return { kind: 'kept', files: kept }
      } catch (error) {
        return { kind: 'unwritable', path, reason: REASONS[errorCodeOf(error)] ?? 'broken' }
      }
    },
  }
}

async function compare(path: string, text: NewFile['text']): Promise<KeptFile['before']> {
  try {
    return (await readFile(path)).equals(Buffer.from(text)) ? 'the-same' : 'something-else'
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return 'nothing'
    throw error
  }
}

/** Beside it first, then into its place: whoever looks sees the old file or the new one. */
async function write(path: string, { text }: NewFile): Promise<void> {
  const beside = `${path}.${randomUUID()}`
  try {
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
