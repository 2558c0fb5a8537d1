import type { Command } from 'commander'
import type { Reading, ReadingKind } from '../../ports/message-reader.ts'
import type { ProposalLine } from '../../use-cases/mail/list-proposals.ts'
import type { ConfirmRequest } from '../../use-cases/mail/settle-proposal.ts'
import type { Door } from '../door.ts'
import { HEARD_KINDS } from '../log/log-words.ts'
import { choosePerson } from '../record/choose-part.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onTheirClock, readDay, readMoment } from '../record/read-when.ts'
import { choice } from '../record/record-command.ts'

/** What a message means in truth, as typed. */
export interface Corrections {
  readonly kind?: ReadingKind
  readonly from?: string
  readonly newPerson?: string
  readonly decisionBy?: string
  readonly respondBy?: string
  readonly backOn?: string
  readonly ask?: 'phone' | 'email' | 'any' | 'none'
  readonly askOn?: string
  readonly interview?: string
  readonly takesMail?: 'yes' | 'no'
}

const DAYS = { decisionBy: '--decision-by', respondBy: '--respond-by', backOn: '--back-on' } as const

/** A command with all that can be put right about a message. */
export function withCorrections(command: Command): Command {
  return command
    .addOption(choice('--kind <kind>', 'what it is in truth', HEARD_KINDS))
    .option('--from <person>', 'who wrote in truth')
    .option('--new-person <name>', 'whoever wrote is somebody new, called so')
    .option('--decision-by <day>', 'by when they decide in truth; none: it does not say')
    .option('--respond-by <day>', 'the last day to answer; none: it does not say')
    .option('--back-on <day>', 'the first day they are back; none: it does not say')
    .addOption(choice('--ask <how>', 'how they ask you to get in touch', ['phone', 'email', 'any', 'none']))
    .option('--ask-on <day>', 'on which day; none: it does not say')
    .option('--interview <when>', 'when the interview is; none: there is none')
    .addOption(choice('--takes-mail <yes|no>', 'whether its address takes answers', ['yes', 'no']))
}

type Corrected = Pick<ConfirmRequest, 'correct' | 'newContact'>
type Fields = { -readonly [Field in keyof Reading]?: Reading[Field] | null }

/** What was typed, as what is to be put right; undefined when it could not be read, and that was told. */
export async function readCorrections(
  door: Door,
  { proposal, read }: ProposalLine,
  options: Corrections,
  now: string,
): Promise<Corrected | undefined> {
  const shown = await openOpportunity(door, proposal.opportunity, { now })
  if (!shown) return undefined
  const correct: Fields = options.kind === undefined ? {} : { kind: options.kind }
  if (options.from !== undefined) {
    const person = await choosePerson(door, shown, options.from)
    if (!person) return undefined
    correct.contact = person.id
  }
  const clock = onTheirClock(shown.case, now, 'future')
  const dayOf = (name: string, typed: string) =>
    typed === 'none' ? { day: null } : readDay(door, name, typed, { ...clock, stretch: 'last-day' })
  for (const field of ['decisionBy', 'respondBy', 'backOn'] as const) {
    const typed = options[field]
    if (typed === undefined) continue
    const said = dayOf(DAYS[field], typed)
    if (!said) return undefined
    correct[field] = said.day
  }
  const askOn = options.askOn === undefined ? undefined : dayOf('--ask-on', options.askOn)
  if (options.askOn !== undefined && !askOn) return undefined
  if (options.ask !== undefined || askOn) correct.followUp = followUpOf(read?.reading.followUp, options.ask, askOn?.day)
  if (options.interview === 'none') correct.interview = null
  else if (options.interview !== undefined) {
    const moment = readMoment(door, '--interview', options.interview, clock)
    if (!moment) return undefined
    const uid = read?.reading.interview?.uid
    correct.interview = { start: moment.instant, ...(uid === undefined ? {} : { uid }) }
  }
  if (options.takesMail !== undefined) correct.noReply = options.takesMail === 'no' ? true : null
  const { newPerson: name } = options
  const email = read?.from?.address
  return {
    correct,
    ...(name === undefined
      ? {}
      : { newContact: { name, role: 'other' as const, ...(email === undefined ? {} : { email }) } }),
  }
}

/** What was read, with what was typed in its place. */
function followUpOf(
  before: Reading['followUp'],
  ask: Corrections['ask'],
  day: string | null | undefined,
): NonNullable<Reading['followUp']> | null {
  if (ask === 'none') return null
  const channel = ask === undefined ? before?.channel : ask === 'any' ? undefined : ask
  const on = day === undefined ? before?.on : (day ?? undefined)
  return { ...(channel === undefined ? {} : { channel }), ...(on === undefined ? {} : { on }) }
}
