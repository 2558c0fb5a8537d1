import type { Criterion } from '@afterword/engine'
import type { FitTable } from '../../../use-cases/learning/compare-fit.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { JobList } from './job-list.tsx'

/** `/fit`: the jobs in play side by side, and what they are weighed by. */
export const addComparePage: AddPage = (app, { useCases }) => {
  app.get(LINKS.fits, async (context) => {
    const table = await useCases.compareFit(WHO)
    if (table.kind === 'refused') return sendRefusal(context, table)
    return sendPage(context, { title: 'Side by side', view: <CompareView table={table} /> })
  })

  app.post(`${LINKS.fits}/criteria`, async (context) => {
    const saved = await useCases.saveCriteria({ ...WHO, criteria: readCriteria(await readForm(context)) })
    if (saved.kind === 'refused') return redirectRefused(context, LINKS.fits, saved)
    return redirectWith(context, LINKS.fits, { kind: 'done', text: 'Kept.', ...undoOf(saved) })
  })
}

const WEIGHTS = [1, 2, 3, 4, 5] as const
const USUAL_WEIGHT = 3
/** Empty lines to add criteria in. */
const NEW_LINES = 2

function readCriteria(form: FormValues): (Omit<Criterion, 'id'> & { readonly id: string | undefined })[] {
  return form.all('at').map((at) => ({
    id: form.text(`id-${at}`),
    name: form.text(`name-${at}`) ?? '',
    weight: WEIGHTS.find((one) => String(one) === form.text(`weight-${at}`)) ?? USUAL_WEIGHT,
  }))
}

function CompareView({ table: { criteria, lines } }: { readonly table: FitTable }) {
  const weighed = lines.filter(({ rounds }) => rounds.length > 0)
  const open = lines.flatMap(({ case: file, rounds }) => {
    const [last] = file.interviews.filter(({ status }) => status === undefined).slice(-1)
    return rounds.length === 0 && last ? [{ file, last }] : []
  })
  return (
    <>
      <h1>Side by side</h1>
      {weighed.length === 0 ? (
        <EmptyState title="No job is weighed yet">
          <p>
            After an interview, ask yourself two things: does how they work suit me, and does it lead where I want to
            go? From the second job on you see them beside each other here.
          </p>
        </EmptyState>
      ) : (
        <>
          <p class="lead">Your own scores after the latest round, 1 to 5. On the whole: their mean, by weight.</p>
          <JobList lines={weighed} criteria={criteria} />
        </>
      )}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">Not weighed yet</h2>
          <p class="links">
            {open.map(({ file, last }) => (
              <ButtonLink key={file.opportunity.id} kind="plain" href={LINKS.fit(file.opportunity.id, last.id)}>
                {file.opportunity.employer}
              </ButtonLink>
            ))}
          </p>
        </section>
      )}
      <section aria-labelledby="criteria">
        <h2 id="criteria">What you weigh by</h2>
        <p>Your own criteria, and how much each matters. Empty a name to take it away.</p>
        <CriteriaForm criteria={criteria} />
      </section>
    </>
  )
}

function CriteriaForm({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const lines = [...criteria, ...Array.from({ length: NEW_LINES }, () => undefined)]
  return (
    <Form action={`${LINKS.fits}/criteria`}>
      {lines.map((criterion, at) => (
        <div key={criterion?.id ?? at} class="pair">
          <input type="hidden" name="at" value={at} />
          {criterion && <input type="hidden" name={`id-${at}`} value={criterion.id} />}
          <Field
            name={`name-${at}`}
            label={criterion ? `Criterion ${at + 1}` : 'Another one'}
            value={criterion?.name}
          />
          <Select
            name={`weight-${at}`}
            label="Matters"
            value={String(criterion?.weight ?? USUAL_WEIGHT)}
            choices={WEIGHT_WORDS.map((label, index) => ({ value: String(index + 1), label }))}
          />
        </div>
      ))}
      <Button>Keep these</Button>
    </Form>
  )
}

const WEIGHT_WORDS = ['a little', 'somewhat', 'much', 'very much', 'more than anything']
