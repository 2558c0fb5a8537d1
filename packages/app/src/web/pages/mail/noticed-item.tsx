import type { Case } from '@afterword/engine'
import type { ComponentChildren } from 'preact'
import type { Offer, ReadMessage } from '../../../ports/message-reader.ts'
import type { ProposalLine } from '../../../use-cases/mail/list-proposals.ts'
import { sayOutdated } from '../../../wording/say-invitation.ts'
import { daysRead, sayGuess, sayOffer, sayRead } from '../../../wording/say-reading.ts'
import { nameOf } from '../../../wording/subject.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Form } from '../../parts/form.tsx'
import { ROLE_CHOICES } from '../../parts/roles.ts'
import { Select } from '../../parts/select.tsx'
import { LINKS } from '../../shell/links.ts'

interface ItemProps {
  readonly line: ProposalLine
}

/** A message that waits for the user, with one tap to confirm it. */
export function NoticedItem({ line }: ItemProps) {
  const { proposal, read, about } = line
  const kind = read?.reading.kind
  // Such a message says nothing that could be logged: it is seen, or it means something else.
  const isNothing = !read?.own && (kind === 'delayed' || kind === 'unrelated')
  return (
    <li>
      <Heading line={line} />
      {line.outdated && <p>{sayOutdated(line)}</p>}
      {read?.guess && about && <p>{sayGuess(read.guess, about.opportunity.employer)}</p>}
      {read && <Read line={line} read={read} />}
      <Form action="/mail/noticed">
        <input type="hidden" name="proposal" value={proposal.id} />
        {!isNothing && read?.offers && about && <Offers offers={read.offers} proposal={proposal.id} about={about} />}
        <div class="queue-actions">
          <Button name="do" value={isNothing ? 'dismiss' : 'confirm'}>
            {isNothing ? 'Seen' : 'So it is'}
          </Button>
          {!read?.own && read && (
            <a class="button button-plain" href={`/mail/correct?proposal=${encodeURIComponent(proposal.id)}`}>
              It means something else
            </a>
          )}
          {!isNothing && (
            <Button kind="quiet" name="do" value="dismiss">
              It means nothing
            </Button>
          )}
        </div>
      </Form>
    </li>
  )
}

interface OffersProps {
  readonly offers: readonly Offer[]
  readonly proposal: string
  readonly about: Case
}

/** What a message tells of people, to be taken with it; of who is new, the part they play is asked. */
function Offers({ offers, proposal, about }: OffersProps) {
  return (
    <>
      <ChoiceField
        name="take"
        legend="Along with it"
        take="any"
        values={offers.flatMap((offer, at) => (isLikely(offer) ? [String(at)] : []))}
        choices={offers.map((offer, at) => ({
          value: String(at),
          label: sayOffer(offer, (contact) => nameOf(about, contact)),
        }))}
      />
      <div class="form-row">
        {offers.map(
          (offer, at) =>
            offer.kind === 'person' && (
              <Select
                key={offer.name}
                name={roleField(at, proposal)}
                label={`${offer.name} is`}
                choices={ROLE_CHOICES}
                value="other"
              />
            ),
        )}
      </div>
    </>
  )
}

/** The field that tells the part of whoever is offered at that place. Several messages stand on one page. */
export function roleField(at: number, proposal: string): string {
  return `role-${at}-${proposal}`
}

/** Whether most people would want it. What is known already is not replaced unasked. */
function isLikely({ kind }: Offer): boolean {
  return kind === 'person'
}

/** A message that was confirmed, whose words are still kept. */
export function SettledItem({ line }: ItemProps) {
  const { proposal, read } = line
  return (
    <li>
      <Heading line={line} />
      {read && (
        <details>
          <summary>What is kept of it</summary>
          <Read line={line} read={read} />
        </details>
      )}
      <Form action="/mail/noticed" layout="row">
        <input type="hidden" name="proposal" value={proposal.id} />
        <Button kind="quiet" name="do" value="forget">
          Delete what is kept
        </Button>
      </Form>
    </li>
  )
}

function Heading({ line: { proposal, read, about } }: ItemProps) {
  return (
    <p>
      <strong>{read ? sayRead(read) : 'A message'}</strong>,{' '}
      <a href={LINKS.opportunity(proposal.opportunity)}>{about?.opportunity.employer ?? proposal.opportunity}</a>
    </p>
  )
}

/** What a message says: its words, the days it names, and what of it says so. */
function Read({ line: { proposal, about }, read }: ItemProps & { readonly read: ReadMessage }): ComponentChildren {
  const zone = about?.opportunity.timeZone ?? about?.seeker.timeZone ?? 'UTC'
  const days = daysRead(read.reading, { zone, at: proposal.at })
  return (
    <>
      <p class="aside">{read.subject}</p>
      {read.reading.text !== undefined && (
        <blockquote class="letter letter-lines" dir="auto">
          {read.reading.text}
        </blockquote>
      )}
      {days.length > 0 && (
        <ul>
          {days.map(([what, day]) => (
            <li key={what}>
              {what}: {day}
            </li>
          ))}
        </ul>
      )}
      {read.reading.evidence.length > 0 && <p class="aside">Read from: {read.reading.evidence.join(' · ')}</p>}
    </>
  )
}
