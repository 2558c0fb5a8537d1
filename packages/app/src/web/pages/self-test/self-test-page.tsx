import type { Attempt } from '@afterword/engine'
import type { SelfTest } from '../../../use-cases/self-test/make-self-test.ts'
import { countOf } from '../../../wording/count-of.ts'
import { momentIn } from '../../../wording/moments/moment.ts'
import { sayDate, sayTime } from '../../../wording/moments/say-moment.ts'
import { sayOption, sayQuestion } from '../../../wording/say-test-question.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** What a seed may be made of: it stands in an address. */
const SEED = /^[\w-]{1,40}$/

/** `/self-test`: 25 questions on following up, from a seed, so that two people can take the same. */
export const addSelfTest: AddPage = (app, { useCases, settings }) => {
  app.get(LINKS.selfTest, async (context) => {
    const asked = context.req.query('seed')?.trim()
    if (asked !== undefined && SEED.test(asked)) return context.redirect(LINKS.selfTestOf(asked), 303)
    const listed = await useCases.listAttempts(WHO)
    if (listed.kind === 'refused') return sendRefusal(context, listed)
    const { test } = await useCases.openSelfTest({})
    const view = <StartView seed={test.seed} attempts={listed.attempts} zone={settings.timeZone} />
    return sendPage(context, { title: 'Self-test', view })
  })

  app.get(`${LINKS.selfTest}/:seed`, async (context) => {
    const seed = context.req.param('seed')
    if (!SEED.test(seed)) return context.redirect(LINKS.selfTest, 303)
    const { test } = await useCases.openSelfTest({ seed })
    const titles = await readTitles(useCases)
    return sendPage(context, { title: 'Self-test', view: <TestView test={test} titles={titles} /> })
  })

  app.post(`${LINKS.selfTest}/:seed`, async (context) => {
    const seed = context.req.param('seed')
    const form = await readForm(context)
    const { test } = await useCases.openSelfTest({ seed })
    const answers = test.questions.map((_, at) => form.all(`answer-${at}`).map(Number))
    const kept = await useCases.answerSelfTest({ ...WHO, seed, answers })
    if (kept.kind === 'refused') return redirectRefused(context, LINKS.selfTest, kept)
    const [attempt] = kept.pages
    return redirectWith(context, LINKS.attempt(attempt?.id ?? ''), { kind: 'done', text: 'Kept.', ...undoOf(kept) })
  })
}

/** The titles of all rules, by id. */
async function readTitles(useCases: Parameters<AddPage>[1]['useCases']): Promise<ReadonlyMap<string, string>> {
  const { rules, noteRules } = await useCases.listRules()
  return new Map([...rules, ...noteRules].map(({ id, title }) => [id, title]))
}

interface StartProps {
  readonly seed: string
  readonly attempts: readonly Attempt[]
  readonly zone: string
}

function StartView({ seed, attempts, zone }: StartProps) {
  return (
    <>
      <h1>Self-test</h1>
      <p class="lead">
        25 questions about following up, ten minutes. Afterwards every answer is explained, with the text it comes from.
      </p>
      <p>
        It tells what to read, nothing about you: most people have never been told these things, and the handbook
        settles where the texts disagree.
      </p>
      <p>
        <a class="button button-main" href={LINKS.selfTestOf(seed)}>
          Begin
        </a>
      </p>
      <form action={LINKS.selfTest} class="form-row">
        <Field name="seed" label="Or the test that somebody handed you" hint="The word at the end of its address" />
        <Button kind="plain">Open it</Button>
      </form>
      {attempts.length > 0 && (
        <section aria-labelledby="taken">
          <h2 id="taken">Those you took</h2>
          <ul class="people">
            {attempts.map(({ id, finished, right, of, seed: taken }) => {
              const at = momentIn(zone, finished)
              return (
                <li key={id}>
                  <a href={LINKS.attempt(id)}>
                    {sayDate(at, at.year)}, {sayTime(at)}
                  </a>{' '}
                  <span class="aside">
                    {right} of {countOf(of, 'question')} as the handbook has it · {taken}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}

interface TestProps {
  readonly test: SelfTest
  readonly titles: ReadonlyMap<string, string>
}

function TestView({ test: { seed, questions }, titles }: TestProps) {
  return (
    <>
      <p class="aside">
        <a href={LINKS.selfTest}>Self-test</a> · {seed}
      </p>
      <h1>25 questions</h1>
      <p class="lead">As the handbook’s usual setting has it. Leave out what you don’t know; nobody sees it but you.</p>
      <Form action={LINKS.selfTestOf(seed)}>
        <ol class="test">
          {questions.map((question, at) => {
            const { situation, asks } = sayQuestion(question, titles.get(question.rule) ?? question.rule)
            return (
              <li key={question.id}>
                <fieldset class="part">
                  <legend>{`${at + 1}. ${asks}`}</legend>
                  {situation.length > 0 && <Lines lines={situation} />}
                  {question.options.map(({ what }, option) => (
                    <label key={option} class="choice choice-long">
                      <input
                        type={question.take === 'one' ? 'radio' : 'checkbox'}
                        name={`answer-${at}`}
                        value={option}
                      />
                      <Lines lines={sayOption(what, question)} />
                    </label>
                  ))}
                </fieldset>
              </li>
            )
          })}
        </ol>
        <Button>See what the handbook says</Button>
      </Form>
    </>
  )
}

/** Lines below each other. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span class="lines">
      {lines.map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </span>
  )
}
