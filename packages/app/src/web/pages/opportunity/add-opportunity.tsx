import type { Contact, Interview, Seeker } from '@afterword/engine'
import type { AddRequest } from '../../../use-cases/opportunities/add-opportunity.ts'
import { readPeopleLines } from '../../../use-cases/people/read-people-lines.ts'
import { newId } from '../../../use-cases/record/new-id.ts'
import { sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { fromLocal, isTimeZone, plusMinutes } from '../../shell/local-times.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage, WebContext } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { type FieldErrors, readProfileFields } from '../settings/profile-fields.tsx'
import { AddOpportunityView } from './add-opportunity-view.tsx'

/** `GET` and `POST /opportunities/new`: an opportunity with its first interview; who one is, at the first one. */
export const addAddOpportunity: AddPage = (app, { useCases, settings }) => {
  app.get('/opportunities/new', async (context) => {
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const me = profile.seeker ? undefined : { timeZone: settings.timeZone }
    const view = <AddOpportunityView me={me} value={() => ''} errors={{}} />
    return sendPage(context, { title: 'Add an opportunity', view })
  })

  app.post('/opportunities/new', async (context) => {
    const form = await readForm(context)
    const profile = await useCases.readProfile(WHO)
    if (profile.kind === 'refused') return sendRefusal(context, profile)
    const own = profile.seeker ? undefined : readProfileFields(form, null)
    const seeker = profile.seeker ?? own?.seeker
    const read = readOpportunity(form, seeker)
    const errors = { ...own?.errors, ...read.errors }
    if (Object.keys(errors).length > 0) return sendAgain(context, form, own?.seeker, errors)
    if (own) {
      const kept = await useCases.saveProfile({ ...WHO, seeker: own.seeker })
      if (kept.kind === 'refused') {
        return sendAgain(context, form, own.seeker, { 'me-region': answerTo(kept.failures).text })
      }
    }
    const added = await useCases.addOpportunity({ ...WHO, ...read.request })
    if (added.kind === 'refused')
      return sendAgain(context, form, undefined, { employer: answerTo(added.failures).text })
    const { id, employer } = added.case.opportunity
    return redirectWith(context, LINKS.opportunity(id), {
      kind: 'done',
      text: `${employer} is added.`,
      ...undoOf(added),
    })
  })
}

/** The same form with all that was typed, and what is wrong with it. */
function sendAgain(
  context: WebContext,
  form: FormValues,
  me: Partial<Seeker> | undefined,
  errors: FieldErrors,
): Promise<Response> {
  const view = <AddOpportunityView me={me} value={form.raw} errors={errors} />
  return sendPage(context, { title: 'Add an opportunity', status: 400, view })
}

interface ReadOpportunity {
  readonly request: Pick<AddRequest, 'opportunity' | 'with'>
  readonly errors: FieldErrors
}

/** People with ids made of their names. */
function namePeople(people: readonly Omit<Contact, 'id'>[]): Contact[] {
  const named: Contact[] = []
  for (const person of people) {
    const taken = named.map(({ id }) => id)
    named.push({ id: newId(person.name, taken, 'person'), ...person })
  }
  return named
}

const FORMATS = ['onsite', 'video', 'phone'] as const
const USUAL_MINUTES = 60

function readOpportunity(form: FormValues, seeker: Seeker | undefined): ReadOpportunity {
  const employer = form.text('employer')
  const role = form.text('role')
  const timeZone = form.text('zone')
  const region = form.text('region')?.toUpperCase()
  const errors: Record<string, string> = {}
  if (employer === undefined) errors['employer'] = 'Whom is the job with?'
  if (role === undefined) errors['role'] = 'What is the job?'
  if (timeZone !== undefined && !isTimeZone(timeZone))
    errors['zone'] = 'This is no time zone. Write one like Europe/London.'
  const contacts = namePeople(readPeopleLines(form.text('people') ?? ''))
  const zone = timeZone ?? seeker?.timeZone ?? 'UTC'
  const interview =
    errors['zone'] === undefined
      ? readInterview(
          form,
          zone,
          contacts.map(({ id }) => id),
        )
      : undefined
  if (interview === 'wrong') errors['day'] = 'Give the day and the time at which it began or will begin.'
  return {
    request: {
      opportunity: {
        employer: employer ?? '',
        role: role ?? '',
        ...(region === undefined ? {} : { region }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(form.text('route') === 'agency' ? { route: 'agency' as const } : {}),
      },
      with: { contacts, ...(interview && interview !== 'wrong' ? { interviews: [interview] } : {}) },
    },
    errors,
  }
}

function readInterview(form: FormValues, zone: string, interviewers: string[]): Interview | 'wrong' | undefined {
  const day = form.text('day')
  const time = form.text('time')
  if (day === undefined && time === undefined) return undefined
  const start = fromLocal(day, time, zone)
  if (start === undefined) return 'wrong'
  const minutes = Number(form.text('minutes') ?? USUAL_MINUTES)
  const decisionBy = form.text('decisionBy')
  return {
    id: 'iv-1',
    round: 1,
    start,
    end: plusMinutes(start, minutes > 0 && minutes < 24 * 60 ? minutes : USUAL_MINUTES),
    format: FORMATS.find((one) => one === form.text('format')) ?? 'video',
    interviewers,
    ...(decisionBy === undefined ? {} : { decisionBy }),
  }
}
