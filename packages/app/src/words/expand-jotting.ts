const WORDS: Readonly<Record<string, string>> = {
  abt: 'about',
  acct: 'account',
  accts: 'accounts',
  appt: 'appointment',
  appts: 'appointments',
  approx: 'about',
  bc: 'because',
  'b/c': 'because',
  btwn: 'between',
  btw: 'between',
  comms: 'communications',
  cust: 'customer',
  custs: 'customers',
  dept: 'department',
  depts: 'departments',
  diff: 'different',
  docs: 'documents',
  engs: 'engineers',
  esp: 'especially',
  govt: 'government',
  hrs: 'hours',
  incl: 'including',
  mgmt: 'management',
  mgr: 'manager',
  mgrs: 'managers',
  mins: 'minutes',
  mktg: 'marketing',
  mos: 'months',
  mth: 'month',
  mths: 'months',
  mtg: 'meeting',
  mtgs: 'meetings',
  natl: 'national',
  orgs: 'organisations',
  ppl: 'people',
  proj: 'project',
  projs: 'projects',
  pts: 'patients',
  qtr: 'quarter',
  qtrs: 'quarters',
  reqs: 'requirements',
  sched: 'schedule',
  thru: 'through',
  wk: 'week',
  wks: 'weeks',
  'w/o': 'without',
  yr: 'year',
  yrs: 'years',
}

const DATES: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Jan: 'January',
  Feb: 'February',
  Apr: 'April',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
}

/** Words before a number that names instead of counting: "Year 9", "gate 4". */
const LABEL =
  /^(?:year|yr|grade|gate|level|phase|step|room|ward|unit|line|band|tier|stage|sprint|chapter|page|version|key|tier|platform|dock|bay|bus|tram|route|zone|type|no)$/i

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/**
 * Writes out what people shorten in jottings, where it stands for one thing only: "spoke abt the Q3 plan w/ 2 ppl" is
 * "spoke about the Q3 plan with two people". Small numbers become words.
 */
export function expandJotting(text: string): string {
  return text
    .trim()
    .replace(/^[-*•·–—>]+\s*/, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/\b(?:re|abt):\s*/gi, 'about ')
    .replace(/(?<=\S )re (?=(?:the|their|our|an?|new|on)\b)/gi, 'about ')
    .replace(/(^|\s)w\/(?!o)\s*(?=\S)/gi, '$1with ')
    .replace(/\s*&\s*(?=\p{Ll}|\s)/gu, ' and ')
    .replace(/(?<=\p{Ll}) \+ (?=\p{Ll})/gu, ' and ')
    .replace(/\bq([1-4])\b/g, 'Q$1')
    .replace(/(?<=[a-z]) @ (?=\p{L})/gu, ' at ')
    .split(' ')
    .map((word, at, words) => expandWord(word, words[at - 1] ?? '', words[at + 1] ?? ''))
    .join(' ')
    .replace(/[\s.;,:!]+$/, '')
}

function expandWord(word: string, before: string, after: string): string {
  const [, bare = word, mark = ''] = /^(.*?)([.,;:!]*)$/.exec(word) ?? []
  const counts = /^\d{1,2}$/.test(bare) && !LABEL.test(before) && /^\p{Ll}{2,}/u.test(after)
  const number = counts ? NUMBERS[Number(bare) - 2] : undefined
  if (number !== undefined) return `${number}${mark}`
  const date = DATES[bare]
  if (date !== undefined) return `${date}${mark === '.' ? '' : mark}`
  const long = WORDS[bare.toLowerCase()]
  if (long === undefined || /^\p{Lu}{2,}$/u.test(bare)) return word
  const cased = /^\p{Lu}/u.test(bare) ? `${long.charAt(0).toUpperCase()}${long.slice(1)}` : long
  return `${cased}${mark === '.' ? '' : mark}`
}
