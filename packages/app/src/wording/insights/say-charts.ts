import type { Bars, Chart, ChartId, Rates } from '../../use-cases/insights/chart.ts'

interface ChartWords {
  readonly title: string
  /** What is counted, and how. */
  readonly says: string
  /** What its bars or rows stand for. */
  readonly rows: string
  readonly keys: Readonly<Record<string, string>>
}

const SPANS = {
  day: 'Within a day',
  '3-days': '1 to 3 days',
  week: '3 to 7 days',
  '2-weeks': '1 to 2 weeks',
  month: '2 to 4 weeks',
  later: 'Later',
  none: 'No answer so far',
}

const STAGES = {
  '0': 'Before a first talk',
  '1': 'After one round',
  '2': 'After two rounds',
  '3': 'After three or more',
}

export const CHART_WORDS: Readonly<Record<ChartId, ChartWords>> = {
  stages: {
    title: 'How far they came',
    says: 'Every opportunity, by the rounds that took place and by what became of it.',
    rows: 'Stage',
    keys: {
      ...STAGES,
      live: 'live',
      accepted: 'job taken',
      declined: 'offer turned down',
      withdrawn: 'withdrawn',
      rejected: 'a no',
      parked: 'gone quiet',
      'moved-on': 'moved on',
    },
  },
  'answer-time': {
    title: 'How long answers take',
    says: 'From the end of each talk to the first word of a human being.',
    rows: 'Time',
    keys: SPANS,
  },
  'follow-up': {
    title: 'Answers by kind of message',
    says: 'Messages that had a word from them within two weeks. Those of the last two weeks count once they are answered.',
    rows: 'Message',
    keys: {
      'thank-you': 'Thank-you',
      'check-in-email': 'Check-in by e-mail',
      'check-in-phone': 'Check-in by phone',
      'check-in-other': 'Check-in otherwise',
      'closing-note': 'Last note',
    },
  },
  timing: {
    title: 'Answers by when you asked',
    says: 'Check-ins and last notes, by how long it was since the talk or their last word.',
    rows: 'Asked after',
    keys: SPANS,
  },
  touches: {
    title: 'Messages until an answer',
    says: 'Talks that were answered, by how often you had asked where things stand.',
    rows: 'Messages',
    keys: { '0': 'None', '1': 'One', '2': 'Two', '3': 'Three or more' },
  },
  thanks: {
    title: 'Thanked within a day',
    says: 'Interviewers who had your thanks within 24 hours of the talk.',
    rows: 'Thanks',
    keys: { kept: 'Within 24 hours' },
  },
  fit: {
    title: 'Is it for me',
    says: 'What you decided for yourself after each round.',
    rows: 'Round',
    keys: {
      '1': 'Round one',
      '2': 'Round two',
      '3': 'Round three on',
      continue: 'continue',
      unsure: 'unsure',
      withdraw: 'withdraw',
      open: 'not decided',
    },
  },
  practice: {
    title: 'Answers you practise',
    says: 'Your difficult questions by theme, and how each stands with you today.',
    rows: 'Theme',
    keys: { held: 'held for now', due: 'to practise now', new: 'not practised yet' },
  },
}

/** The word for a bar or a part; names that a person gave are words already. */
export function wordOf(id: ChartId, key: string): string {
  return CHART_WORDS[id].keys[key] ?? key
}

/** `n = 12` */
export function sayCases(n: number): string {
  return `n = ${n}`
}

/** What a chart comes to, in a sentence that claims no more than the cases bear. */
export function sayChart(chart: Chart): string {
  if (chart.n === 0) return 'Nothing to count yet.'
  return chart.form === 'rates' ? sayRates(chart) : sayBars(chart)
}

function sayBars({ id, n, median }: Bars): string {
  if (id === 'answer-time' && median !== null) return `Half of the answers came within ${sayDays(median)}.`
  return n < 5 ? 'Too few to tell anything by.' : ''
}

function sayRates({ rates }: Rates): string {
  return rates.every(({ rate }) => rate === null) ? 'Too few to tell anything by: no share is given under five.' : ''
}

function sayDays(days: number): string {
  if (days < 1) return `${Math.max(1, Math.round(days * 24))} hours`
  const rounded = Math.round(days * 10) / 10
  return `${rounded} ${rounded === 1 ? 'day' : 'days'}`
}

type RateRow = Rates['rates'][number]

/** `58 % (32 to 81 %)`; a dash where there are too few. */
function sayRate({ rate }: Pick<RateRow, 'rate'>): string {
  if (!rate) return '–'
  const percent = (share: number) => Math.round(share * 100)
  return `${percent(rate.share)} % (${percent(rate.low)} to ${percent(rate.high)} %)`
}

/** A chart as a table: its columns, and a row for each of its bars. */
export function tableOf(chart: Chart): { readonly columns: readonly string[]; readonly rows: readonly string[][] } {
  const { rows: first } = CHART_WORDS[chart.id]
  if (chart.form === 'rates') {
    return {
      columns: [first, 'Answered', 'Of', 'Share (95 % interval)'].map((label) =>
        chart.id === 'thanks' ? label.replace('Answered', 'Thanked') : label,
      ),
      rows: chart.rates.map((row) => [wordOf(chart.id, row.key), String(row.hits), String(row.of), sayRate(row)]),
    }
  }
  const all = chart.bars[0]?.parts ?? []
  const single = all.length === 1
  // What never came about takes no column.
  const isThere = (at: number) => single || chart.bars.some(({ parts }) => (parts[at]?.count ?? 0) > 0)
  const parts = all.filter((_, at) => isThere(at))
  return {
    columns: [first, ...(single ? ['Cases'] : parts.map(({ key }) => wordOf(chart.id, key)))],
    rows: chart.bars.map((bar) => [
      wordOf(chart.id, bar.key),
      ...bar.parts.filter((_, at) => isThere(at)).map(({ count }) => String(count)),
    ]),
  }
}
