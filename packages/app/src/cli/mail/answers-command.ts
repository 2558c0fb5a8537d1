import { Command } from 'commander'
import type { Reading, ReadingKind } from '../../ports/message-reader.ts'
import type { ProposalLine } from '../../use-cases/mail/settle-proposal.ts'
import { daysRead, sayRead } from '../../wording/say-reading.ts'
import type { Door } from '../door.ts'
import { HEARD_KINDS } from '../log/log-words.ts'
import { sayLogged } from '../log/say-logged.ts'
import { commandRow } from '../page/command-row.ts'
import { type Row, textRow } from '../page/row.ts'
import { faint, plain, strong } from '../page/span.ts'
import { choose } from '../record/choose.ts'
import { choosePerson } from '../record/choose-part.ts'
import { ME } from '../record/me.ts'
import { openOpportunity } from '../record/open-opportunity.ts'
import { onTheirClock, readDay } from '../record/read-when.ts'
import { choice, nowOf, printEither, type RecordOptions, recordCommand } from '../record/record-command.ts'
import { orTell } from '../record/stop.ts'
import { tellChange } from '../record/tell-change.ts'

/** `afterword answers …` */
export function answersCommand(door: Door): Command {
  const command = new Command('answers')
    .summary('what seems to have come in: to confirm, correct, put aside')
    .description(
      'Messages in your mailbox that seem to be answers. Nothing is logged before you say so. Without a further word, lists them.',
    )
    .addHelpText('after', EXAMPLES)
  command.addCommand(listCommand(door), { isDefault: true })
  return command.addCommand(confirmCommand(door)).addCommand(dismissCommand(door))
}

const EXAMPLES = `
They are noticed while “afterword serve” runs.

Examples:
  afterword answers
  afterword answers confirm larkspur
  afterword answers confirm dana --kind offer --respond-by "next fri"
  afterword answers dismiss dana`

function listCommand(door: Door): Command {
  return recordCommand('list', { summary: 'what waits for you, newest first', examples: ['answers list'] }).action(
    async (options: RecordOptions) => {
      const noticed = orTell(door, await door.useCases.listProposals(ME))
      if (!noticed) return
      const answers = noticed.lines.map(({ proposal: { content: _sealed, ...proposal }, read }) => ({
        ...proposal,
        read,
        logs: read && sayWhatIsLogged(read),
      }))
      printEither(door, options, { answers }, () =>
        noticed.lines.length === 0
          ? [textRow([plain('Nothing waits for you. Answers are noticed while “afterword serve” runs.')])]
          : [
              ...noticed.lines.flatMap(answerRows),
              commandRow('So it is:', 'afterword answers confirm'),
              commandRow('It means nothing:', 'afterword answers dismiss'),
            ],
      )
    },
  )
}

function answerRows({ proposal: { id, opportunity }, read }: ProposalLine): Row[] {
  const head = textRow([strong(read ? sayRead(read) : 'A message'), faint(` (${opportunity})`)], 2, [faint(id)])
  if (!read) return [head]
  const { text, evidence } = read.reading
  return [
    head,
    textRow([faint(read.subject)], 4),
    ...(text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [textRow([plain(line)], 6)])),
    ...(evidence.length === 0 ? [] : [textRow([faint('Read from: '), plain(evidence.join(' · '))], 4)]),
    ...daysRead(read.reading).map(([what, day]) => textRow([faint(`${what}: `), plain(day)], 4)),
    textRow([faint('Would be logged: '), plain(sayWhatIsLogged(read))], 4),
  ]
}

function sayWhatIsLogged({ own, reading }: NonNullable<ProposalLine['read']>): string {
  if (own) return `that you wrote to ${own.name}`
  const { kind, contact, interview } = reading
  if (kind === 'unrelated' || kind === 'delayed') return 'nothing, unless you say what it is (--kind)'
  const talk = interview === undefined ? '' : `, and the interview ${interview.cancelled ? 'is off' : 'of that time'}`
  return `${kind}${contact === null ? '' : ` from ${contact}`}${talk}`
}

interface ConfirmOptions extends RecordOptions {
  readonly kind?: ReadingKind
  readonly from?: string
  readonly decisionBy?: string
  readonly respondBy?: string
  readonly backOn?: string
}

const DAYS = { decisionBy: '--decision-by', respondBy: '--respond-by', backOn: '--back-on' } as const

function confirmCommand(door: Door): Command {
  return recordCommand('confirm', {
    summary: 'logs a message for what it was read as, or for what you say it is',
    examples: [
      'answers confirm larkspur',
      'answers confirm dana --kind offer --respond-by "next fri"',
      'answers confirm dana --decision-by none',
    ],
  })
    .argument('[answer]', 'words of its sender, its employer or its subject')
    .addOption(choice('--kind <kind>', 'what it is in truth', HEARD_KINDS))
    .option('--from <person>', 'who wrote in truth')
    .option('--decision-by <day>', 'by when they decide in truth; none: it does not say')
    .option('--respond-by <day>', 'the last day to answer; none: it does not say')
    .option('--back-on <day>', 'the first day they are back; none: it does not say')
    .action(async (typed: string | undefined, options: ConfirmOptions) => {
      const line = await chooseAnswer(door, typed)
      const correct = line && (await readCorrections(door, line, options))
      if (!correct) return
      const request = { ...ME, proposal: line.proposal.id, correct, now: nowOf(door, options) }
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
      const line = await chooseAnswer(door, typed)
      if (!line || !orTell(door, await door.useCases.dismissProposal({ ...ME, proposal: line.proposal.id }))) return
      const done = 'It means nothing, then. What was read of it is deleted.'
      printEither(door, options, { done, answer: line.proposal.id }, () => [textRow([strong(done)])])
    })
}

type Corrections = { -readonly [Field in keyof Reading]?: Reading[Field] | null }

async function readCorrections(
  door: Door,
  { proposal }: ProposalLine,
  options: ConfirmOptions,
): Promise<Corrections | undefined> {
  const correct: Corrections = options.kind === undefined ? {} : { kind: options.kind }
  const shown = await openOpportunity(door, proposal.opportunity, options)
  if (!shown) return undefined
  if (options.from !== undefined) {
    const person = await choosePerson(door, shown, options.from)
    if (!person) return undefined
    correct.contact = person.id
  }
  const clock = { ...onTheirClock(shown.case, nowOf(door, options), 'future'), stretch: 'last-day' as const }
  for (const field of ['decisionBy', 'respondBy', 'backOn'] as const) {
    const typed = options[field]
    if (typed === undefined) continue
    const read = typed === 'none' ? { day: null } : readDay(door, DAYS[field], typed, clock)
    if (!read) return undefined
    correct[field] = read.day
  }
  return correct
}

async function chooseAnswer(door: Door, typed: string | undefined): Promise<ProposalLine | undefined> {
  const noticed = orTell(door, await door.useCases.listProposals(ME))
  if (!noticed) return undefined
  const candidates = noticed.lines.map((line) => ({
    id: line.proposal.id,
    names: [line.read?.from?.name ?? '', line.proposal.opportunity, line.read?.subject ?? ''],
    line,
  }))
  const none = 'Nothing waits for you. Answers are noticed while “afterword serve” runs.'
  return (await choose(door, candidates, typed, { what: 'answer', all: 'afterword answers', none }))?.line
}
