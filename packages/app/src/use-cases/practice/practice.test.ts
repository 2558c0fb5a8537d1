import { expect, it } from 'vitest'
import { done, ME, openDesk } from '../testing/open-desk.ts'

const seeker = { name: 'Inês Duarte', timeZone: 'Europe/Lisbon', region: 'PT' }

/** Two interviews at two employers; in both they asked why one left. */
async function openPractice() {
  const desk = await openDesk('2026-09-15T14:00:00+01:00')
  const { useCases } = desk
  done(await useCases.saveProfile({ ...ME, seeker }))
  for (const [employer, day, note] of [
    ['Larkspur', '2026-09-10', 'Why did you leave?'],
    ['Alder', '2026-09-15', 'Why are you leaving your current job?'],
  ] as const) {
    const opportunity = employer.toLowerCase()
    done(await useCases.addOpportunity({ ...ME, opportunity: { employer, role: 'Designer' } }))
    const interview = {
      id: 'iv',
      start: `${day}T09:00:00+01:00`,
      end: `${day}T10:00:00+01:00`,
      format: 'video' as const,
    }
    done(await useCases.addInterview({ ...ME, opportunity, interview }))
    done(
      await useCases.addNotes({ ...ME, opportunity, interview: 'iv', notes: [{ kind: 'hard-question', text: note }] }),
    )
  }
  const debrief = { wasHard: 'Which tool do you forecast with? The silence after it' }
  done(await useCases.saveDebrief({ ...ME, opportunity: 'alder', interview: 'iv', debrief }))
  return desk
}

it('makes cards of what interviews brought, and counts what was asked twice on one card', async () => {
  const { useCases } = await openPractice()
  const before = done(await useCases.listQuestions(ME))
  expect(before.fresh.map(({ asking }) => asking.text)).toHaveLength(4)
  const taken = done(await useCases.takeQuestions(ME))
  const { themes, fresh } = done(await useCases.listQuestions(ME))
  expect(fresh).toEqual([])
  const leaving = themes.find(({ name }) => name === 'Leaving')?.cards
  expect(leaving).toMatchObject([
    { question: 'Why did you leave?', asked: [{ employer: 'Larkspur', on: '2026-09-10' }, { employer: 'Alder' }] },
  ])
  done(await useCases.undoChange({ ...ME, change: taken.change ?? 0 }))
  expect(done(await useCases.listQuestions(ME)).fresh).toHaveLength(4)
})

it('says that a new question is one you have, and takes your word that it is not', async () => {
  const { useCases } = await openPractice()
  const [added] = done(await useCases.addCard({ ...ME, card: { question: 'Why did you leave your last job?' } })).pages
  const { fresh } = done(await useCases.listQuestions(ME))
  const same = fresh.filter(({ like }) => like === added?.id)
  expect(same.map(({ asking }) => asking.employer)).toEqual(['Larkspur', 'Alder'])
  const only = { [same[0]?.key ?? '']: undefined, [same[1]?.key ?? '']: null }
  done(await useCases.takeQuestions({ ...ME, only }))
  const cards = done(await useCases.listQuestions(ME)).themes.flatMap((theme) => theme.cards)
  expect(cards.map(({ asked }) => asked.map(({ employer }) => employer))).toEqual([['Alder'], ['Larkspur']])
})

it('brings a card back when it is due, and before an interview sooner', async () => {
  const { useCases, clock } = await openPractice()
  const [card] = done(await useCases.addCard({ ...ME, card: { question: 'Why us?' } })).pages
  const now = done(await useCases.listDueCards(ME))
  expect(now.first?.card.id).toBe('why-us')
  const rated = done(await useCases.rateCard({ ...ME, card: card?.id ?? '', rating: 'good' }))
  expect(rated.pages[0]?.due).toBe(now.first?.outcomes.good.due)
  expect(done(await useCases.listDueCards(ME))).toMatchObject({ first: null, count: 0, next: rated.pages[0]?.due })
  expect(done(await useCases.listDueCards({ ...ME, until: '2026-10-30T09:00:00+01:00' })).first?.card.id).toBe('why-us')
  clock.set('2026-10-30T09:00:00+01:00')
  expect(done(await useCases.listDueCards(ME)).count).toBe(1)
  done(await useCases.undoChange({ ...ME, change: rated.change ?? 0 }))
  expect(done(await useCases.listQuestions(ME)).themes[0]?.cards[0]?.memory).toBeUndefined()
})

it('parts a question that was taken for another, and refuses a card that is gone', async () => {
  const { useCases } = await openPractice()
  done(await useCases.takeQuestions(ME))
  const card = 'why-did-you-leave'
  const asking = 'alder/iv/Why are you leaving your current job?'
  done(await useCases.partQuestion({ ...ME, card, asking }))
  const cards = done(await useCases.listQuestions(ME)).themes.flatMap((theme) => theme.cards)
  expect(cards.filter(({ theme }) => theme === 'Leaving').map(({ asked }) => asked.length)).toEqual([1, 1])
  done(await useCases.removeCard({ ...ME, card }))
  expect(await useCases.rateCard({ ...ME, card, rating: 'good' })).toMatchObject({
    failures: [{ kind: 'no-such-page', asked: card }],
  })
})
