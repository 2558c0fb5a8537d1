import type { WritingDesk as Desk } from '../../../use-cases/writing/open-writing-desk.ts'
import { stationeryOf } from '../../../wording/paper/paper-size.ts'
import type { DeskCheck, Letter } from '../../desk/letter.ts'
import { Proofreading } from '../../islands/proofreading.tsx'
import { WritingDesk } from '../../islands/writing-desk.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { Pager } from '../../parts/pager.tsx'
import { useWindow } from '../../parts/use-window.tsx'
import { LINKS } from '../../shell/links.ts'
import { useVisit } from '../../shell/visit.ts'
import type { PageWindow } from '../../shell/windows.ts'
import { PrintForm } from '../print/print-form.tsx'
import { StepForm } from '../steps/step-actions.tsx'
import { dialectOf, namesIn } from './teach-proofreader.ts'

interface WriteViewProps {
  readonly desk: Desk
  /** Those that lie on the desk, out of all that are due. */
  readonly letters: readonly Letter[]
  readonly window: PageWindow
  readonly later: readonly Letter[]
  readonly check: DeskCheck
  /** Whether letters can be sent from here. */
  readonly mailbox: boolean
}

/** The writing desk: the letters that are due beside each other, those to come below. */
export function WriteView({ desk, letters, window, later, check, mailbox }: WriteViewProps) {
  const { id, employer } = desk.case.opportunity
  const coming = useWindow(later, { of: 'letters to come', name: 'coming', size: 40, at: 'later' })
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Write</h1>
      {window.total === 0 && (
        <EmptyState title="Nothing to write now">
          <p>When a message is due it stands here, drafted from your notes.</p>
        </EmptyState>
      )}
      <div class="desk">
        {letters.map((letter) => (
          <Sheet key={letter.action} desk={desk} letter={letter} letters={letters} check={check} mailbox={mailbox} />
        ))}
      </div>
      <Pager of="letters" window={window} />
      {later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">To come</h2>
          <ul>
            {coming.shown.map(({ action, title }) => (
              <li key={action}>
                <a href={`${LINKS.write(id)}?step=${encodeURIComponent(action)}#${encodeURIComponent(action)}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
          {coming.pager}
        </section>
      )}
    </>
  )
}

interface SheetProps {
  readonly desk: Desk
  readonly letter: Letter
  readonly letters: readonly Letter[]
  readonly check: DeskCheck
  readonly mailbox: boolean
}

function Sheet({ desk, letter, letters, check, mailbox }: SheetProps) {
  const { assets, token } = useVisit()
  const { id, region } = desk.case.opportunity
  const proofreader = assets.worker('proofread')
  const path = LINKS.write(id)
  const others = letters.filter((one) => one !== letter && one.asks.length === 0 && kindOf(one) === kindOf(letter))
  const files = new Set([letter.action, ...others.map(({ action }) => action)])
  const own = {
    findings: check.findings.filter(({ file }) => files.has(file)),
    notices: check.notices.filter(({ file }) => files.has(file)),
    pairs: check.pairs.filter(({ a, b }) => files.has(a) && files.has(b)),
  }
  const action = desk.letters.find(({ message }) => message.action.id === letter.action)?.message.action
  return (
    <article class="desk-letter" id={letter.action}>
      <h2>{letter.title}</h2>
      {letter.address !== '' && <p class={letter.channel === 'phone' ? 'big-number' : 'aside'}>{letter.address}</p>}
      {letter.asks.length > 0 ? (
        <section class="asks" aria-label={`To answer first: ${letter.title}`}>
          <p>Too little is known to write it well. First:</p>
          <ul>
            {letter.asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {action?.interview !== undefined && (
            <ButtonLink href={LINKS.capture(id, action.interview)}>Take notes</ButtonLink>
          )}
        </section>
      ) : (
        <>
          <Form action={path}>
            <input type="hidden" name="action" value={letter.action} />
            <Island
              name="writing-desk"
              of={WritingDesk}
              props={{ checkPath: `${path}/check`, keepPath: `${path}/keep`, token, letter, others, check: own }}
            />
            {proofreader !== undefined && (
              <Island
                name="proofreading"
                of={Proofreading}
                props={{
                  field: `body-${letter.action.replaceAll(':', '-')}`,
                  script: `/assets/${proofreader}`,
                  dialect: dialectOf(region ?? desk.case.seeker.region),
                  names: namesIn(desk.case),
                }}
              />
            )}
            <div class="actions">
              <Button kind="plain">Keep and check</Button>
              {mailbox && letter.channel === 'email' && letter.address !== '' && <SendButtons />}
              <Button kind="quiet" name="fresh" value="yes">
                Draft anew
              </Button>
            </div>
          </Form>
          <div class="queue-actions">
            {letter.channel === 'email' && letter.address !== '' && (
              <>
                <ButtonLink href={mailto(letter)} icon="mail">
                  Open in the mail program
                </ButtonLink>
                <ButtonLink kind="plain" href={`${path}/${encodeURIComponent(letter.action)}.eml`} download>
                  As a file
                </ButtonLink>
              </>
            )}
            {action && (
              <StepForm action={action} opportunity={id} what={letter.channel === 'phone' ? 'called' : 'sent'}>
                <Button kind="plain">{letter.channel === 'phone' ? 'We spoke' : 'Mark as sent'}</Button>
              </StepForm>
            )}
          </div>
          {letter.channel !== 'phone' && (
            <PrintForm opportunity={id} action={letter.action} usual={stationeryOf(desk.case.seeker)} />
          )}
        </>
      )}
    </article>
  )
}

/** Sends the letter as it stands in its fields. */
function SendButtons() {
  return (
    <>
      <Button name="send" value="now" icon="mail">
        Send
      </Button>
      <Button kind="plain" name="send" value="office-hours">
        Send in their office hours
      </Button>
      <Button kind="quiet" name="send" value="anyway">
        Send whatever was found
      </Button>
    </>
  )
}

/** Letters of one kind about one interview are compared. */
function kindOf({ headers }: Letter): string {
  return headers.replace(/^To: .*\n/, '')
}

function mailto({ address, subject, body }: Letter): string {
  const query = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`]
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?${query.join('&')}`
}
