import type { UnreadableReason } from '../ports/text-files.ts'
import { errorCodeOf } from './error-code.ts'

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

/** Why a file could not be read, from the error that Node threw. */
export function unreadableReasonOf(error: unknown): UnreadableReason {
  return REASONS[errorCodeOf(error)] ?? 'broken'
}
