import type { Debrief } from '@afterword/engine'
import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import type { Patch } from '../record/patch.ts'
import { applyPatch } from '../record/patch.ts'
import type { RecordPorts } from '../record/ports.ts'
import { withInterview } from './edit-interview.ts'

export interface DebriefRequest extends ChangeRequest {
  readonly interview: string
  /** What stands already and is not named here stays. */
  readonly debrief: Patch<Omit<Debrief, 'at'>>
}

/** Keeps the debrief of an interview; its moment is that of its first line. */
export function saveDebrief(ports: RecordPorts, request: DebriefRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'debrief', request, (current, now) =>
    withInterview(current, request.interview, (interview) => ({
      ...interview,
      debrief: applyPatch<Debrief>(interview.debrief ?? { at: now }, request.debrief),
    })),
  )
}
