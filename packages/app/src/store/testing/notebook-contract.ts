import type { Feedback, PracticeCard } from '@afterword/engine'
import { describe, expect, it } from 'vitest'
import { checkIn, makeCase, stamp, withEntry } from './make-case.ts'
import { expectKind, type Harness, provideDesks, saved } from './record-desk.ts'

const AT = '2026-09-15T12:00:00Z'

const card = (id: string, due: string, more: Partial<PracticeCard> = {}): PracticeCard => ({
  id,
  question: `Why ${id}?`,
  answer: {},
  asked: [],
  added: AT,
  due,
  ...more,
})

const feedback = (id: string): Feedback => ({
  id,
  opportunity: 'larkspur',
  at: AT,
  theme: 'Examples',
  text: 'Nul\u0000 & half \ud83d',
})

/** What a person can rely on when something is learnt, whatever it is kept in. */
export function describeNotebook(kind: string, start: () => Harness): void {
  describe(`the notebook in ${kind}`, () => {
    const takeDesk = provideDesks(start)

    it('gives back what was kept, and says what is due, the longest due first', async (context) => {
      const { notebook, owner } = takeDesk(context)
      const cards = [
        card('later', '2026-09-20T10:00:00+02:00'),
        card('second', '2026-09-15T13:00:00+02:00'),
        card('first', '2026-09-14T10:00:00Z', { answer: { result: 'Half the calls.\nAnd quiet nights.' } }),
      ]
      const keys = cards.map(({ id }) => id)
      expectKind(await notebook.changePages(owner, stamp('add-card'), { kind: 'card', keys }, () => cards), 'kept')
      const due = expectKind(await notebook.dueCards(owner, AT, 1), 'due')
      expect(due).toEqual({ kind: 'due', cards: [cards[2]], count: 2, next: '2026-09-20T08:00:00.000Z' })
      const read = expectKind(await notebook.readPages(owner, 'card', { keys: ['later', 'nobody'] }), 'pages')
      expect(read.pages).toEqual([cards[0]])
      expect(expectKind(await notebook.dueCards(`${owner}-other`, AT, 9), 'due').cards).toEqual([])
    })

    it('undoes a change of pages, unless it was overtaken', async (context) => {
      const { record, notebook, owner } = takeDesk(context)
      const put = (question: string | null) =>
        notebook.changePages(owner, stamp('edit-card'), { kind: 'card', keys: ['a'] }, () => [
          question === null ? null : card('a', AT, { question }),
        ])
      const first = expectKind(await put('Why?'), 'kept')
      expect(expectKind(await put('Why?'), 'kept').change).toBeNull()
      const second = expectKind(await put('Why not?'), 'kept')
      expectKind(await record.undoChange(owner, stamp('undo'), first.change ?? 0), 'overtaken')
      const undone = expectKind(await record.undoChange(owner, stamp('undo'), second.change ?? 0), 'undone')
      const now = expectKind(await notebook.readPages(owner, 'card'), 'pages')
      expect(now.pages).toMatchObject([{ question: 'Why?' }])
      expectKind(await record.undoChange(owner, stamp('undo'), undone.by), 'undone')
      const again = expectKind(await notebook.readPages(owner, 'card'), 'pages')
      expect(again.pages).toMatchObject([{ question: 'Why not?' }])
    })

    it('changes with a case, in one change that is undone as one', async (context) => {
      const { record, notebook, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('larkspur')))
      const page = feedback('f-1')
      const request = { ...stamp('keep-feedback'), pages: () => [{ kind: 'feedback' as const, key: 'f-1', page }] }
      const both = saved(await record.changeCase(owner, 'larkspur', request, (now) => withEntry(now, checkIn(AT))))
      const read = async () => expectKind(await notebook.readPages(owner, 'feedback'), 'pages').pages
      expect(await read()).toEqual([page])
      const history = expectKind(await record.readHistory(owner, { opportunity: 'larkspur', limit: 1 }), 'history')
      expect(history.entries[0]?.changes.map(({ part }) => part).sort()).toEqual(['feedback', 'log'])
      expectKind(await record.undoChange(owner, stamp('undo'), both.change ?? 0), 'undone')
      expect(await read()).toEqual([])
      expect(expectKind(await record.readCase(owner, 'larkspur'), 'case').case.log).toEqual([])
    })

    it('is found by its words: with the opportunity it is about, else by itself, and as it stands now', async (context) => {
      const { record, notebook, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('larkspur')))
      const told = { ...feedback('f-1'), text: 'Your Überblick stayed vague' }
      const request = { ...stamp('keep'), pages: () => [{ kind: 'feedback' as const, key: 'f-1', page: told }] }
      saved(await record.changeCase(owner, 'larkspur', request, (now) => now))
      const put = (page: PracticeCard | null) =>
        notebook.changePages(owner, stamp('card'), { kind: 'card', keys: ['a'] }, () => [page])
      const find = async (text: string) => {
        const found = expectKind(await record.searchEverything(owner, text), 'found')
        return [found.total, found.hits.map((hit) => hit.opportunity), found.pages.map(({ key }) => key)]
      }
      const made = expectKind(
        await put(card('a', AT, { question: 'Why did you leave?', needs: 'A vague plan' })),
        'kept',
      )
      expect(await find('uberblick DANA')).toEqual([1, ['larkspur'], []])
      expect(await find('vague')).toEqual([2, ['larkspur'], ['a']])
      expect(await find('leave plan')).toEqual([1, [], ['a']])
      expect(await find('leave dana')).toEqual([0, [], []])
      const [hit] = expectKind(await record.searchEverything(owner, 'überb'), 'found').hits
      expect(hit?.matches).toEqual([{ part: 'feedback', text: 'Examples · Your Überblick stayed vague' }])
      const second = expectKind(await record.searchEverything(owner, 'vague', { limit: 1, offset: 1 }), 'found')
      expect(second).toMatchObject({
        hits: [],
        pages: [{ title: 'Why did you leave?', text: 'A vague plan' }],
        total: 2,
      })
      expectKind(await put(card('a', AT, { question: 'Why here?' })), 'kept')
      expect(await find('leave')).toEqual([0, [], []])
      expect(await find('here')).toEqual([1, [], ['a']])
      expectKind(await record.binOpportunity(owner, 'larkspur', stamp('bin')), 'saved')
      expect(await find('vague')).toEqual([0, [], []])
      expectKind(await record.undoChange(owner, stamp('undo'), made.change ?? 0), 'overtaken')
    })

    it('keeps what is about an opportunity out of sight with it, and forgets it with it', async (context) => {
      const { record, notebook, owner } = takeDesk(context)
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('larkspur')))
      const request = {
        ...stamp('keep'),
        pages: () => [{ kind: 'feedback' as const, key: 'f-1', page: feedback('f-1') }],
      }
      saved(await record.changeCase(owner, 'larkspur', request, (now) => now))
      const count = async () => expectKind(await notebook.readPages(owner, 'feedback'), 'pages').pages.length
      expectKind(await record.binOpportunity(owner, 'larkspur', stamp('bin')), 'saved')
      expect(await count()).toBe(0)
      expectKind(await record.restoreOpportunity(owner, 'larkspur', stamp('restore')), 'saved')
      expect(await count()).toBe(1)
      expectKind(await record.removeOpportunities(owner, ['larkspur']), 'removed')
      saved(await record.addOpportunity(owner, stamp('add'), makeCase('larkspur')))
      expect(await count()).toBe(0)
    })
  })
}
