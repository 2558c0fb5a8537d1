import * as z from 'zod'
import { idSchema, textSchema } from './words.ts'

export const contactSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  nameVerified: z.boolean().optional().describe('The spelling was checked; default false'),
  title: z.string().optional(),
  role: z.enum([
    'hiring-manager',
    'recruiter',
    'agency-recruiter',
    'hr',
    'team-lead',
    'peer',
    'executive',
    'coordinator',
    'other',
  ]),
  email: textSchema.optional(),
  phone: textSchema.optional(),
  postalAddress: textSchema.optional(),
  linkedin: textSchema.optional(),
  prefers: z.enum(['email', 'phone', 'letter']).optional(),
  noCalls: z.boolean().optional(),
  doNotContact: z.boolean().optional(),
})
