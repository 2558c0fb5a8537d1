import { expect, it } from 'vitest'
import { done, ME, openDesk } from '../testing/open-desk.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }
const NOON = '2026-09-15T12:00:00+01:00'

/** Two jobs with a talk each this morning, and a person to write to. */
async function openJobs() {
  const desk = await openDesk(NOON)
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  for (const employer of ['Alder', 'Larkspur']) {
    const opportunity = employer.toLowerCase()
    done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Designer', added: '2026-09-14' } }))
    const interview = {
      id: 'iv',
      start: '2026-09-15T09:00:00+01:00',
      end: '2026-09-15T10:00:00+01:00',
      format: 'video' as const,
    }
    const newContacts = [{ name: `Dana ${employer}`, role: 'hr' as const, email: `dana@${opportunity}.example` }]
    done(await useCases.addInterview({ ...ME, opportunity, interview, newContacts }))
  }
  return desk
}

it('keeps a debrief with what was told and its cards in one change', async () => {
  const { useCases } = await openJobs()
  const place = { ...ME, opportunity: 'larkspur', interview: 'iv' }
  const debrief = { wasHard: 'Why did you leave?', nextTime: 'Ask when they decide' }
  const lookBack = { telling: 'It went well.', interest: 'asked' as const, told: 'By Friday' }
  const kept = done(await useCases.saveDebrief({ ...place, debrief, lookBack, cards: true }))
  expect(done(await useCases.readLookBack(place)).lookBack).toMatchObject(lookBack)
  expect(done(await useCases.listDueCards(ME)).first?.card).toMatchObject({ asked: [{ employer: 'Larkspur' }] })
  done(await useCases.undoChange({ ...ME, change: kept.change ?? 0 }))
  expect(done(await useCases.readLookBack(place)).lookBack).toBeNull()
  expect(done(await useCases.listDueCards(ME)).first).toBeNull()
})

it('weighs a job by weight on one’s own criteria, compares, and plans to withdraw', async () => {
  const { useCases } = await openJobs()
  const criteria = [
    { id: 'resonates', name: 'How they work suits me', weight: 3 as const },
    { name: 'Short way to work', weight: 1 as const },
  ]
  done(await useCases.saveCriteria({ ...ME, criteria }))
  const way = { criterion: 'short-way-to-work', score: 1 as const, why: 'Two hours' }
  const place = { ...ME, opportunity: 'larkspur', interview: 'iv' }
  done(await useCases.saveFit({ ...place, scores: [{ criterion: 'resonates', score: 5, why: 'They listen' }, way] }))
  const alder = { ...place, opportunity: 'alder', scores: [way], decision: 'withdraw' as const }
  const withdrawn = done(await useCases.saveFit(alder))
  expect(withdrawn.plan.actions.map(({ id }) => id)).toContain('withdraw')
  const { lines } = done(await useCases.compareFit(ME))
  expect(lines.map(({ case: file, rounds }) => [file.opportunity.id, rounds[0]?.overall])).toEqual([
    ['larkspur', 4],
    ['alder', 1],
  ])
  expect(lines[0]?.case.interviews[0]?.debrief?.fit).toEqual({ resonates: 5 })
  done(await useCases.saveFit({ ...place, scores: [], decision: 'unsure', questions: 'May I work from home?' }))
  const next = {
    id: 'iv-2',
    start: '2026-09-22T09:00:00+01:00',
    end: '2026-09-22T10:00:00+01:00',
    format: 'video' as const,
  }
  done(await useCases.addInterview({ ...ME, opportunity: 'larkspur', interview: next }))
  const sheet = done(await useCases.prepareInterview({ ...place, interview: 'iv-2' }))
  expect(sheet.questions).toEqual(['May I work from home?'])
})

it('asks once after a no what is taken from it, and says what employers have in common', async () => {
  const { useCases, clock } = await openJobs()
  for (const opportunity of ['larkspur', 'alder']) {
    const entry = { type: 'received', channel: 'email', kind: 'rejection', contact: `dana-${opportunity}` } as const
    done(await useCases.logReceived({ ...ME, opportunity, entry }))
  }
  clock.set('2026-09-16T12:00:00+01:00')
  const lessons = async () => done(await useCases.planToday(ME)).actions.filter(({ kind }) => kind === 'record-lesson')
  expect(await lessons()).toHaveLength(2)
  const larkspur = { ...ME, opportunity: 'larkspur', nextTime: 'Two examples' }
  const kept = done(await useCases.keepLesson({ ...larkspur, feedback: [{ text: 'Your examples stayed vague' }] }))
  done(
    await useCases.keepLesson({ ...ME, opportunity: 'alder', feedback: [{ theme: 'examples', text: 'More detail' }] }),
  )
  expect(await lessons()).toEqual([])
  const list = done(await useCases.listFeedback(ME))
  expect(list).toMatchObject({ employers: 2, themes: [{ employers: 2, said: [{}, {}] }] })
  done(await useCases.removeFeedback({ ...ME, feedback: list.themes[0]?.said[0]?.id ?? '' }))
  expect(done(await useCases.listFeedback(ME)).employers).toBe(1)
  done(await useCases.undoChange({ ...ME, change: kept.change ?? 0 }))
  expect(await lessons()).toHaveLength(1)
})

it('suggests one thing a week: to ask the others when there is an offer', async () => {
  const { useCases, clock } = await openJobs()
  for (const opportunity of ['larkspur', 'alder']) {
    done(await useCases.saveDebrief({ ...ME, opportunity, interview: 'iv', debrief: { wentWell: 'All of it' } }))
  }
  const week = async () => done(await useCases.lookAtWeek(ME))
  expect(await week()).toMatchObject({ live: 2, parked: { count: 0 }, suggestion: { kind: 'look-further' } })
  expect((await week()).added.map(({ id }) => id)).toEqual(['alder', 'larkspur'])
  const entry = { type: 'received', channel: 'phone', kind: 'offer', contact: 'dana-larkspur' } as const
  done(await useCases.logReceived({ ...ME, opportunity: 'larkspur', entry }))
  clock.set('2026-09-15T12:30:00+01:00')
  const asked = await week()
  expect(asked.suggestion).toMatchObject({ kind: 'ask-others', steps: [{ action: { id: 'tell-about-offer:alder' } }] })
  const desk = done(await useCases.openWritingDesk({ ...ME, opportunity: 'alder' }))
  const letter = desk.letters.find(({ message }) => message.action.kind === 'tell-about-offer')
  expect(letter?.message.written).toMatchObject({ body: expect.stringContaining('offer') })
  done(await useCases.markSent({ ...ME, opportunity: 'alder', action: 'tell-about-offer:alder' }))
  expect((await week()).suggestion).toMatchObject({ kind: 'decide' })
})

it('takes what is learnt along in an export, and brings it in beside what is there', async () => {
  const { useCases } = await openJobs()
  const place = { ...ME, opportunity: 'larkspur', interview: 'iv' }
  done(
    await useCases.saveDebrief({ ...place, debrief: { wasHard: 'Why us?' }, lookBack: { told: 'Soon' }, cards: true }),
  )
  done(await useCases.keepLesson({ ...ME, opportunity: 'larkspur', feedback: [{ text: 'More examples' }] }))
  const wording = () => {
    throw new Error('JSON needs no words.')
  }
  const exported = done(await useCases.exportEverything({ ...ME, format: 'json', wording }))
  const bytes = new TextEncoder().encode(exported.text)
  const other = await openDesk(NOON)
  const file = { ...ME, source: 'afterword.json', bytes }
  expect(done(await other.useCases.importFile({ ...file, apply: false })).pages).toBe(3)
  const imported = done(await other.useCases.importFile({ ...file, apply: true }))
  const again = done(await other.useCases.exportEverything({ ...ME, format: 'json', wording }))
  expect(again.text).toBe(exported.text)
  expect(done(await other.useCases.importFile({ ...file, apply: true })).change).toBeNull()
  done(await other.useCases.undoChange({ ...ME, change: imported.change ?? 0 }))
  expect(done(await other.useCases.listQuestions(ME)).themes).toEqual([])
  const broken = exported.text.replace('"question"', '"quest"')
  expect(
    await other.useCases.importFile({ ...file, bytes: new TextEncoder().encode(broken), apply: false }),
  ).toMatchObject({
    failures: [{ kind: 'invalid-case', source: 'afterword.json, notebook' }],
  })
})

it('with nothing live suggests to look for an opening', async () => {
  const { useCases } = await openDesk(NOON)
  expect(done(await useCases.lookAtWeek(ME))).toMatchObject({ live: 0, suggestion: { kind: 'look-further', live: 0 } })
})
