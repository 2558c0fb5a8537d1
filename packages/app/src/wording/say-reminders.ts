import type { Action } from '@afterword/engine'
import type { Manner, News, ReminderWords } from '../use-cases/reminders/reminder-words.ts'
import { capital } from './capital.ts'
import { momentIn } from './moments/moment.ts'
import { sayNearDay, sayTime } from './moments/say-moment.ts'
import { sayAction } from './say-action.ts'

/** The words of notices and digests. Without leave, a notice names nobody: others may see the screen. */
export const reminderWords: ReminderWords = {
  notice: (news, manner) => {
    const [first] = news
    if (!first) return { title: 'Nothing is left to do', body: '' }
    if (news.length === 1) return sayOne(first, manner)
    return { title: `${news.length} steps: ${sayCounts(news)}`, body: manner.names ? listSome(news, manner) : OPEN }
  },
  digest: (kind, { actions, cases }, manner) => {
    const lines = actions.map((action) => {
      const own = cases.get(action.opportunity ?? '')
      // A step of the seeker's own belongs to no opportunity; it is told with any.
      const file = own ?? [...cases.values()][0]
      const what = `${file ? plainly(sayAction(action, file)) : 'A step'}${own ? ` (${own.opportunity.employer})` : ''}`
      return `- ${what}, ${sayDue(action, manner)}\n  ${action.because[0]?.why ?? ''}`
    })
    const count = actions.length === 1 ? '1 step' : `${actions.length} steps`
    const subject = kind === 'morning' ? `Today: ${count}` : `Due today: ${count}`
    return {
      subject,
      text: `${lines.join('\n')}\n\nThis mail is from Afterword on your own machine, and went to nobody else.\n`,
    }
  },
}

/** One thing of several, in a line: `Thank Dana Lee, Larkspur. By today 17:00.` */
export function sayNews(news: News, manner: Manner): string {
  const { title, body } = sayOne(news, manner)
  return `${title}. ${body}`
}

const OPEN = 'Open Afterword to see what it is.'
/** Of several things, as many as a notice has room for. */
const MOST_LINES = 3

function sayOne({ what, case: file, action }: News, manner: Manner): { title: string; body: string } {
  const employer = file.opportunity.employer
  if (!action) {
    return manner.names ? { title: 'A wait is over', body: `${employer}.` } : { title: 'A wait is over', body: OPEN }
  }
  const due = capital(sayDue(action, manner))
  if (!manner.names) return { title: SINGLE[what], body: `${due}. ${OPEN}` }
  return { title: plainly(sayAction(action, file)), body: `${employer}. ${due}.` }
}

const SINGLE: Readonly<Record<News['what'], string>> = {
  opens: 'A step can be taken now',
  'last-quarter': 'Little time is left for a step',
  overdue: 'A step is overdue',
  'hold-ends': 'A wait is over',
}

const COUNTED: Readonly<Record<News['what'], string>> = {
  overdue: 'overdue',
  'last-quarter': 'due soon',
  opens: 'can be taken now',
  'hold-ends': 'a wait is over',
}

/** `1 overdue, 2 can be taken now` */
function sayCounts(news: readonly News[]): string {
  const kinds = ['overdue', 'last-quarter', 'opens', 'hold-ends'] as const
  return kinds
    .map((kind) => [news.filter(({ what }) => what === kind).length, COUNTED[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ')
}

function listSome(news: readonly News[], manner: Manner): string {
  const lines = news.slice(0, MOST_LINES).map((one) => sayOne(one, manner).title)
  const rest = news.length - lines.length
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}

/** `by today 17:00`, `was due yesterday 17:00`, on the reader's clock. */
function sayDue({ due, status }: Action, { now, zone }: Manner): string {
  const at = momentIn(zone, due)
  const when = plainly(`${sayNearDay(at, momentIn(zone, now))} ${sayTime(at)}`)
  return status === 'overdue' ? `was due ${when}` : `by ${when}`
}

function plainly(words: string): string {
  return words.replaceAll('\u00a0', ' ')
}
