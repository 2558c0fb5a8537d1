import type { Refusal } from '../failure.ts'
import { type Changed, type ChangeRequest, changeCase } from '../record/change-case.ts'
import { findInterview, isFailure } from '../record/find-part.ts'
import type { RecordPorts } from '../record/ports.ts'

export interface RemoveInterviewRequest extends ChangeRequest {
  readonly interview: string
}

/** Removes an interview with its notes; messages that were about it stay, and are about none in particular. */
export function removeInterview(ports: RecordPorts, request: RemoveInterviewRequest): Promise<Changed | Refusal> {
  return changeCase(ports, 'remove-interview', request, (current) => {
    const interview = findInterview(current, request.interview)
    if (isFailure(interview)) return interview
    return {
      ...current,
      interviews: current.interviews.filter((one) => one !== interview),
      log: current.log.map((entry) => {
        if (entry.type !== 'sent' || entry.interview !== interview.id) return entry
        const { interview: _about, ...rest } = entry
        return rest
      }),
    }
  })
}
