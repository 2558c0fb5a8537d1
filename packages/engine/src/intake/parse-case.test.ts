import { describe, expect, it } from 'vitest'
import { exampleCase } from '../etiquette/example-case.ts'
import { parseCase } from './parse-case.ts'

/** What to put where in the JSON of the plain case; undefined takes a field away. */
type Changes = Record<string, unknown>

function changed(changes: Changes): unknown {
  const json = JSON.parse(JSON.stringify(exampleCase()))
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const place = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, json)
    if (value === undefined) delete place[last]
    else place[last] = value
  }
  return json
}

/** The problems of the plain case after some changes, as the lines a person sees. */
function problemsAfter(changes: Changes): string[] {
  const parsed = parseCase(changed(changes))
  return parsed.kind === 'case' ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

const at = '2026-09-15T12:00:00Z'
const unknownZone = 'is no time zone: give an IANA name (for example "America/New_York" or "Europe/London")'
const dana = exampleCase().contacts[0]

const rows: [what: string, changes: Changes, line: string][] = [
  [
    'an unknown field',
    { 'interviews.0.mood': 'good' },
    'interviews.0.mood: is no field of the case format: correct its name or remove it',
  ],
  ['an unknown field at the top', { mood: 1 }, 'mood: is no field of the case format: correct its name or remove it'],
  ['a field that is missing', { 'seeker.name': undefined }, 'seeker.name: is missing: give text'],
  ['another version', { version: 2 }, 'version: must be 1'],
  [
    'an end before the start',
    { 'interviews.0.end': '2026-09-15T09:59:00-04:00' },
    'interviews.0.end: is before the start of the interview',
  ],
  [
    'a moment without an offset',
    { 'interviews.0.end': '2026-09-15T11:00:00' },
    'interviews.0.end: must end in its offset from UTC (for example "-04:00" or "Z")',
  ],
  [
    'a moment that never was',
    { 'interviews.0.end': '2026-09-15T25:00:00Z' },
    'interviews.0.end: is no moment: check the day, the time and the offset',
  ],
  ['a zone that does not exist', { 'seeker.timeZone': 'Mars/Base' }, `seeker.timeZone: ${unknownZone}`],
  ['an offset in place of a zone', { 'seeker.timeZone': '+01:00' }, `seeker.timeZone: ${unknownZone}`],
  [
    'a country that does not exist',
    { 'opportunity.region': 'UK' },
    'opportunity.region: names no country of ISO 3166-1 (the United Kingdom is "GB")',
  ],
  [
    'a region in words',
    { 'opportunity.region': 'Bavaria' },
    'opportunity.region: must be an ISO 3166 code: a country ("US") or a part of one ("US-NY", "GB-SCT", "DE-BY")',
  ],
  [
    'an impossible day',
    { 'interviews.0.decisionBy': '2026-02-30' },
    'interviews.0.decisionBy: is no day of the calendar',
  ],
  [
    'a 29 February of a common year',
    { 'interviews.0.decisionBy': '2027-02-29' },
    'interviews.0.decisionBy: is no day of the calendar',
  ],
  [
    'an interviewer who is nobody',
    { 'interviews.0.interviewers': ['zed'] },
    'interviews.0.interviewers.0: names no contact of this case: "zed" (there are dana)',
  ],
  [
    'an interviewer named twice',
    { 'interviews.0.interviewers': ['dana', 'dana'] },
    'interviews.0.interviewers.1: names "dana" a second time',
  ],
  ['two contacts with one id', { contacts: [dana, dana] }, 'contacts.1.id: stands twice: "dana" must be unique'],
  [
    'an id with a space',
    { 'opportunity.id': 'opp 1' },
    'opportunity.id: must be an id of letters, digits, ".", "_" and "-" (for example "iv-1")',
  ],
  [
    'something received without an id',
    { log: [{ type: 'received', at, channel: 'email', kind: 'reply' }] },
    'log.0.id: is missing: give text',
  ],
  [
    'a log entry of no known type',
    { log: [{ type: 'texted', at }] },
    "log.0.type: must be one of the log's types: sent, call, received, done, dismissed, snoozed, closed",
  ],
  [
    'an entry about nobody',
    { log: [{ type: 'sent', at, contact: 'zed', channel: 'email', purpose: 'other' }] },
    'log.0.contact: names no contact of this case: "zed" (there are dana)',
  ],
  [
    'an unknown rule',
    { policy: { rules: { 'thank-yuo': 'off' } } },
    'policy.rules.thank-yuo: names no rule, did you mean "thank-you"? ("afterword rules" lists them)',
  ],
  [
    'an unknown parameter',
    { policy: { rules: { 'thank-you': { withn: 3 } } } },
    'policy.rules.thank-you.withn: is no parameter of this rule, did you mean "within"? (it has opensAfter, within, evening)',
  ],
  [
    'a parameter out of bounds',
    { policy: { rules: { 'keep-in-touch': { every: 30 } } } },
    'policy.rules.keep-in-touch.every: must be a whole number from 60 to 365 (days)',
  ],
  [
    'a setting that is no setting',
    { policy: { rules: { 'no-contact': 3 } } },
    "policy.rules.no-contact: must be 'off' or an object with the rule's parameters",
  ],
  [
    'a follow-up with two days',
    { 'interviews.0.followUp': { on: '2026-09-20', inDays: 3 } },
    'interviews.0.followUp.inDays: stands beside "on": give one of the two',
  ],
]

describe('a case file', () => {
  it('is taken as it is when it is valid', () => {
    expect(parseCase(changed({}))).toEqual({ kind: 'case', case: exampleCase() })
  })

  it.each(rows)('with %s is refused with the place and the way out', (_what, changes, line) => {
    expect(problemsAfter(changes)).toEqual([line])
  })

  it('has all its problems told at once', () => {
    const lines = problemsAfter({ version: '1', 'contacts.0.role': 'boss', 'opportunity.employer': undefined })
    expect(lines.map((line) => line.split(':')[0])).toEqual(['version', 'opportunity.employer', 'contacts.0.role'])
  })

  it.each([null, [], 'text', 3])('must be an object, not %j', (json) => {
    expect(parseCase(json)).toEqual({ kind: 'invalid', problems: [{ path: '', message: 'must be an object' }] })
  })

  it('may switch off a rule of notes', () => {
    expect(problemsAfter({ policy: { rules: { 'no-panel-copy': 'off' } } })).toEqual([])
  })
})
