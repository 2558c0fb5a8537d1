import type { Invitation } from '../../ports/calendar-files.ts'
import type { Revision } from '../../ports/message-reader.ts'
import type { CaseRecord } from '../../ports/record.ts'
import type { RecordTrouble } from '../../ports/record-trouble.ts'
import { isAfter } from '../mail/later.ts'
import { isTrouble } from '../record/is-trouble.ts'

/** By uid: what was taken last. */
export type Revisions = Readonly<Record<string, Pick<Revision, 'sequence' | 'stamp'>>>

type RevisionPorts = { readonly record: Pick<CaseRecord, 'readSetting' | 'saveSetting'> }

const NAME = 'calendar/revisions'

export function revisionOf({ uid, sequence, stamp }: Invitation): Revision | undefined {
  return uid === null ? undefined : { uid, sequence, ...(stamp === undefined ? {} : { stamp }) }
}

/**
 * Whether an invitation is older than the one that was taken last, and would set the meeting back: a lower SEQUENCE, or the
 * same one written earlier (RFC 5546, 2.1.5).
 */
export function isOutdated(revision: Revision | undefined, taken: Revisions): boolean {
  const last = revision && taken[revision.uid]
  if (!last) return false
  if (revision.sequence !== last.sequence) return revision.sequence < last.sequence
  return revision.stamp !== undefined && last.stamp !== undefined && isAfter(last.stamp, revision.stamp)
}

/** The revisions that were taken. */
export async function readRevisions(
  { record }: RevisionPorts,
  owner: string,
): Promise<{ readonly kind: 'revisions'; readonly taken: Revisions } | RecordTrouble> {
  const kept = await record.readSetting(owner, NAME)
  return isTrouble(kept) ? kept : { kind: 'revisions', taken: (kept.value ?? {}) as Revisions }
}

/** Keeps which revision was taken. Where that fails, an older one is told apart from it no more; what was kept of it stays. */
export async function keepRevision(ports: RevisionPorts, owner: string, { uid, ...revision }: Revision): Promise<void> {
  const read = await readRevisions(ports, owner)
  if (isTrouble(read)) return
  await ports.record.saveSetting(owner, NAME, { ...read.taken, [uid]: revision })
}
