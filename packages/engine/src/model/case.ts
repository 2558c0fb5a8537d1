import type * as z from 'zod'
import type { caseSchema, opportunitySchema, policySchema, resourceSchema, seekerSchema } from './schema/case-schema.ts'
import type { contactSchema } from './schema/contact-schema.ts'
import type { debriefSchema, followUpSchema, interviewSchema, noteSchema } from './schema/interview-schema.ts'
import type { callSchema, logEntrySchema, receivedSchema, sentSchema } from './schema/log-entry-schema.ts'

/** Everything known about one job opportunity. Instants are ISO 8601 with an offset, days `YYYY-MM-DD`. */
export type Case = z.infer<typeof caseSchema>
export type Seeker = z.infer<typeof seekerSchema>
export type Policy = z.infer<typeof policySchema>
export type Opportunity = z.infer<typeof opportunitySchema>
export type Resource = z.infer<typeof resourceSchema>
export type Contact = z.infer<typeof contactSchema>
export type Interview = z.infer<typeof interviewSchema>
export type Note = z.infer<typeof noteSchema>
export type Debrief = z.infer<typeof debriefSchema>
/** What the employer said about following up. */
export type FollowUp = z.infer<typeof followUpSchema>
export type LogEntry = z.infer<typeof logEntrySchema>
export type Sent = z.infer<typeof sentSchema>
export type Call = z.infer<typeof callSchema>
export type Received = z.infer<typeof receivedSchema>

export type PresetName = NonNullable<Policy['preset']>
export type ContactRole = Contact['role']
export type ContactId = Contact['id']
export type InterviewId = Interview['id']
export type ResourceId = Resource['id']
