import type { Action } from '@afterword/engine'
import type { PolicyPreview } from '../../../use-cases/profile/preview-policy.ts'
import { sayWindow } from '../../../wording/moments/say-window.ts'
import { sayAction } from '../../../wording/say-action.ts'
import { type Subject, subjectOf } from '../../../wording/subject.ts'
import { LINKS } from '../../shell/links.ts'

/** What a policy would change in the plans there are now. */
export function PreviewView({ preview: { differences, now } }: { readonly preview: PolicyPreview }) {
  if (differences.length === 0) return <p role="status">Nothing would change in your plans as they are now.</p>
  return (
    <section aria-labelledby="preview">
      <h3 id="preview">What it would change now</h3>
      {differences.map(({ case: file, added, gone, moved }) => {
        const subject = subjectOf(file, now, new Map())
        return (
          <div key={file.opportunity.id}>
            <p>
              <a href={LINKS.opportunity(file.opportunity.id)}>{file.opportunity.employer}</a>
            </p>
            <ul>
              <Lines what="New" actions={added} subject={subject} />
              <Lines what="Otherwise" actions={moved} subject={subject} />
              <Lines what="No more" actions={gone} subject={subject} />
            </ul>
          </div>
        )
      })}
    </section>
  )
}

interface LinesProps {
  readonly what: string
  readonly actions: readonly Action[]
  readonly subject: Subject
}

function Lines({ what, actions, subject }: LinesProps) {
  return (
    <>
      {actions.map((action) => (
        <li key={action.id}>
          {what}: {sayAction(action, subject.case)}, <span class="aside">{sayWindow(action, subject.zones).when}</span>
        </li>
      ))}
    </>
  )
}
