import type { Step } from '../../../wording/nest-steps.ts'
import type { Subject } from '../../../wording/subject.ts'
import { Queue } from '../../parts/queue-item.tsx'
import { StepItem } from './step-item.tsx'

interface StepQueueProps {
  readonly steps: readonly Step[]
  /** What a step is about; a step without it is left out. */
  readonly subjectOf: (step: Step) => Subject | undefined
  readonly among?: 'many'
}

/** Steps, most pressing first. A reason that several in a row share is told once. */
export function StepQueue({ steps, subjectOf, among }: StepQueueProps) {
  const whyOf = (step: Step | undefined) => step?.action.because[0]?.why
  return (
    <Queue>
      {steps.map((step, index) => {
        const subject = subjectOf(step)
        if (!subject) return null
        const again = index > 0 && whyOf(step) === whyOf(steps[index - 1])
        const key = `${step.action.opportunity} ${step.action.id}`
        return <StepItem key={key} step={step} subject={subject} again={again} {...(among ? { among } : {})} />
      })}
    </Queue>
  )
}
