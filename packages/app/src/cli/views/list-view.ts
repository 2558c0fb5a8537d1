import type { OpportunityLine } from '../../ports/record.ts'
import { compareInstants, momentIn } from '../../wording/moments/moment.ts'
import { sayNearDay } from '../../wording/moments/say-moment.ts'
import { STATE_LABELS } from '../../wording/say-state.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { accent, faint, plain, strong } from '../page/span.ts'

/** Opportunities, a line each: its name to type, who and what, where it stands, and when there is next something to do. */
export function listView(lines: readonly OpportunityLine[], { now, zone }: { now: string; zone: string }): Row[] {
  if (lines.length === 0) {
    return [textRow([plain('There is none.')]), commandRow('To add one:', 'afterword add')]
  }
  const next = ({ attentionAt }: OpportunityLine) => {
    if (attentionAt === null) return []
    if (compareInstants(attentionAt, now) <= 0) return [accent(' · now')]
    return [faint(` · ${sayNearDay(momentIn(zone, attentionAt), momentIn(zone, now))}`)]
  }
  return lines.map((line) =>
    textRow([strong(line.id), plain('  '), plain(`${line.employer} · ${line.role}`)], 2, [
      plain(STATE_LABELS[line.state]),
      ...next(line),
    ]),
  )
}
