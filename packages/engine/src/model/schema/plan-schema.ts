import * as z from 'zod'
import { actionIdSchema, daySchema, idSchema, instantSchema } from './words.ts'

export const actionKindSchema = z.enum([
  'decide-offer',
  'reply',
  'ask-to-reschedule',
  'thank-you',
  'promised-material',
  'fix-address',
  'verify-name',
  'find-contact',
  'write-notes',
  'debrief-recruiter',
  'check-in',
  'closing-note',
  'rejection-reply',
  'feedback-thanks',
  'withdraw',
  'tell-about-offer',
  'prepare',
  'debrief',
  'fit-review',
  'record-lesson',
  'handwritten-note',
  'raise-concern',
  'linkedin-invite',
  'keep-in-touch',
  'keep-searching',
])

const becauseSchema = z
  .array(z.strictObject({ rule: z.string(), why: z.string() }))
  .min(1)
  .describe('Every rule that shaped it, in words a person understands')

export const actionSchema = z.strictObject({
  id: actionIdSchema,
  kind: actionKindSchema,
  opportunity: idSchema.optional().describe('In a portfolio: the opportunity it belongs to'),
  contact: idSchema.optional(),
  interview: idSchema.optional(),
  channel: z.enum(['email', 'phone', 'post', 'linkedin', 'none']).optional(),
  opens: instantSchema,
  target: instantSchema.optional(),
  due: instantSchema,
  status: z.enum(['upcoming', 'ready', 'overdue']),
  optional: z.boolean().optional(),
  passOnTo: z.array(idSchema).optional(),
  includes: z
    .array(
      z.enum([
        'late-thank-you',
        'ask-decision-date',
        'ask-follow-up',
        'promised-material',
        'addendum',
        'leave-voicemail',
        'late',
        'concern',
        'feedback-request',
      ]),
    )
    .optional(),
  followUpOn: daySchema.optional().describe('On a thank-you: the day to announce'),
  resource: idSchema.optional(),
  needs: z.array(actionIdSchema).optional().describe('Do these first'),
  because: becauseSchema,
})

export const holdSchema = z.strictObject({
  kinds: z.array(actionKindSchema).min(1),
  opportunity: idSchema.optional(),
  contact: idSchema.optional(),
  interview: idSchema.optional(),
  until: instantSchema.nullable(),
  because: becauseSchema,
})

export const planStateSchema = z.enum([
  'preparing',
  'answering',
  'thanking',
  'waiting',
  'checking-in',
  'parked',
  'on-hold',
  'rejected',
  'offer',
  'closed',
])

const coverageSchema = z.record(idSchema, z.strictObject({ thanked: z.number().int(), of: z.number().int() }))

/** What to do now and later for one case, and what not to do yet. */
export const planSchema = z.strictObject({
  version: z.literal(1),
  now: instantSchema,
  state: planStateSchema,
  actions: z.array(actionSchema).describe('Most pressing first'),
  holds: z.array(holdSchema),
  coverage: coverageSchema.describe('By interview: how many of its interviewers are thanked'),
  quietUntil: instantSchema.nullable(),
})

/** The plans of several cases as one queue. */
export const portfolioSchema = planSchema.extend({
  state: z.record(idSchema, planStateSchema).describe('By opportunity'),
  coverage: z.record(idSchema, coverageSchema).describe('By opportunity, then by interview'),
})
