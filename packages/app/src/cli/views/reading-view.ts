import type { Case } from '@afterword/engine'
import type { MessagesRead } from '../../use-cases/read-messages.ts'
import { countOf } from '../../wording/count-of.ts'
import { momentIn } from '../../wording/moments/moment.ts'
import { sayDate, sayDay, sayTime } from '../../wording/moments/say-moment.ts'
import { sayReading } from '../../wording/say-reading.ts'
import { nameOf } from '../../wording/subject.ts'
import { emptyRow, type Row, textRow } from '../page/row.ts'
import { faint, plain, type Span, strong } from '../page/span.ts'
import { nameFile } from './name-file.ts'

type MessageRead = MessagesRead['readings'][number]
type Told = MessageRead['reading']

const LABEL = 10

/** Each message: who wrote, what it means, the days it names, and the words that say so. */
export function readingView({ readings, case: file }: MessagesRead): Row[] {
  return [
    emptyRow,
    ...readings.flatMap((one) => [...messageRows(one, file), emptyRow]),
    textRow([plain(`${countOf(readings.length, 'message')} read. Nothing is logged: the case file stays as it is.`)]),
  ]
}

function messageRows({ file, mail, reading }: MessageRead, theCase: Case): Row[] {
  const from = mail.from ? [mail.from.name, mail.from.address].filter((part) => part !== '').join(' ') : 'nobody'
  return [
    textRow([strong(nameFile(file))], 2, [faint(reading.kind)]),
    ...labelled('from', [[plain(from)]]),
    ...labelled('subject', [[plain(mail.subject)]]),
    ...labelled('means', [
      [strong(sayReading(reading, reading.contact === null ? undefined : nameOf(theCase, reading.contact)))],
    ]),
    ...labelled('', factsOf(reading, theCase)),
    ...labelled(
      'because',
      reading.evidence.map((words) => [plain(words)]),
    ),
  ]
}

/** The days and the rest that a message carries, in words. */
function factsOf(reading: Told, { seeker, opportunity }: Case): Span[][] {
  const zone = opportunity.timeZone ?? seeker.timeZone
  const { decisionBy, backOn, respondBy, followUp, interview } = reading
  const day = (text: string) => sayDay(text, momentIn(zone, `${text}T12:00:00Z`))
  const facts: string[] = []
  if (decisionBy) facts.push(`decision by ${day(decisionBy)}`)
  if (respondBy) facts.push(`answer by ${day(respondBy)}`)
  if (backOn) facts.push(`back on ${day(backOn)}`)
  if (followUp) {
    const how = followUp.channel === 'phone' ? 'call' : followUp.channel === 'email' ? 'write' : 'get in touch'
    facts.push(`they ask you to ${how}${followUp.on ? ` on ${day(followUp.on)}` : ''}`)
  }
  if (interview) {
    const start = momentIn(zone, interview.start)
    facts.push(
      `interview ${interview.cancelled ? 'cancelled: ' : ''}${sayDate(start, start.year)}, ${sayTime(start)} their time`,
    )
  }
  if (reading.noReply) facts.push('the address takes no mail')
  return facts.map((fact) => [plain(fact)])
}

function labelled(label: string, texts: readonly (readonly Span[])[]): Row[] {
  const gap = plain(' '.repeat(LABEL + 4))
  return texts.map((text, index) => ({
    margin: { first: index === 0 ? [plain('    '), faint(label.padEnd(LABEL))] : [gap], rest: [gap] },
    text,
  }))
}
