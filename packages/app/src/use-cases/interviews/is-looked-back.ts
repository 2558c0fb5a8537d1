import type { Interview } from '@afterword/engine'

/** Whether an interview was looked back on. Weighing the job leaves a debrief too, which says nothing of how it went. */
export function isLookedBack({ debrief }: Pick<Interview, 'debrief'>): boolean {
  return [debrief?.wentWell, debrief?.wasHard, debrief?.nextTime].some((line) => line !== undefined)
}
