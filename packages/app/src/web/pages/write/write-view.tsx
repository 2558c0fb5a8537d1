import type { Action } from '@afterword/engine'
import type { WritingDesk as Desk } from '../../../use-cases/writing/open-writing-desk.ts'
import { stationeryOf } from '../../../wording/paper/paper-size.ts'
import type { DeskCheck, Letter } from '../../desk/letter.ts'
import { Proofreading } from '../../islands/proofreading.tsx'
import { WritingDesk } from '../../islands/writing-desk.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { Menu } from '../../parts/menu.tsx'
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
  /** Why what was sent is not kept. */
  readonly problem?: string | undefined
}

/** The writing desk: the letters that are due beside each other, those to come below. */
export function WriteView({ desk, letters, window, later, check, mailbox, problem }: WriteViewProps) {
  const { id, employer } = desk.case.opportunity
  const coming = useWindow(later, { of: 'letters to come', name: 'coming', size: 40, at: 'later' })
  const sheets = (some: readonly Letter[]) => (
    <div class="desk">
      {some.map((letter) => (
        <Sheet key={letter.action} desk={desk} letter={letter} letters={letters} check={check} mailbox={mailbox} />
      ))}
    </div>
  )
  const spoken = letters.filter(({ channel }) => channel === 'phone')
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Write</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      {window.total === 0 && (
        <EmptyState title="Nothing to write now">
          <p>When a message is due it stands here, drafted from your notes.</p>
        </EmptyState>
      )}
      {sheets(letters.filter(({ channel }) => channel !== 'phone'))}
      {spoken.length > 0 && (
        <section aria-labelledby="spoken">
          <h2 id="spoken">To say on the phone</h2>
          {sheets(spoken)}
        </section>
      )}
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
  const mailable = letter.channel === 'email' && letter.address !== ''
  const mustMend = own.findings.some(({ file, severity }) => file === letter.action && severity === 'error')
  const action = desk.letters.find(({ message }) => message.action.id === letter.action)?.message.action
  return (
    <article class="desk-letter" id={letter.action}>
      <h2>{letter.title}</h2>
      {letter.address !== '' && <p class={letter.channel === 'phone' ? 'big-number' : 'aside'}>{letter.address}</p>}
      {letter.asks.length > 0 ? (
        <Asks letter={letter} opportunity={id} action={action} />
      ) : (
        <>
          <Form action={path}>
            <input type="hidden" name="action" value={letter.action} />
            <Island
              name="writing-desk"
              of={WritingDesk}
              props={{
                checkPath: `${path}/check`,
                keepPath: `${path}/keep`,
                groundPath: `${path}/ground`,
                token,
                letter,
                others,
                check: own,
              }}
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
              <span class="until-alive">
                <Button kind="plain">Keep and check</Button>
              </span>
              {mailbox && mailable && <SendButtons anyway={mustMend} />}
            </div>
          </Form>
          <div class="queue-actions">
            {mailable && (
              <ButtonLink kind={mailbox ? 'plain' : 'main'} href={mailto(letter)} icon="mail">
                Open in the mail program
              </ButtonLink>
            )}
            {action && (
              <StepForm action={action} opportunity={id} what={letter.channel === 'phone' ? 'called' : 'sent'}>
                <Button kind="plain">{letter.channel === 'phone' ? 'We spoke' : 'Mark as sent'}</Button>
              </StepForm>
            )}
            <Menu id={`more-${letter.action.replaceAll(':', '-')}`} label={`More for “${letter.title}”`}>
              {mailable && (
                <a class="button button-quiet" href={`${path}/${encodeURIComponent(letter.action)}.eml`} download>
                  Keep it as a file
                </a>
              )}
              <Form action={path}>
                <input type="hidden" name="action" value={letter.action} />
                <Button kind="quiet" name="fresh" value="yes">
                  Draft anew
                </Button>
              </Form>
            </Menu>
          </div>
          {letter.channel !== 'phone' && (
            <PrintForm opportunity={id} action={letter.action} usual={stationeryOf(desk.case.seeker)} />
          )}
        </>
      )}
    </article>
  )
}

/** Messages that are written out of what was noted in an interview. */
const ABOUT_THE_TALK: ReadonlySet<Action['kind']> = new Set(['thank-you', 'handwritten-note'])

interface AsksProps {
  readonly letter: Letter
  readonly opportunity: string
  readonly action: Action | undefined
}

/** What has to be known before there is something to write, and where to say it. */
function Asks({ letter, opportunity, action }: AsksProps) {
  const field = `answer-${letter.action.replaceAll(':', '-')}`
  const [only, ...more] = letter.asks
  const talk = action && ABOUT_THE_TALK.has(action.kind) ? action.interview : undefined
  return (
    <section class="asks" aria-label={`To answer first: ${letter.title}`}>
      <p>Too little is known to write it well.</p>
      {more.length > 0 && (
        <ul>
          {letter.asks.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {talk !== undefined ? (
        <Form action={LINKS.capture(opportunity, talk)}>
          <input type="hidden" name="who" value={action?.contact} />
          <input type="hidden" name="back" value={LINKS.write(opportunity, letter.action)} />
          <div class="field">
            <label for={field}>{more.length > 0 ? 'Your answers, a line each' : only}</label>
            <textarea id={field} name="text" class="control" rows={2} dir="auto" />
          </div>
          <Button kind="plain">Note it, and draft</Button>
        </Form>
      ) : (
        <>
          {more.length === 0 && <p>{only}</p>}
          <div class="actions">
            <ButtonLink kind="plain" href={action?.channel === 'phone' ? '/settings' : LINKS.opportunity(opportunity)}>
              {action?.channel === 'phone' ? 'Say it in the settings' : 'Add what is missing'}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  )
}

/** Sends the letter as it stands in its fields. `anyway`: it was found to have errors, and may go out all the same. */
function SendButtons({ anyway }: { readonly anyway: boolean }) {
  return (
    <>
      <Button name="send" value="now" icon="mail">
        Send
      </Button>
      <Button kind="plain" name="send" value="office-hours">
        In their office hours
      </Button>
      {anyway && (
        <Button kind="quiet" name="send" value="anyway">
          Send it as it is
        </Button>
      )}
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
