import * as z from 'zod'
import { contactSchema } from './contact-schema.ts'
import { interviewSchema } from './interview-schema.ts'
import { logEntrySchema } from './log-entry-schema.ts'
import { daySchema, idSchema, regionSchema, textSchema, timeZoneSchema } from './words.ts'

export const seekerSchema = z.strictObject({
  name: textSchema,
  email: textSchema.optional(),
  phone: textSchema.optional(),
  postalAddress: textSchema.optional(),
  timeZone: timeZoneSchema.describe('IANA time zone of the seeker'),
  region: regionSchema.optional().describe('ISO 3166-1 or -2: where the seeker lives'),
})

export const policySchema = z.strictObject({
  preset: z.enum(['balanced', 'gentle', 'persistent', 'email-first']).optional(),
  rules: z
    .record(z.string(), z.union([z.literal('off'), z.record(z.string(), z.unknown())]))
    .optional()
    .describe('A rule switched off, or its parameters set. `afterword rules` lists the rules.'),
})

export const opportunitySchema = z.strictObject({
  id: idSchema,
  employer: textSchema,
  role: textSchema,
  region: regionSchema.optional().describe("The employer's region; default: the seeker's"),
  timeZone: timeZoneSchema.optional().describe("The employer's time zone; default: the seeker's"),
  sector: z.string().optional(),
  route: z.enum(['direct', 'agency']).optional().describe("Default 'direct'"),
  urgent: z.boolean().optional().describe('The position must be filled fast'),
  confidential: z.boolean().optional(),
  interest: z.enum(['yes', 'unsure', 'no']).optional().describe("The seeker's own wish; default 'yes'"),
  strengths: z
    .array(z.strictObject({ need: textSchema, evidence: textSchema }))
    .optional()
    .describe("What the job needs, and the seeker's proof"),
  keepInTouch: z.boolean().optional().describe('Default true'),
  added: daySchema.optional().describe('When it was taken on'),
})

export const resourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  url: textSchema,
  why: z.string().optional(),
  topics: z.array(z.string()).optional(),
})

/** Everything known about one job opportunity: the shape of a case file, version 1. */
export const caseSchema = z.strictObject({
  version: z.literal(1),
  seeker: seekerSchema,
  policy: policySchema.optional(),
  opportunity: opportunitySchema,
  contacts: z.array(contactSchema),
  interviews: z.array(interviewSchema),
  resources: z.array(resourceSchema).optional(),
  log: z.array(logEntrySchema).describe('What happened, in any order'),
})
