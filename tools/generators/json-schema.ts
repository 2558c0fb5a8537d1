import { z } from 'zod'
import { caseSchema } from '../../packages/engine/src/model/schema/case-schema.ts'
import { notebookSchema } from '../../packages/engine/src/model/schema/notebook-schema.ts'
import { planSchema } from '../../packages/engine/src/model/schema/plan-schema.ts'
import type { Generator } from './generator.ts'
import { sortKeys } from './sort-keys.ts'

const folder = 'packages/engine/schema'

/** The JSON Schema (draft 2020-12) of the files people exchange. */
export const jsonSchema: Generator = {
  name: 'JSON Schema of case, notebook and plan',
  folders: [folder],
  produce: () =>
    new Map([
      [`${folder}/case.schema.json`, describeSchema(caseSchema, 'case', 'input')],
      [`${folder}/notebook.schema.json`, describeSchema(notebookSchema, 'notebook', 'input')],
      [`${folder}/plan.schema.json`, describeSchema(planSchema, 'plan', 'output')],
    ]),
}

function describeSchema(schema: z.ZodType, name: string, io: 'input' | 'output'): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  const described = {
    $schema,
    $id: `urn:afterword:${name}:1`,
    title: `Afterword ${name}, version 1`,
    ...sortKeys(rest),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
