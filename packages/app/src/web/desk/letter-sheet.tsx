import { useRef } from 'preact/hooks'
import { FindingList } from './finding-list.tsx'
import { type DeskCheck, type Letter, type LetterFinding, markBody, type Written } from './letter.ts'
import { MarkedText } from './marked-text.tsx'

interface LetterSheetProps {
  readonly letter: Letter
  readonly written: Written
  readonly check: DeskCheck
  /** Undefined where no script runs: the form is sent then. */
  readonly change: ((written: Written) => void) | undefined
  readonly titles: ReadonlyMap<string, string>
}

/** One letter on the desk: its fields, what is wrong with it, how alike it is to the others, and what is left to say. */
export function LetterSheet({ letter, written, check, change, titles }: LetterSheetProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = letter.action.replaceAll(':', '-')
  const findings = check.findings.filter(({ file }) => file === letter.action)
  const marks = markBody(letter, written.body, findings)
  const words = written.body.split(/\s+/).filter((word) => word !== '').length
  const markOf = (finding: LetterFinding) => marks.find((mark) => mark.finding === finding)
  const mend = (finding: LetterFinding) => {
    const mark = markOf(finding)
    if (!mark || finding.suggestion === undefined) return
    const body = `${written.body.slice(0, mark.from)}${finding.suggestion}${written.body.slice(mark.to)}`
    change?.({ ...written, body })
    field.current?.focus()
  }
  const show = (finding: LetterFinding) => {
    const mark = markOf(finding)
    field.current?.focus()
    if (mark) field.current?.setSelectionRange(mark.from, mark.to)
  }
  return (
    <div class="letter-sheet">
      {letter.hasSubject && (
        <div class="field">
          <label for={`subject-${id}`}>Subject</label>
          <input
            id={`subject-${id}`}
            name="subject"
            class="control control-letter"
            value={written.subject}
            onInput={(event) => change?.({ ...written, subject: event.currentTarget.value })}
          />
        </div>
      )}
      <div class="field">
        <label for={`body-${id}`}>{letter.channel === 'phone' ? 'What to say' : 'Letter'}</label>
        <div class="desk-field">
          <MarkedText text={written.body} marks={marks} />
          <textarea
            id={`body-${id}`}
            name="body"
            ref={field}
            class="control control-letter"
            dir="auto"
            value={written.body}
            aria-describedby={`count-${id}`}
            onInput={(event) => change?.({ ...written, body: event.currentTarget.value })}
          />
        </div>
        <p id={`count-${id}`} class="field-hint">
          {words === 1 ? '1 word' : `${words} words`}
        </p>
      </div>
      {letter.script !== undefined && (
        <details>
          <summary>If they answer</summary>
          <p class="letter">{letter.script}</p>
        </details>
      )}
      <FindingList
        id={`findings-${id}`}
        findings={findings}
        mend={change ? mend : undefined}
        show={change ? show : undefined}
      />
      {check.notices
        .filter(({ file }) => file === letter.action)
        .map(({ message }) => (
          <p key={message} class="aside">
            {message}
          </p>
        ))}
      <Likeness action={letter.action} check={check} titles={titles} />
      {letter.unused.length > 0 && (
        <details>
          <summary>Not in it yet ({letter.unused.length})</summary>
          <ul>
            {letter.unused.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface LikenessProps {
  readonly action: string
  readonly check: DeskCheck
  readonly titles: ReadonlyMap<string, string>
}

/** How alike a letter is to the others of its panel; the readers compare. */
function Likeness({ action, check, titles }: LikenessProps) {
  const pairs = check.pairs.filter(({ a, b }) => a === action || b === action)
  if (pairs.length === 0) return null
  return (
    <ul class="likeness" aria-label="How alike the letters are">
      {pairs.map(({ a, b, likeness }) => {
        const other = a === action ? b : a
        const percent = Math.round(likeness * 100)
        return (
          <li key={other}>
            <meter
              min={0}
              max={100}
              high={35}
              optimum={0}
              value={percent}
              aria-label={`Like the letter to ${titles.get(other)}`}
            />{' '}
            {percent} % like the one to {titles.get(other)}
          </li>
        )
      })}
    </ul>
  )
}
