import { Command } from 'commander'
import type { ProposalLine } from '../../use-cases/mail/list-proposals.ts'
import { sayOutdated } from '../../wording/say-invitation.ts'
import { daysRead, sayGuess, sayOffer, sayRead } from '../../wording/say-reading.ts'
import { nameOf } from '../../wording/subject.ts'
import type { Door } from '../door.ts'
import { sayLogged } from '../log/say-logged.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { choose } from '../record/choose.ts'
import { ME } from '../record/me.ts'
import { collect, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'
import { type Corrections, readCorrections, withCorrections } from './answer-corrections.ts'
import { readTaking } from './read-taking.ts'

/** `afterword answers …` */
export function answersCommand(door: Door): Command {
  const command = new Command('answers')
    .summary('what seems to have come in: to confirm, correct, put aside')
    .description(
      'Messages in your mailbox that seem to be answers. Nothing is logged before you say so. Without a further word, lists them.',
    )
    .addHelpText('after', EXAMPLES)
  command.addCommand(listCommand(door), { isDefault: true })
  return command.addCommand(confirmCommand(door)).addCommand(dismissCommand(door)).addCommand(forgetCommand(door))
}

const EXAMPLES = `
They are noticed while “afterword serve” runs.

Examples:
  afterword answers
  afterword answers confirm larkspur
  afterword answers confirm dana --kind offer --respond-by "next fri"
  afterword answers confirm omar --take 1=peer
  afterword answers dismiss dana
  afterword answers forget dana`

function listCommand(door: Door): Command {
  return recordCommand('list', { summary: 'what waits for you, newest first', examples: ['answers list --kept'] })
    .option('--kept', 'what was confirmed instead, as far as its words are kept')
    .action(async (options: RecordOptions & { readonly kept?: true }) => {
      const noticed = orTell(door, await door.useCases.listProposals({ ...ME, state: stateOf(options.kept) }))
      if (!noticed) return
      const lines = noticed.lines.filter(({ read }) => read !== null || !options.kept)
      const answers = lines.map(({ proposal: { content: _sealed, ...proposal }, read }) => ({
        ...proposal,
        read,
        logs: read && sayWhatIsLogged(read),
      }))
      const ways = options.kept
        ? [commandRow('To delete what is kept:', 'afterword answers forget')]
        : [
            commandRow('So it is:', 'afterword answers confirm'),
            commandRow('It means nothing:', 'afterword answers dismiss'),
          ]
      printEither(door, options, { answers }, () =>
        lines.length === 0
          ? [textRow([plain(options.kept ? 'Nothing is kept.' : NONE)])]
          : [...lines.flatMap((line) => answerRows(line, options.kept !== true)), ...ways],
      )
    })
}

const NONE = 'Nothing waits for you. Answers are noticed while “afterword serve” runs.'

function stateOf(kept: true | undefined): 'confirmed' | 'open' {
  return kept ? 'confirmed' : 'open'
}

function answerRows(line: ProposalLine, waits: boolean): Row[] {
  const { proposal, read, about } = line
  const { id, opportunity, at } = proposal
  const head = textRow([strong(read ? sayRead(read) : 'A message'), faint(` (${opportunity})`)], 2, [faint(id)])
  if (!read) return [head]
  const { text, evidence } = read.reading
  const zone = about?.opportunity.timeZone ?? about?.seeker.timeZone ?? 'UTC'
  const offers = waits && about ? (read.offers ?? []) : []
  const outdated = waits ? sayOutdated(line) : undefined
  return [
    head,
    ...(outdated === undefined ? [] : [textRow([plain(outdated)], 4)]),
    ...(read.guess && about ? [textRow([plain(sayGuess(read.guess, about.opportunity.employer))], 4)] : []),
    textRow([faint(read.subject)], 4),
    ...(text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [textRow([plain(line)], 6)])),
    ...(evidence.length === 0 ? [] : [textRow([faint('Read from: '), plain(evidence.join(' · '))], 4)]),
    ...daysRead(read.reading, { zone, at }).map(([what, day]) => textRow([faint(`${what}: `), plain(day)], 4)),
    ...(waits ? [textRow([faint('Would be logged: '), plain(sayWhatIsLogged(read))], 4)] : []),
    ...offers.map((offer, index) =>
      textRow([faint(`--take ${index + 1}: `), plain(sayOffer(offer, (one) => (about ? nameOf(about, one) : one)))], 4),
    ),
  ]
}

function sayWhatIsLogged({ own, reading }: NonNullable<ProposalLine['read']>): string {
  if (own) return `that you wrote to ${own.name}`
  const { kind, contact, interview } = reading
  if (kind === 'unrelated' || kind === 'delayed') return 'nothing, unless you say what it is (--kind)'
  const talk = interview === undefined ? '' : `, and the interview ${interview.cancelled ? 'is off' : 'of that time'}`
  return `${kind}${contact === null ? '' : ` from ${contact}`}${talk}`
}

interface ConfirmOptions extends RecordOptions, Corrections {
  readonly take?: readonly string[]
}

function confirmCommand(door: Door): Command {
  const command = recordCommand('confirm', {
    summary: 'logs a message for what it was read as, or for what you say it is',
    examples: [
      'answers confirm larkspur',
      'answers confirm dana --kind offer --respond-by "next fri"',
      'answers confirm dana --decision-by none --ask phone --ask-on fri',
      'answers confirm omar --take 1=recruiter --take 2',
      'answers confirm omar --new-person "Omar Haddad"',
    ],
  })
    .argument('[answer]', 'words of its sender, its employer or its subject')
    .option(
      '--take <number>',
      'what it tells of people, to be kept: the number it is listed with, with their part (1=peer), or all',
      collect,
    )
  return withCorrections(command).action(async (typed: string | undefined, options: ConfirmOptions) => {
    const line = await chooseAnswer(door, typed, 'open')
    const corrected = line && (await readCorrections(door, line, options, nowOf(door, options)))
    if (!corrected) return
    const taking = readTaking(door, options.take ?? [], line.read?.offers ?? [])
    if (!taking) return
    const request = { ...ME, proposal: line.proposal.id, ...corrected, ...taking, now: nowOf(door, options) }
    tellChange(door, options, await door.useCases.confirmProposal(request), sayLogged(undefined))
  })
}

function dismissCommand(door: Door): Command {
  return recordCommand('dismiss', {
    summary: 'puts a message aside: it means nothing, and what was read of it is deleted',
    examples: ['answers dismiss dana'],
  })
    .argument('[answer]', 'words of its sender, its employer or its subject')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const line = await chooseAnswer(door, typed, 'open')
      if (!line || !orTell(door, await door.useCases.dismissProposal({ ...ME, proposal: line.proposal.id }))) return
      const done = 'It means nothing, then. What was read of it is deleted.'
      printEither(door, options, { done, answer: line.proposal.id }, () => [textRow([strong(done)])])
    })
}

function forgetCommand(door: Door): Command {
  return recordCommand('forget', {
    summary: 'deletes what is kept of a message that was confirmed; what was logged stays',
    examples: ['answers forget dana'],
  })
    .argument('[answer]', 'words of its sender, its employer or its subject')
    .action(async (typed: string | undefined, options: RecordOptions) => {
      const line = await chooseAnswer(door, typed, 'confirmed')
      if (!line || !orTell(door, await door.useCases.forgetProposal({ ...ME, proposal: line.proposal.id }))) return
      const done = 'Deleted. What was logged stays.'
      printEither(door, options, { done, answer: line.proposal.id }, () => [textRow([strong(done)])])
    })
}

async function chooseAnswer(
  door: Door,
  typed: string | undefined,
  state: 'open' | 'confirmed',
): Promise<ProposalLine | undefined> {
  const noticed = orTell(door, await door.useCases.listProposals({ ...ME, state }))
  if (!noticed) return undefined
  const candidates = noticed.lines
    .filter(({ read }) => read !== null || state === 'open')
    .map((line) => ({
      id: line.proposal.id,
      names: [line.read?.from?.name ?? '', line.proposal.opportunity, line.read?.subject ?? ''],
      line,
    }))
  const words =
    state === 'open'
      ? { what: 'answer', all: 'afterword answers', none: NONE }
      : { what: 'answer', all: 'afterword answers list --kept', none: 'Nothing is kept.' }
  return (await choose(door, candidates, typed, words))?.line
}
