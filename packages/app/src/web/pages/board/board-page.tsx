import type { OpportunityLine, StateCount } from '../../../ports/record.ts'
import type { Refusal } from '../../../use-cases/failure.ts'
import type { Changed } from '../../../use-cases/record/change-case.ts'
import type { UseCases } from '../../../use-cases/use-cases.ts'
import { STATE_LABELS } from '../../../wording/say-state.ts'
import { DragCards } from '../../islands/drag-cards.tsx'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Island } from '../../parts/island.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Pager } from '../../parts/pager.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { keepPage } from '../../shell/keep-page.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { readFrom } from '../../shell/windows.ts'
import { MOVES, type Move, STAGES, type Stage } from './stages.ts'

/** `GET /board`: all opportunities by where they stand. `POST /board`: says of one what has happened. */
export const addBoard: AddPage = (app, { useCases }) => {
  app.get('/board', keepPage(), async (context) => {
    const board = await useCases.showBoard(WHO)
    if (board.kind === 'refused') return sendRefusal(context, board)
    return sendPage(context, { title: 'Board', view: <BoardView states={board.states} />, width: 'wide' })
  })

  app.get('/board/:state', async (context) => {
    const offset = readFrom(context.req.query('from'))
    const state = STAGES.flatMap(({ states }) => states).find((one) => one === context.req.param('state'))
    const board = await useCases.showBoard({ ...WHO, state, most: PAGE, offset })
    if (board.kind === 'refused') return sendRefusal(context, board)
    const [found] = board.states
    return sendPage(context, { title: 'Board', view: <StateView found={found} offset={offset} /> })
  })

  app.post('/board', async (context) => {
    const form = await readForm(context)
    const move = MOVES.map(([word]) => word).find((word) => word === form.text('move'))
    const opportunity = form.text('opportunity') ?? ''
    if (!move)
      return redirectWith(context, '/board', {
        kind: 'problem',
        text: 'A card comes there by itself, when you do its step.',
      })
    const moved = await say(useCases, opportunity, move)
    if (moved.kind === 'refused') return redirectRefused(context, '/board', moved)
    const text = `${moved.case.opportunity.employer}: logged. The plan follows.`
    return redirectWith(context, '/board', { kind: 'done', text, ...undoOf(moved) })
  })
}

const PAGE = 50

function say(useCases: UseCases, opportunity: string, move: Move): Promise<Changed | Refusal> {
  if (move === 'moved-on' || move === 'withdrawn' || move === 'declined' || move === 'accepted')
    return useCases.closeOpportunity({ ...WHO, opportunity, outcome: move })
  const entry = { type: 'received', channel: 'other', kind: move } as const
  return useCases.logReceived({ ...WHO, opportunity, entry })
}

function BoardView({ states }: { readonly states: readonly StateCount[] }) {
  return (
    <>
      <header class="page-head">
        <h1>Board</h1>
        <ButtonLink href="/opportunities/new" icon="add">
          Add
        </ButtonLink>
      </header>
      {states.length === 0 ? (
        <EmptyState title="Nothing here yet">
          <p>Each opportunity will stand here by whose turn it is: yours, or theirs.</p>
        </EmptyState>
      ) : (
        <Columns states={states} />
      )}
      <p class="links">
        <a href="/bin">The bin</a>
      </p>
    </>
  )
}

function Columns({ states }: { readonly states: readonly StateCount[] }) {
  return (
    <>
      <Island
        name="drag-cards"
        of={DragCards}
        props={{ stages: STAGES.map(({ id, title, moves }) => ({ id, title, moves })) }}
      />
      <div class="board">
        {STAGES.map((stage) => (
          <Column key={stage.id} stage={stage} states={states.filter(({ state }) => stage.states.includes(state))} />
        ))}
      </div>
    </>
  )
}

function Column({ stage, states }: { readonly stage: Stage; readonly states: readonly StateCount[] }) {
  const count = states.reduce((sum, one) => sum + one.count, 0)
  return (
    <section class="board-column" data-stage={stage.id} aria-labelledby={`stage-${stage.id}`}>
      <h2 id={`stage-${stage.id}`}>
        {stage.title} <span class="tab-count">{count}</span>
      </h2>
      {states.map(({ state, count: all, first }) => (
        <ul key={state} class="board-cards">
          {first.map((line) => (
            <Card key={line.id} line={line} />
          ))}
          {all > first.length && (
            <li>
              <a href={`/board/${state}`}>
                All {all} that are {STATE_LABELS[state]}
              </a>
            </li>
          )}
        </ul>
      ))}
    </section>
  )
}

function Card({ line: { id, employer, role, state } }: { readonly line: OpportunityLine }) {
  return (
    <li class="board-card" data-opportunity={id}>
      <div class="board-what">
        <a href={LINKS.opportunity(id)}>{employer}</a>
        <p class="aside">{role}</p>
      </div>
      <div class="board-tools">
        <span class="aside">{STATE_LABELS[state]}</span>
        <button class="grip button button-quiet button-square" type="button" aria-label={`Move ${employer}`}>
          <Icon name="grip" />
        </button>
        <Menu id={`move-${id}`} label={`What happened with ${employer}`}>
          <Form action="/board">
            <input type="hidden" name="opportunity" value={id} />
            {MOVES.map(([move, label]) => (
              <Button key={move} kind="quiet" name="move" value={move}>
                {label}
              </Button>
            ))}
          </Form>
        </Menu>
      </div>
    </li>
  )
}

function StateView({ found, offset }: { readonly found: StateCount | undefined; readonly offset: number }) {
  const { state, count, first } = found ?? { state: 'waiting' as const, count: 0, first: [] }
  return (
    <>
      <p class="aside">
        <a href="/board">Board</a>
      </p>
      <h1>
        {count} that are {STATE_LABELS[state]}
      </h1>
      <ul class="board-cards">
        {first.map((line) => (
          <Card key={line.id} line={line} />
        ))}
      </ul>
      <Pager of="opportunities" window={{ from: offset, size: PAGE, total: count }} />
    </>
  )
}
