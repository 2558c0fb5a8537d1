import type { Action } from '@afterword/engine'
import type { WritingDesk as Desk } from '../../../use-cases/writing/open-writing-desk.ts'
import type { Zones } from '../../../wording/moments/zones.ts'
import { stationeryOf } from '../../../wording/paper/paper-size.ts'
import { type DeskCheck, hasText, type Letter } from '../../desk/letter.ts'
import { Proofreading } from '../../islands/proofreading.tsx'
import { WritingDesk } from '../../islands/writing-desk.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Island } from '../../parts/island.tsx'
import { Menu } from '../../parts/menu.tsx'
import { LINKS } from '../../shell/links.ts'
import { useVisit } from '../../shell/visit.ts'
import { PrintForm } from '../print/print-form.tsx'
import { StepForm } from '../steps/step-actions.tsx'
import { Asks } from './asks.tsx'
import { SendButtons, type Sending } from './send-buttons.tsx'
import { dialectOf, namesIn } from './teach-proofreader.ts'

interface SheetProps {
  readonly desk: Desk
  readonly letter: Letter
  readonly letters: readonly Letter[]
  readonly check: DeskCheck
  /** Null: letters cannot be sent from here. */
  readonly sending: Sending | null
}

/** One message on the desk. Where too little is known to draft it, that is asked for, and one can write it oneself. */
export function Sheet(props: SheetProps) {
  const { desk, letter } = props
  const action = desk.letters.find(({ message }) => message.action.id === letter.action)?.message.action
  return (
    <article class="desk-letter" id={letter.action}>
      <h2>{letter.title}</h2>
      {letter.address !== '' && <p class={letter.channel === 'phone' ? 'big-number' : 'aside'}>{letter.address}</p>}
      {letter.asks.length === 0 ? (
        <Writing {...props} action={action} />
      ) : (
        <>
          <Asks letter={letter} opportunity={desk.case.opportunity.id} action={action} />
          {letter.channel !== 'phone' && (
            <details open={hasText(letter)}>
              <summary>Write it yourself</summary>
              <Writing {...props} action={action} />
            </details>
          )}
        </>
      )}
    </article>
  )
}

function Writing({
  desk,
  letter,
  letters,
  check,
  sending,
  action,
}: SheetProps & { readonly action: Action | undefined }) {
  const { assets, token } = useVisit()
  const { id, region } = desk.case.opportunity
  const proofreader = assets.worker('proofread')
  const path = LINKS.write(id)
  const others = letters.filter((one) => one !== letter && hasText(one) && kindOf(one) === kindOf(letter))
  const files = new Set([letter.action, ...others.map(({ action }) => action)])
  const own = {
    findings: check.findings.filter(({ file }) => files.has(file)),
    notices: check.notices.filter(({ file }) => files.has(file)),
    pairs: check.pairs.filter(({ a, b }) => files.has(a) && files.has(b)),
  }
  const mailable = letter.channel === 'email' && letter.address !== ''
  const mustMend = own.findings.some(({ file, severity }) => file === letter.action && severity === 'error')
  return (
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
          {sending && mailable && (
            <SendButtons action={letter.action} anyway={mustMend} sending={sending} zones={zonesOf(desk)} />
          )}
        </div>
      </Form>
      <div class="queue-actions">
        {mailable && (
          <ButtonLink kind={sending ? 'plain' : 'main'} href={mailto(letter)} icon="mail">
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
              {letter.asks.length === 0 ? 'Draft anew' : 'Begin again'}
            </Button>
          </Form>
        </Menu>
      </div>
      {letter.channel !== 'phone' && hasText(letter) && (
        <PrintForm opportunity={id} action={letter.action} usual={stationeryOf(desk.case.seeker)} />
      )}
    </>
  )
}

function zonesOf({ case: { opportunity, seeker }, now }: Desk): Zones {
  return { employer: opportunity.timeZone ?? seeker.timeZone, reader: seeker.timeZone, now }
}

/** Letters of one kind about one interview are compared. */
function kindOf({ headers }: Letter): string {
  return headers.replace(/^To: .*\n/, '')
}

function mailto({ address, subject, body }: Letter): string {
  const query = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`]
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?${query.join('&')}`
}
