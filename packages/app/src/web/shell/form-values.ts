import type { WebContext } from './web-env.ts'

/** The fields of a form: text without blanks around it; what is empty is undefined. */
export interface FormValues {
  readonly names: readonly string[]
  text(name: string): string | undefined
  /** All values of a field that may stand several times. */
  all(name: string): readonly string[]
  /** As it was typed, blanks included: to show it again. */
  raw(name: string): string
}

/** Reads the form that was sent. */
export async function readForm(context: WebContext): Promise<FormValues> {
  const body = await context.req.parseBody({ all: true })
  return toFormValues(
    Object.entries(body).flatMap(([name, value]) =>
      [value].flat().flatMap((one): [string, string][] => (typeof one === 'string' ? [[name, one]] : [])),
    ),
  )
}

/** Fields with their values, in the order of the form. */
export function toFormValues(fields: readonly (readonly [string, string])[]): FormValues {
  const valuesOf = (name: string) => fields.filter(([one]) => one === name).map(([, value]) => String(value))
  return {
    names: [...new Set(fields.map(([name]) => name))],
    text: (name) => valuesOf(name)[0]?.trim().replaceAll('\r\n', '\n') || undefined,
    all: valuesOf,
    raw: (name) => valuesOf(name)[0] ?? '',
  }
}
