import type * as z from 'zod'
import type { Case } from '../case.ts'
import type { Notebook } from '../notebook.ts'
import type { Problem } from '../problem.ts'
import { caseSchema } from './case-schema.ts'
import { notebookSchema } from './notebook-schema.ts'

interface Invalid {
  readonly kind: 'invalid'
  readonly problems: readonly Problem[]
}

/** A case of the right shape, or where the JSON departs from it. */
type CaseShape = { readonly kind: 'case'; readonly case: Case } | Invalid

/** Checks the shape of a case: fields, types, texts that are days, moments, zones and regions. */
export function readShape(json: unknown): CaseShape {
  const parsed = caseSchema.safeParse(json, { reportInput: true })
  if (parsed.success) return { kind: 'case', case: parsed.data }
  return refuse(parsed.error, 'case format')
}

/** Checks the shape of a notebook, as with a case. */
export function readNotebookShape(json: unknown): { readonly kind: 'notebook'; readonly notebook: Notebook } | Invalid {
  const parsed = notebookSchema.safeParse(json, { reportInput: true })
  return parsed.success ? { kind: 'notebook', notebook: parsed.data } : refuse(parsed.error, 'notebook')
}

function refuse({ issues }: z.ZodError, format: string): Invalid {
  return { kind: 'invalid', problems: firstOfEachPlace(issues.flatMap((issue) => sayIssue(issue, format))) }
}

/** A text that fails one check often fails the next: the first says enough. */
function firstOfEachPlace(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ path }, i) => problems.findIndex((other) => other.path === path) === i)
}

/** One issue of the schema in words; one problem for each unknown field. */
function sayIssue(issue: z.core.$ZodIssue, format: string): Problem[] {
  const path = issue.path.map(String).join('.')
  const at = (message: string): Problem[] => [{ path, message }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path.map(String), key].join('.'),
        message: `is no field of the ${format}: correct its name or remove it`,
      }))
    case 'invalid_type':
      return at(
        issue.input === undefined
          ? `is missing: give ${nameType(issue.expected)}`
          : `must be ${nameType(issue.expected)}`,
      )
    case 'invalid_value':
      return at(
        issue.input === undefined
          ? `is missing: give ${listValues(issue.values)}`
          : `must be ${listValues(issue.values)}`,
      )
    case 'invalid_union':
      return issue.discriminator === undefined
        ? at("must be 'off' or an object with the rule's parameters")
        : [{ path: path || issue.discriminator, message: `must be one of the log's types: ${LOG_TYPES}` }]
    case 'too_small':
      return at(`must be ${issue.minimum} or more`)
    case 'too_big':
      return at(`must be ${issue.maximum} or less`)
    default:
      return at(issue.message)
  }
}

const LOG_TYPES = 'sent, call, received, done, dismissed, snoozed, closed'

function nameType(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  }
  return names[expected] ?? expected
}

function listValues(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value))
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`
}
