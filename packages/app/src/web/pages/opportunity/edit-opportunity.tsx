import type { Case, Opportunity } from '@afterword/engine'
import type { Patch } from '../../../use-cases/record/patch.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'

/** `GET` and `POST /opportunities/ID/edit`: the job itself, the wish, and what it needs. */
export const addEditOpportunity: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/edit', async (context) => {
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: context.req.param('id') })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const view = (
      <EditView id={shown.case.opportunity.id} opportunity={shown.case.opportunity} version={shown.version} />
    )
    return sendPage(context, { title: 'Edit', view })
  })

  app.post('/opportunities/:id/edit', async (context) => {
    const opportunity = context.req.param('id')
    const form = await readForm(context)
    const set = readFields(form)
    const expectedVersion = Number(form.text('version')) || undefined
    const saved = await useCases.editOpportunity({ ...WHO, opportunity, expectedVersion, set })
    if (saved.kind === 'refused') {
      const shown = await useCases.showOpportunity({ ...WHO, opportunity })
      if (shown.kind === 'refused') return sendRefusal(context, shown)
      const given = Object.entries(set).filter(([, value]) => value !== null)
      const typed = Object.fromEntries(given) as Partial<Opportunity>
      const { status, text } = answerTo(saved.failures)
      const view = <EditView id={opportunity} opportunity={typed} version={shown.version} problem={text} />
      return sendPage(context, { title: 'Edit', status, view })
    }
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: 'Saved.', ...undoOf(saved) })
  })
}

const INTERESTS = ['yes', 'unsure', 'no'] as const

function readFields(form: FormValues): Patch<Omit<Opportunity, 'id'>> {
  const strengths = (form.text('strengths') ?? '').split('\n').flatMap((line) => {
    const [need = '', ...evidence] = line.split(':').map((part) => part.trim())
    return need === '' || evidence.length === 0 ? [] : [{ need, evidence: evidence.join(': ') }]
  })
  return {
    employer: form.text('employer') ?? '',
    role: form.text('role') ?? '',
    region: form.text('region')?.toUpperCase() ?? null,
    timeZone: form.text('zone') ?? null,
    sector: form.text('sector') ?? null,
    route: form.text('route') === 'agency' ? 'agency' : null,
    urgent: form.all('about').includes('urgent') || null,
    confidential: form.all('about').includes('confidential') || null,
    keepInTouch: form.all('about').includes('no-touch') ? false : null,
    interest: INTERESTS.find((one) => one === form.text('interest')) ?? null,
    strengths: strengths.length > 0 ? strengths : null,
  }
}

interface EditViewProps {
  readonly id: Case['opportunity']['id']
  readonly opportunity: Partial<Opportunity>
  readonly version: number
  readonly problem?: string
}

function EditView({ id, opportunity, version, problem }: EditViewProps) {
  const { employer, role, region, timeZone, sector, route, urgent, confidential, keepInTouch, interest } = opportunity
  const about = [urgent && 'urgent', confidential && 'confidential', keepInTouch === false && 'no-touch']
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>Edit</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      <Form action={LINKS.edit(id)}>
        <input type="hidden" name="version" value={version} />
        <Field name="employer" label="Employer" value={employer} required />
        <Field name="role" label="Job" value={role} required />
        <ChoiceField
          name="interest"
          legend="Do you want it?"
          take="one"
          values={[interest ?? 'yes']}
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'unsure', label: 'Not sure' },
            { value: 'no', label: 'No' },
          ]}
        />
        <TextArea
          name="strengths"
          label="What the job needs, and your proof"
          hint="One in a line, with a colon between: calm on the phone: four years of night shifts at a helpline"
          value={(opportunity.strengths ?? []).map(({ need, evidence }) => `${need}: ${evidence}`).join('\n')}
          lines={4}
        />
        <ChoiceField
          name="about"
          legend="About it"
          take="any"
          values={about.filter((one) => typeof one === 'string')}
          choices={[
            { value: 'urgent', label: 'they have to fill it fast' },
            { value: 'confidential', label: 'the search is confidential' },
            { value: 'no-touch', label: 'I do not want to stay in touch when it is over' },
          ]}
        />
        <Select
          name="route"
          label="You are in touch"
          value={route ?? 'direct'}
          choices={[
            { value: 'direct', label: 'with the employer' },
            { value: 'agency', label: 'through an agency' },
          ]}
        />
        <ZoneField name="zone" label="Time zone of the employer" value={timeZone} hint="If it is not yours" />
        <Field
          name="region"
          label="Country or region of the employer"
          value={region}
          hint="For public holidays: US, US-NY, GB-SCT, DE-BY …"
        />
        <Field name="sector" label="Sector" value={sector} hint="For your own statistics" />
        <Button>Save</Button>
      </Form>
    </>
  )
}
