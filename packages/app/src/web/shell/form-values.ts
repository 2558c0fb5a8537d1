import type { WebContext } from './web-env.ts'

/** The fields of a form: text without blanks around it; what is empty is undefined. */
export interface FormValues {
  text(name: string): string | undefined
  /** All values of a field that may stand several times. */
  all(name: string): readonly string[]
  /** As it was typed, blanks included: to show it again. */
  raw(name: string): string
}

/** Reads the form that was sent. */
export async function readForm(context: WebContext): Promise<FormValues> {
  const body = await context.req.parseBody({ all: true })
  const valuesOf = (name: string) => [body[name] ?? []].flat().filter((value) => typeof value === 'string')
  return {
    text: (name) => valuesOf(name)[0]?.trim().replaceAll('\r\n', '\n') || undefined,
    all: (name) => valuesOf(name),
    raw: (name) => valuesOf(name)[0] ?? '',
  }
}
