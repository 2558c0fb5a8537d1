import type { Case, Contact } from '@afterword/engine'
import type { PersonsArticles } from '../../../use-cases/library/suggest-articles.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { ROLE_CHOICES } from '../../parts/roles.ts'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { LINKS } from '../../shell/links.ts'
import { PersonArticles } from '../library/person-articles.tsx'

interface ContactViewProps {
  readonly case: Case
  readonly version: number
  /** Undefined: somebody new. */
  readonly person: Contact | undefined
  /** What of the library fits what they said, and what they had. */
  readonly articles?: PersonsArticles | undefined
  readonly problem?: string
}

/** A person: how to spell them, how to reach them, and how they want to be reached. */
export function ContactView({ case: file, version, person, articles, problem }: ContactViewProps) {
  const { id, employer } = file.opportunity
  const others = file.contacts.filter((one) => one.id !== person?.id)
  return (
    <>
      <p class="aside">
        <a href={LINKS.opportunity(id)}>{employer}</a>
      </p>
      <h1>{person?.name || 'Add a person'}</h1>
      {problem !== undefined && (
        <p class="flash flash-problem" role="alert">
          {problem}
        </p>
      )}
      <Form action={LINKS.contact(id, person?.id ?? 'new')}>
        <input type="hidden" name="version" value={version} />
        <Field name="name" label="Name" value={person?.name} required />
        <ChoiceField
          name="nameVerified"
          legend="Spelling"
          take="any"
          values={person?.nameVerified ? ['yes'] : []}
          choices={[{ value: 'yes', label: 'checked, from their card or by asking reception' }]}
        />
        <Field name="title" label="Title" value={person?.title} />
        <Select
          name="role"
          label="What they have to do with it"
          choices={ROLE_CHOICES}
          value={person?.role ?? 'other'}
        />
        <Field name="email" label="E-mail" type="email" value={person?.email} />
        <Field name="phone" label="Phone" type="tel" value={person?.phone} />
        <TextArea name="postalAddress" label="Postal address" value={person?.postalAddress} lines={3} />
        <Field name="linkedin" label="LinkedIn" type="url" value={person?.linkedin} />
        <Select
          name="prefers"
          label="They prefer"
          value={person?.prefers ?? ''}
          choices={[
            { value: '', label: 'not said' },
            { value: 'email', label: 'e-mail' },
            { value: 'phone', label: 'phone' },
            { value: 'letter', label: 'letters' },
          ]}
        />
        <ChoiceField
          name="noCalls"
          legend="Calls"
          take="any"
          values={person?.noCalls ? ['yes'] : []}
          choices={[{ value: 'yes', label: 'they asked not to be called' }]}
        />
        <ChoiceField
          name="doNotContact"
          legend="Contact"
          take="any"
          values={person?.doNotContact ? ['yes'] : []}
          choices={[{ value: 'yes', label: 'they asked not to be contacted at all' }]}
        />
        {!person && file.interviews.length > 0 && (
          <Select
            name="interview"
            label="Takes part in"
            value=""
            choices={[
              { value: '', label: 'no interview' },
              ...file.interviews.map(({ id: value, round }) => ({ value, label: `round ${round}` })),
            ]}
          />
        )}
        <Button>Save</Button>
      </Form>
      {person?.postalAddress !== undefined && problem === undefined && (
        <p>
          <ButtonLink kind="plain" icon="print" href={LINKS.envelope(id, person.id)} download>
            Envelope as PDF
          </ButtonLink>
        </p>
      )}
      {articles && <PersonArticles opportunity={id} articles={articles} />}
      {person && problem === undefined && (
        <section aria-labelledby="more">
          <h2 id="more">Twice here, or not at all</h2>
          {others.length > 0 && (
            <Form action={`${LINKS.contact(id, person.id)}/merge`} layout="row">
              <Select
                name="merge"
                label="The same person as"
                choices={others.map(({ id: value, name }) => ({ value, label: name }))}
              />
              <Button kind="plain">Make them one</Button>
            </Form>
          )}
          <Form action={`${LINKS.contact(id, person.id)}/remove`}>
            <Button kind="grave">Remove</Button>
          </Form>
        </section>
      )}
    </>
  )
}
