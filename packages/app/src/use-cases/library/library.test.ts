import { expect, test } from 'vitest'
import { done, ME, openDesk } from '../testing/open-desk.ts'
import { readLink } from './read-link.ts'

const NOW = '2026-09-15T12:00:00+01:00'

async function openLibrary() {
  const desk = await openDesk(NOW)
  const { useCases } = desk
  await useCases.saveProfile({ ...ME, seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' } })
  for (const [opportunity, employer] of [
    ['larkspur', 'Larkspur'],
    ['millrace', 'Millrace'],
  ] as const) {
    await useCases.keepCase({
      ...ME,
      verb: 'add-opportunity',
      case: {
        version: 1,
        seeker: { name: 'Inês Duarte', timeZone: 'Europe/Lisbon' },
        opportunity: { id: opportunity, employer, role: 'Designer' },
        contacts: [{ id: 'dana', name: 'Dana Lee', role: 'hiring-manager', email: 'dana@larkspur.example' }],
        interviews: [
          {
            id: 'iv-1',
            round: 1,
            start: '2026-09-14T10:00:00+01:00',
            end: '2026-09-14T11:00:00+01:00',
            format: 'video',
            interviewers: ['dana'],
            notes: [{ contact: 'dana', kind: 'challenge', text: 'Nurses close the intake form before it is done' }],
          },
        ],
        log: [],
      },
    })
  }
  const keep = async (title: string, topics: readonly string[]) =>
    done(
      await useCases.addArticle({
        ...ME,
        article: { url: `https://example.org/${title}`, kind: 'article', title, topics: [...topics] },
      }),
    ).pages[0]?.id ?? ''
  const suggested = async (opportunity: string) =>
    done(await useCases.suggestArticles({ ...ME, opportunity })).people.flatMap(({ fitting }) =>
      fitting.map(({ article, topics }) => [article.title, ...topics]),
    )
  return { ...desk, keep, suggested }
}

test('what fits what somebody said is suggested, and the plan sends it once it lies with them', async () => {
  const { useCases, keep, suggested } = await openLibrary()
  const forms = await keep('forms', ['intake forms', 'nurses'])
  await keep('payroll', ['payroll'])
  expect(await suggested('larkspur')).toEqual([['forms', 'intake forms', 'nurses']])
  const given = done(await useCases.giveArticle({ ...ME, opportunity: 'larkspur', article: forms, why: 'Her numbers' }))
  expect(given.case.resources).toMatchObject([{ url: 'https://example.org/forms', why: 'Her numbers' }])
  expect(given.plan.actions.find(({ kind }) => kind === 'thank-you')?.resource).toBe(given.case.resources?.[0]?.id)
  expect(done(await useCases.giveArticle({ ...ME, opportunity: 'larkspur', article: forms })).change).toBeNull()
  done(await useCases.undoChange({ ...ME, change: given.change ?? 0 }))
  expect(done(await useCases.showOpportunity({ ...ME, opportunity: 'larkspur' })).case.resources ?? []).toEqual([])
})

test('nobody is offered the same twice, or anything too soon, from whatever opportunity they are known', async () => {
  const { useCases, clock, keep, suggested } = await openLibrary()
  const forms = await keep('forms', ['intake'])
  await keep('nights', ['nurses'])
  const given = done(await useCases.giveArticle({ ...ME, opportunity: 'larkspur', article: forms }))
  const entry = {
    type: 'sent',
    contact: 'dana',
    channel: 'email',
    purpose: 'keep-in-touch',
    resource: given.case.resources?.[0]?.id ?? '',
  } as const
  done(await useCases.logSent({ ...ME, opportunity: 'larkspur', entry }))
  expect(await suggested('millrace')).toEqual([])
  clock.set('2026-12-15T12:00:00Z')
  expect(await suggested('millrace')).toEqual([['nights', 'nurses']])
  const { shelf } = done(await useCases.readLibrary(ME))
  expect(shelf.find(({ article }) => article.id === forms)?.sendings).toMatchObject([
    { opportunity: 'larkspur', contact: { name: 'Dana Lee' } },
  ])
})

test('a link is kept once, without what tells where it came from; a page is asked for its title only when allowed', async () => {
  const { useCases } = await openLibrary()
  const article = { url: 'example.org/a?utm_source=mail', kind: 'talk' as const }
  expect(await useCases.addArticle({ ...ME, article })).toMatchObject({
    failures: [{ kind: 'no-title', why: 'not-asked' }],
  })
  await useCases.allowTitles({ ...ME, allowed: true })
  const local = { ...article, url: 'http://127.0.0.1:9/' }
  expect(await useCases.addArticle({ ...ME, article: local })).toMatchObject({ failures: [{ why: 'private' }] })
  done(await useCases.addArticle({ ...ME, article: { ...article, title: 'A talk' } }))
  const again = await useCases.addArticle({ ...ME, article: { ...article, url: 'https://example.org/a', title: 'B' } })
  expect(again).toMatchObject({ failures: [{ kind: 'link-kept', title: 'A talk' }] })
})

test('the library goes out with everything, and comes in again elsewhere', async () => {
  const { useCases, keep } = await openLibrary()
  await keep('forms', ['intake'])
  const wording = () => ({ interview: () => ({ title: '' }), step: () => ({ title: '' }) })
  const { text } = done(await useCases.exportEverything({ ...ME, format: 'json', wording }))
  const other = (await openDesk(NOW)).useCases
  done(await other.importFile({ ...ME, source: 'all.json', bytes: new TextEncoder().encode(text), apply: true }))
  const { shelf } = done(await other.readLibrary(ME))
  expect(shelf).toMatchObject([{ article: { title: 'forms', topics: ['intake'], url: 'https://example.org/forms' } }])
})

test.each([
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['https://me:secret@example.org/', undefined],
  ['not a link', undefined],
  [' example.org/a ', 'https://example.org/a'],
  ['https://example.org/a?fbclid=1&b=2#c', 'https://example.org/a?b=2#c'],
])('%s as a link', (typed, kept) => {
  expect(readLink(typed)).toBe(kept)
})
