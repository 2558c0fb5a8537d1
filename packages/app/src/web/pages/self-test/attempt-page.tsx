import type { RuleBook } from '../../../use-cases/read-rules.ts'
import type { Area } from '../../../use-cases/self-test/areas.ts'
import type { TestQuestion } from '../../../use-cases/self-test/question.ts'
import { isRight } from '../../../use-cases/self-test/score-self-test.ts'
import type { ReadAttempt } from '../../../use-cases/self-test/take-self-test.ts'
import { AREA_LABELS, sayOption, sayQuestion } from '../../../wording/say-test-question.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Table } from '../../parts/table.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { Lines } from './self-test-page.tsx'

/** `/self-test/taken/ID`: a self-test that was taken, by area, each answer explained with its sources. */
export const addAttemptPage: AddPage = (app, { useCases }) => {
  app.get(`${LINKS.selfTest}/taken/:attempt`, async (context) => {
    const read = await useCases.readAttempt({ ...WHO, attempt: context.req.param('attempt') })
    if (read.kind === 'refused') return sendRefusal(context, read)
    return sendPage(context, {
      title: 'Self-test',
      view: <AttemptView read={read} book={await useCases.listRules()} />,
    })
  })

  app.post(`${LINKS.selfTest}/taken/:attempt/forget`, async (context) => {
    const forgotten = await useCases.forgetAttempt({ ...WHO, attempt: context.req.param('attempt') })
    if (forgotten.kind === 'refused') return redirectRefused(context, LINKS.selfTest, forgotten)
    return redirectWith(context, LINKS.selfTest, { kind: 'done', text: 'Forgotten.', ...undoOf(forgotten) })
  })
}

interface AttemptProps {
  readonly read: ReadAttempt
  readonly book: RuleBook
}

function AttemptView({ read: { attempt, test }, book }: AttemptProps) {
  const questions = test?.questions ?? []
  const toRead = (area: string) => {
    const missed = questions.filter((one, at) => one.area === area && !isRight(one, attempt.answers[at] ?? []))
    return [...new Set(missed.map(({ rule }) => rule))]
  }
  const titleOf = (id: string) => ruleOf(book, id)?.title ?? id
  return (
    <>
      <p class="aside">
        <a href={LINKS.selfTest}>Self-test</a> · {attempt.seed}
      </p>
      <h1>What the handbook says</h1>
      <p class="lead">
        {attempt.right} of {attempt.of} as the handbook has it. Below stands why, and where to read on.
      </p>
      <Table
        caption="By area"
        columns={[{ label: 'Area' }, { label: 'As the handbook', kind: 'number' }, { label: 'To read' }]}
        rows={attempt.areas.map(({ area, right, of }) => [
          AREA_LABELS[area as Area] ?? area,
          `${right} of ${of}`,
          toRead(area).map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={LINKS.rule(id)}>{titleOf(id)}</a>
            </span>
          )),
        ])}
      />
      {test === null ? (
        <p>The questions have changed since with a newer version, so they are not shown; what it came to is kept.</p>
      ) : (
        <ol class="test">
          {questions.map((question, at) => (
            <li key={question.id}>
              <Explained at={at} question={question} chosen={attempt.answers[at] ?? []} book={book} />
            </li>
          ))}
        </ol>
      )}
      <div class="queue-actions">
        <ButtonLink href={LINKS.selfTest}>Another one</ButtonLink>
        <Form action={`${LINKS.attempt(attempt.id)}/forget`} layout="row">
          <Button kind="quiet">Forget this one</Button>
        </Form>
      </div>
    </>
  )
}

interface ExplainedProps {
  readonly at: number
  readonly question: TestQuestion
  readonly chosen: readonly number[]
  readonly book: RuleBook
}

function Explained({ at: place, question, chosen, book }: ExplainedProps) {
  const rule = ruleOf(book, question.rule)
  const { situation, asks } = sayQuestion(question, rule?.title ?? question.rule)
  const right = isRight(question, chosen)
  return (
    <section>
      <h2 class="test-asks">{`${place + 1}. ${asks}`}</h2>
      {situation.length > 0 && <Lines lines={situation} />}
      <ul class="test-options">
        {question.options.map(({ what, right: fits }, at) => (
          <li key={at} class={fits ? 'test-right' : undefined}>
            <Lines lines={sayOption(what, question)} />
            <span class="aside">
              {[fits ? 'right' : '', chosen.includes(at) ? 'your answer' : ''].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>{right ? 'As the handbook has it.' : 'The handbook has it otherwise.'}</p>
      {question.because.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {rule && (
        <Reason
          why={rule.says}
          sources={rule.provenance.map(({ source, where }) => `${book.sources[source].title}: ${where}`)}
          href={LINKS.rule(rule.id)}
        />
      )}
    </section>
  )
}

function ruleOf({ rules, noteRules }: RuleBook, id: string) {
  return rules.find((rule) => rule.id === id) ?? noteRules.find((rule) => rule.id === id)
}
