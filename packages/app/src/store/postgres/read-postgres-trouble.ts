import type { RecordTrouble } from '../../ports/record-trouble.ts'

/** SQLSTATE codes (https://www.postgresql.org/docs/15/errcodes-appendix.html) and what they come down to. */
const BUSY = ['55P03', '40001', '40P01', '53300', '57014']
const DISK_FULL = ['53100']
const READ_ONLY = ['25006', '42501']
const DAMAGED = ['XX001', 'XX002']
const UNREACHABLE = [
  '57P01',
  '57P02',
  '57P03',
  '3D000',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
  'ERR_INVALID_URL',
]

/** What a person can be told about an error of PostgreSQL; undefined for a defect. */
export function readPostgresTrouble(place: string, error: unknown): RecordTrouble | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (BUSY.includes(code)) return { kind: 'busy', place }
  if (DISK_FULL.includes(code)) return { kind: 'disk-full', place }
  if (READ_ONLY.includes(code)) return { kind: 'read-only', place }
  if (DAMAGED.includes(code)) return { kind: 'damaged-file', place, lastBackup: null }
  // 08: connection exceptions; 28: not let in. The driver says some of it without a code.
  const lost = code === '' && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  if (UNREACHABLE.includes(code) || /^(08|28)/.test(code) || lost) {
    return { kind: 'unreachable', place, reason: error.message }
  }
  return undefined
}
