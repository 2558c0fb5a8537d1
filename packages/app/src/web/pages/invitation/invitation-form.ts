import type { InvitationFields, InvitedPerson } from '../../../use-cases/exchange/invitation-fields.ts'
import { readPeopleLines } from '../../../use-cases/people/read-people-lines.ts'
import { readRole } from '../../parts/roles.ts'
import type { FormValues } from '../../shell/form-values.ts'

const FORMATS = ['onsite', 'video', 'phone'] as const
/** More than this no panel has, and no form of ours. */
const MOST_PEOPLE = 100

/** An invitation as it was corrected; who is left out is not in it. */
export function readInvitationForm(form: FormValues): InvitationFields {
  const minutes = Number(form.text('minutes'))
  const count = Math.min(MOST_PEOPLE, Number(form.text('people-count')) || 0)
  const people = Array.from({ length: count }, (_, index) => readPerson(form, index)).filter((one) => one !== undefined)
  const more = readPeopleLines(form.text('people') ?? '').map((person) => ({ ...person, comes: true }))
  return {
    employer: form.text('employer'),
    role: form.text('role'),
    zone: form.text('zone'),
    day: form.text('day'),
    time: form.text('time'),
    minutes: minutes > 0 ? minutes : undefined,
    format: FORMATS.find((one) => one === form.text('format')),
    place: form.text('place'),
    link: form.text('link'),
    people: [...people, ...more],
    uid: form.text('uid'),
    sequence: Number(form.text('sequence')) || 0,
    stamp: form.text('stamp'),
    cancelled: form.text('cancelled') !== undefined,
  }
}

function readPerson(form: FormValues, index: number): InvitedPerson | undefined {
  const field = (name: string) => form.text(`${name}-${index}`)
  const name = field('name')
  if (name === undefined || field('part') === 'leave') return undefined
  const optional = { title: field('title'), email: field('email'), phone: field('phone') }
  const told = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return { name, role: readRole(field('role')), comes: field('part') !== 'sends', ...told }
}
