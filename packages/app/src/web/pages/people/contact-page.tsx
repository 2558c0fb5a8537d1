import type { Contact } from '@afterword/engine'
import type { Patch } from '../../../use-cases/record/patch.ts'
import { readRole } from '../../parts/roles.ts'
import { redirectRefused, sendRefusal } from '../../shell/answer-refusal.tsx'
import { redirectWith } from '../../shell/flash.ts'
import { type FormValues, readForm } from '../../shell/form-values.ts'
import { LINKS } from '../../shell/links.ts'
import { answerTo } from '../../shell/say-failure.ts'
import { sendPage } from '../../shell/send-page.tsx'
import { undoOf } from '../../shell/undo-of.ts'
import type { AddPage } from '../../shell/web-env.ts'
import { WHO } from '../../shell/who.ts'
import { ContactView } from './contact-view.tsx'

/** `…/people/new` and `…/people/ID`: a person of an opportunity, to be added, changed, merged or removed. */
export const addContactPage: AddPage = (app, { useCases }) => {
  app.get('/opportunities/:id/people/:contact', async (context) => {
    const { id, contact } = context.req.param()
    const shown = await useCases.showOpportunity({ ...WHO, opportunity: id })
    if (shown.kind === 'refused') return sendRefusal(context, shown)
    const person = shown.case.contacts.find((one) => one.id === contact)
    if (!person && contact !== 'new') {
      const failure = { kind: 'no-such-part', part: 'contact', asked: contact, opportunity: id } as const
      return sendRefusal(context, { kind: 'refused', failures: [failure] })
    }
    const found = person && (await useCases.suggestArticles({ ...WHO, opportunity: id, contact }))
    if (found?.kind === 'refused') return sendRefusal(context, found)
    const view = <ContactView case={shown.case} version={shown.version} person={person} articles={found?.people[0]} />
    return sendPage(context, { title: person?.name ?? 'Add a person', view })
  })

  app.post('/opportunities/:id/people/:contact', async (context) => {
    const { id: opportunity, contact } = context.req.param()
    const form = await readForm(context)
    const set = readContact(form)
    const place = { ...WHO, opportunity, expectedVersion: Number(form.text('version')) || undefined }
    const saved =
      contact === 'new'
        ? await useCases.addContact({ ...place, contact: addedFrom(set), interview: form.text('interview') })
        : await useCases.editContact({ ...place, contact, set })
    if (saved.kind === 'refused') {
      const shown = await useCases.showOpportunity({ ...WHO, opportunity })
      if (shown.kind === 'refused') return sendRefusal(context, shown)
      const person = { ...shown.case.contacts.find((one) => one.id === contact), ...addedFrom(set), id: contact }
      const { status, text } = answerTo(saved.failures)
      const view = <ContactView case={shown.case} version={shown.version} person={person} problem={text} />
      return sendPage(context, { title: person.name, status, view })
    }
    const text = contact === 'new' ? `${set.name} is added.` : 'Saved.'
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text, ...undoOf(saved) })
  })

  app.post('/opportunities/:id/people/:contact/remove', async (context) => {
    const { id: opportunity, contact } = context.req.param()
    const removed = await useCases.removeContact({ ...WHO, opportunity, contact })
    if (removed.kind === 'refused') return redirectRefused(context, LINKS.contact(opportunity, contact), removed)
    return redirectWith(context, LINKS.opportunity(opportunity), { kind: 'done', text: 'Removed.', ...undoOf(removed) })
  })

  app.post('/opportunities/:id/people/:contact/merge', async (context) => {
    const { id: opportunity, contact: keep } = context.req.param()
    const form = await readForm(context)
    const merged = await useCases.mergeContacts({ ...WHO, opportunity, keep, merge: form.text('merge') ?? '' })
    const back = LINKS.contact(opportunity, keep)
    if (merged.kind === 'refused') return redirectRefused(context, back, merged)
    return redirectWith(context, back, { kind: 'done', text: 'They are one person now.', ...undoOf(merged) })
  })
}

const CHANNELS = ['email', 'phone', 'letter'] as const

/** What was typed; what is empty is taken away. */
function readContact(form: FormValues): Patch<Omit<Contact, 'id'>> & { readonly name: string } {
  return {
    name: form.text('name') ?? '',
    nameVerified: form.text('nameVerified') === undefined ? null : true,
    title: form.text('title') ?? null,
    role: readRole(form.text('role')),
    email: form.text('email') ?? null,
    phone: form.text('phone') ?? null,
    postalAddress: form.text('postalAddress') ?? null,
    linkedin: form.text('linkedin') ?? null,
    prefers: CHANNELS.find((one) => one === form.text('prefers')) ?? null,
    noCalls: form.text('noCalls') === undefined ? null : true,
    doNotContact: form.text('doNotContact') === undefined ? null : true,
  }
}

function addedFrom(set: Patch<Omit<Contact, 'id'>> & { readonly name: string }): Omit<Contact, 'id'> {
  const given = Object.entries(set).filter(([, value]) => value !== null && value !== undefined)
  return { role: 'other', ...Object.fromEntries(given), name: set.name }
}
