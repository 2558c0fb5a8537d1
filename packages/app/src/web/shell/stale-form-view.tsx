import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { useVisit } from './visit.ts'

interface StaleFormProps {
  /** The fields as they were sent; one name may come with several values. */
  readonly fields: readonly (readonly [string, unknown])[]
}

/** Hands back a form that was sent from a page older than this launch. */
export function StaleFormView({ fields }: StaleFormProps) {
  const { path } = useVisit()
  const texts = fields
    .filter(([name]) => name !== 'token')
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one): [string, unknown] => [name, one]))
  const files = texts.some(([, value]) => value instanceof File && value.size > 0)
  return (
    <>
      <h1>Nothing is lost: please send it once more</h1>
      <p>
        Afterword was started anew since that page was opened, so it asks before it takes what you sent. Your words are
        all here.
      </p>
      {files && <p>A file cannot be kept this way: go back, and choose it again.</p>}
      <Form action={path}>
        {texts.map(([name, value]) =>
          typeof value === 'string' ? <input type="hidden" name={name} value={value} /> : null,
        )}
        <Button>Send it again</Button>
      </Form>
    </>
  )
}
