import type { LetterFinding } from './letter.ts'

interface FindingListProps {
  readonly id: string
  readonly findings: readonly LetterFinding[]
  /** Undefined where no script runs. */
  readonly mend: ((finding: LetterFinding) => void) | undefined
  readonly show: ((finding: LetterFinding) => void) | undefined
}

/** What is wrong with a letter, the errors first, each with its rule and the way to mend it. */
export function FindingList({ id, findings, mend, show }: FindingListProps) {
  if (findings.length === 0) return null
  const ordered = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return (
    <ul class="findings" id={id}>
      {ordered.map((finding) => (
        <li key={`${finding.ruleId} ${finding.line} ${finding.column}`} class={`finding finding-${finding.severity}`}>
          <span>
            {finding.severity === 'error' && <strong>Must be mended: </strong>}
            {finding.message}{' '}
            <a class="aside" href={`/handbook/${finding.ruleId}`}>
              why
            </a>
          </span>
          {mend && finding.suggestion !== undefined && (
            <button type="button" class="button button-plain" onClick={() => mend(finding)}>
              Write “{finding.suggestion}”
            </button>
          )}
          {show && finding.suggestion === undefined && (
            <button type="button" class="button button-quiet" onClick={() => show(finding)}>
              Show
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
