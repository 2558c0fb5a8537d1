import { readFileSync } from 'node:fs'
import { knownNamesOf, parseCase, readTopic } from '@afterword/engine'
import { describe, expect, test } from 'vitest'
import type { Jotting } from '../ports/phrase-reader.ts'
import { loadTagger } from './load-tagger.ts'
import { openPhraseReader } from './open-phrase-reader.ts'
import { readJotting } from './read-jotting.ts'

const parsed = parseCase(JSON.parse(readFileSync('fixtures/cases/demo.json', 'utf8')))
if (parsed.kind === 'invalid') throw new Error('The demo is no valid case.')
const names = knownNamesOf(parsed.case)
const tagger = await loadTagger()

function read(text: string, reader: Jotting['reader'] = 'them', kind: Jotting['kind'] = 'talking-point'): string {
  const phrase = readJotting({ text, kind }, { names, tagger, reader })
  return phrase ? `${phrase.form}: ${phrase.text}` : 'asks'
}

/** What the composer gets: what is read here, else what the engine reads by itself. */
function asComposed(text: string): string {
  const own = read(text)
  const engine = readTopic(text, { names, reader: 'them' })
  return own === 'asks' && engine.kind === 'phrase' ? `${engine.phrase.form}: ${engine.phrase.text}` : own
}

describe('a jotting becomes a phrase', () => {
  test.each([
    // in an office
    ['spoke abt the Q3 migration, they lost 2 ppl, worried re: on-call', 'noun-phrase: the Q3 migration'],
    ['Falcon rollout', 'noun-phrase: the Falcon rollout'],
    ['Wren rollout in Q2', 'noun-phrase: the Wren rollout in Q2'],
    ['Kubernetes upgrade', 'noun-phrase: the Kubernetes upgrade'],
    ['the team moved to Leeds', 'statement: the team moved to Leeds'],
    ['Team is stretched', 'statement: the team is stretched'],
    ['lost 2 ppl in the spring', 'statement: you lost two people in the spring'],
    ['they lost 2 ppl', 'statement: you lost two people'],
    ['moved from Jira to Linear', 'statement: you moved from Jira to Linear'],
    ['Churn doubled last year', 'statement: churn doubled last year'],
    ['Sprint planning takes all of Monday', 'statement: sprint planning takes all of Monday'],
    ['onboarding takes six weeks', 'statement: onboarding takes six weeks'],
    ['rollout of the new EHR w/ 40 clinics', 'noun-phrase: the rollout of the new EHR with 40 clinics'],
    ['support tickets pile up on Mondays', 'statement: support tickets pile up on Mondays'],
    ['Two designers join in January', 'statement: two designers join in January'],
    ['budget freeze until April', 'noun-phrase: the budget freeze until April'],
    ['good chat about the support rota', 'noun-phrase: the support rota'],
    ['keen on the apprentice scheme', 'noun-phrase: the apprentice scheme'],
    ['big on code review', 'noun-phrase: the code review'],
    ['Month end means two Saturdays in the office', 'statement: the month end means two Saturdays in the office'],
    // in wards and clinics
    ['patients wait too long', 'statement: patients wait too long'],
    ['sixty beds closed', 'statement: sixty beds closed'],
    ['triage nurses share one phone', 'statement: triage nurses share one phone'],
    [
      'Half of the clinics call before they open the fault form',
      'statement: half of the clinics call before they open the fault form',
    ],
    ['waiting lists got shorter', 'statement: waiting lists got shorter'],
    ['Rewrote the intake form last yr', 'statement: you rewrote the intake form last year'],
    ['the ward reopened in Sept', 'statement: the ward reopened in September'],
    // in schools
    ['Yr 11 mock exams moved to Feb', 'statement: Year 11 mock exams moved to February'],
    ['Year 9 behaviour', 'noun-phrase: Year 9 behaviour'],
    ['Karate club on Fridays', 'noun-phrase: the karate club on Fridays'],
    ['choir sang at the opening', 'statement: the choir sang at the opening'],
    // on roads, in kitchens and halls
    ['Truck drivers wait 2 hrs at gate 4', 'statement: truck drivers wait two hours at gate 4'],
    ['dispatchers type every order twice', 'statement: dispatchers type every order twice'],
    ['Teachers plan together on Wednesdays', 'statement: teachers plan together on Wednesdays'],
    ['pupils speak 31 languages', 'statement: pupils speak 31 languages'],
    ['the booking software crashes on Saturdays', 'statement: the booking software crashes on Saturdays'],
    ['the boards meet monthly', 'statement: the boards meet monthly'],
    ['union talks drag on', 'statement: union talks drag on'],
    ['data lives in 14 spreadsheets', 'statement: data lives in 14 spreadsheets'],
    ['menu changes every 2 wks', 'statement: the menu changes every two weeks'],
    ['a new depot in Hull', 'noun-phrase: a new depot in Hull'],
    ['bees on the roof', 'noun-phrase: bees on the roof'],
    ['their depot in Hull', 'noun-phrase: your depot in Hull'],
    ['intake form was rewritten in 2024', 'statement: the intake form was rewritten in 2024'],
    ['clients ask for Spanish', 'statement: clients ask for Spanish'],
    ['She still answers the phone herself', 'statement: you still answer the phone yourself'],
    ['He sits on the floor with frightened kids', 'statement: you sit on the floor with frightened kids'],
    [
      'His drill rig broke off Sendai and was mended with a bicycle chain',
      'statement: your drill rig broke off Sendai and was mended with a bicycle chain',
    ],
    ['Ferries that charge in port', 'noun-phrase: ferries that charge in port'],
    ['Possums nesting in isolator boxes', 'noun-phrase: possums nesting in isolator boxes'],
    ['Apprentices frightened of the DC side', 'noun-phrase: apprentices frightened of the DC side'],
    ['grew up in Cork', 'statement: you grew up in Cork'],
  ])('%s', (text, expected) => {
    expect(asComposed(text)).toBe(expected)
  })
})

describe('what is not sure is asked', () => {
  test.each([
    // half sentences, and participles that look like verbs
    'launch delayed till May',
    'budget cut last year',
    'Kubernetes migration stuck',
    'the team based in Leeds',
    'SEN provision stretched',
    '42 routes, 3 depots',
    'City tender won',
    'client calls after hours',
    'report to 3 boards',
    'too many handovers',
    // doubt, and notes to oneself
    'how do you handle churn?',
    'budget?? -> ask again',
    'maybe the Leeds depot',
    // whom or which day it means, nobody could tell
    'her plan and his doubts',
    'we / they disagree',
    'asked why I left',
    'launch tomorrow',
    // not to anybody’s face
    'nice guy',
    'seemed bored',
    'hates Mondays',
    'manager quit',
    'salary bands',
    'the reorg was a mess',
    // shorthand that is left, capitals that tell nothing, other languages, negations
    'dev env takes 3 days to set up',
    'PARCEL TRACKING',
    'Parcel Tracking Rollout',
    'die Umstellung auf SAP',
    'hablamos sobre la mudanza',
    'no pricing, but the renewals',
    'xkcd grmbl',
  ])('%s', (text) => {
    expect(read(text)).toBe('asks')
  })
})

describe('it depends on who reads it', () => {
  test.each([
    ['Her wall of patient routes, drawn on site', 'them', 'noun-phrase: your wall of patient routes'],
    ['Her wall of patient routes, drawn on site', 'messenger', 'noun-phrase: her wall of patient routes'],
    ['Her wall of patient routes, drawn on site', 'another', 'asks'],
    ['they rewrote the form', 'another', 'statement: they rewrote the form'],
    ['lost 2 ppl in spring', 'another', 'asks'],
  ] as const)('%s, to %s', (text, reader, expected) => {
    expect(read(text, reader)).toBe(expected)
  })

  test('a thing promised may say what the writer did with it', () => {
    const promised = (text: string) => read(text, 'them', 'promise')
    expect(promised('The one-page fault form I rewrote')).toBe('noun-phrase: the one-page fault form I rewrote')
    expect(promised('send her the deck I made in Porto')).toBe('noun-phrase: the deck I made in Porto')
    expect(promised('introduce her to Tom')).toBe('asks')
  })
})

describe('the dictionary is loaded', () => {
  const jotting = (text: string): Jotting => ({ key: text, text, kind: 'talking-point', reader: 'them' })

  test('only for what the engine cannot read by itself', async () => {
    let loads = 0
    const reader = openPhraseReader(() => {
      loads += 1
      return loadTagger()
    })
    expect(await reader.read([jotting('the Q3 migration'), jotting('how they onboard new drivers')], names)).toEqual({})
    expect(loads).toBe(0)
    const phrases = await reader.read([jotting('Team is stretched')], names)
    expect(phrases).toEqual({ 'Team is stretched': { form: 'statement', text: 'the team is stretched' } })
    expect(loads).toBe(1)
  })
})
