import * as z from 'zod'
import { followUpSchema } from './interview-schema.ts'
import { actionIdSchema, daySchema, idSchema, instantSchema } from './words.ts'

const written = { id: idSchema.optional(), at: instantSchema }

export const sentSchema = z.strictObject({
  ...written,
  type: z.literal('sent'),
  contact: idSchema,
  interview: idSchema.optional(),
  channel: z.enum(['email', 'post', 'linkedin', 'text', 'other']),
  purpose: z.enum([
    'thank-you',
    'handwritten-note',
    'check-in',
    'closing-note',
    'reply',
    'rejection-reply',
    'feedback-request',
    'feedback-thanks',
    'keep-in-touch',
    'linkedin-invite',
    'withdrawal',
    'offer-reply',
    'promised-material',
    'reschedule-request',
    'concern',
    'debrief-recruiter',
    'other',
  ]),
  passOnTo: z.array(idSchema).optional().describe('Those to whom the recipient was asked to pass it on'),
  also: z
    .array(z.enum(['promised-material', 'feedback-request']))
    .optional()
    .describe('What the same message did besides'),
  resource: idSchema.optional(),
  promisedFollowUpOn: daySchema.optional().describe('"I will call you on Tuesday the 15th"'),
})

export const callSchema = z.strictObject({
  ...written,
  type: z.literal('call'),
  contact: idSchema,
  outcome: z.enum(['spoke', 'voicemail', 'no-answer']),
  purpose: z.enum([
    'check-in',
    'closing-note',
    'reschedule-request',
    'concern',
    'debrief-recruiter',
    'verify-name',
    'reply',
    'rejection-reply',
    'feedback-thanks',
    'withdrawal',
    'promised-material',
    'other',
  ]),
  decisionBy: daySchema.optional(),
  followUp: followUpSchema.optional(),
})

export const receivedSchema = z.strictObject({
  ...written,
  id: idSchema,
  type: z.literal('received'),
  contact: idSchema.optional(),
  channel: z.enum(['email', 'phone', 'post', 'linkedin', 'text', 'other']),
  kind: z.enum(['reply', 'auto-reply', 'bounce', 'rejection', 'offer', 'invitation', 'on-hold', 'feedback']),
  decisionBy: daySchema.optional(),
  followUp: followUpSchema.optional(),
  backOn: daySchema.optional().describe('Away until; the first day back'),
  respondBy: daySchema.optional().describe("An offer's deadline"),
  noReply: z.boolean().optional().describe('Came from an address that takes no mail'),
})

/** One thing that happened: sent, called, received, ticked off, dismissed, snoozed or closed. */
export const logEntrySchema = z.discriminatedUnion('type', [
  sentSchema,
  callSchema,
  receivedSchema,
  z.strictObject({ ...written, type: z.literal('done'), action: actionIdSchema }),
  z.strictObject({ ...written, type: z.literal('dismissed'), action: actionIdSchema, reason: z.string().optional() }),
  z.strictObject({ ...written, type: z.literal('snoozed'), action: actionIdSchema, until: instantSchema }),
  z.strictObject({
    ...written,
    type: z.literal('closed'),
    outcome: z.enum(['accepted', 'declined', 'withdrawn', 'moved-on']),
  }),
])
