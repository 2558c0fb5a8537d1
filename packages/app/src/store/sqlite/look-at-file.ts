import { closeSync, openSync, readSync, statSync } from 'node:fs'

const MAGIC = 'SQLite format 3\u0000'
const HEADER_BYTES = 100

/** What a file looks like from outside. `doubtful`: it may still be made whole by its write-ahead log. */
export type FileLook = 'missing' | 'whole' | 'damaged' | 'doubtful'

/**
 * Whether a database file begins as one and is as long as it says (https://sqlite.org/fileformat.html): a cut-off file is
 * seen without reading it all. Throws the errors of the file system.
 */
export function lookAtFile(file: string): FileLook {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size
  if (bytes === undefined) return 'missing'
  const header = readHeader(file)
  // The record is never there by half (see createFile), so an empty file has lost what it held.
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'damaged'
  const size = header.readUInt16BE(16)
  const pageBytes = size === 1 ? 65_536 : size
  if (bytes >= pageBytes * header.readUInt32BE(28)) return 'whole'
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 ? 'doubtful' : 'damaged'
}

function readHeader(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}
