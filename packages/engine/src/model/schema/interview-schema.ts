import * as z from 'zod'
import { daySchema, idSchema, instantSchema, textSchema } from './words.ts'

export const followUpSchema = z
  .strictObject({
    contact: idSchema.optional().describe('Whom to ask'),
    channel: z.enum(['email', 'phone']).optional(),
    on: daySchema.optional().describe('"Call me on the 12th"'),
    inDays: z
      .number()
      .int()
      .min(0)
      .max(366)
      .optional()
      .describe('"Call me in four days": calendar days from the day it was said'),
  })
  .refine((told) => told.on === undefined || told.inDays === undefined, {
    path: ['inDays'],
    message: 'stands beside "on": give one of the two',
  })

export const noteSchema = z.strictObject({
  id: idSchema.optional(),
  contact: idSchema.optional(),
  kind: z.enum(['topic', 'challenge', 'impressed', 'fact', 'promise', 'fumbled', 'concern', 'hard-question']),
  text: textSchema,
})

const scoreSchema = z.literal([1, 2, 3, 4, 5])

export const debriefSchema = z.strictObject({
  at: instantSchema,
  wentWell: z.string().optional(),
  wasHard: z.string().optional(),
  nextTime: z.string().optional(),
  fit: z
    .strictObject({
      resonates: scoreSchema.optional(),
      careerGoals: scoreSchema.optional(),
      decision: z.enum(['continue', 'unsure', 'withdraw']).optional(),
    })
    .optional(),
})

export const interviewSchema = z.strictObject({
  id: idSchema,
  round: z.number().int().min(1),
  start: instantSchema,
  end: instantSchema,
  format: z.enum(['onsite', 'video', 'phone']),
  status: z.enum(['cancelled', 'no-show']).optional().describe('no-show: the employer did not come'),
  uid: textSchema.optional().describe('Of the calendar invitation it came from'),
  place: textSchema.optional().describe('Where it is: an address, a room'),
  link: textSchema.optional().describe('Where one joins it: the address of the call'),
  interviewers: z.array(idSchema),
  decisionBy: daySchema.optional().describe('A window or "end of next week" is entered as its last day'),
  followUp: followUpSchema.optional(),
  instructions: z.array(z.enum(['no-contact', 'no-thank-you', 'via-recruiter'])).optional(),
  noContactUntil: daySchema.optional().describe("Goes with 'no-contact'; absent: until they write"),
  notes: z.array(noteSchema).optional(),
  debrief: debriefSchema.optional(),
})
