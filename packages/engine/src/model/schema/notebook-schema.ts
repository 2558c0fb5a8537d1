import * as z from 'zod'
import { daySchema, idSchema, instantSchema, textSchema } from './words.ts'

const rating = z.literal([1, 2, 3, 4, 5])

/** Where a hard question was asked, in the words of that day. */
const askedSchema = z.strictObject({
  opportunity: idSchema,
  interview: idSchema,
  employer: textSchema,
  on: daySchema,
  text: textSchema,
})

/** What the spacing of practice knows of a card. */
const memorySchema = z.strictObject({
  state: z.enum(['learning', 'review', 'relearning']),
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  days: z.number().int().min(0).describe('Days to the next practice, as it was set at the last one'),
  steps: z.number().int().min(0).describe('Learning steps taken'),
  reps: z.number().int().min(0),
  lapses: z.number().int().min(0),
  last: instantSchema.describe('When it was last practised'),
})

const cardSchema = z.strictObject({
  id: idSchema,
  question: textSchema,
  theme: textSchema.optional(),
  needs: textSchema.optional().describe('What a good answer needs'),
  answer: z
    .strictObject({
      situation: textSchema.optional(),
      task: textSchema.optional(),
      action: textSchema.optional(),
      result: textSchema.optional(),
    })
    .describe('The own answer, a line for each point'),
  asked: z.array(askedSchema),
  added: instantSchema,
  due: instantSchema.describe('When to practise it next'),
  memory: memorySchema.optional().describe('Absent until it was practised'),
})

const criteriaSchema = z.strictObject({
  criteria: z.array(z.strictObject({ id: idSchema, name: textSchema, weight: rating.describe('5: it matters most') })),
})

const fitSchema = z.strictObject({
  opportunity: idSchema,
  interview: idSchema,
  scores: z.array(
    z.strictObject({
      criterion: idSchema,
      score: rating.optional().describe("'resonates' and 'careerGoals' are kept in the case"),
      why: textSchema.optional(),
    }),
  ),
  questions: textSchema.optional().describe('What to ask next, while unsure'),
})

const lookBackSchema = z.strictObject({
  opportunity: idSchema,
  interview: idSchema,
  telling: textSchema.optional().describe('The debrief as it was first told'),
  interest: z
    .enum(['kept', 'asked', 'let-go'])
    .optional()
    .describe('Whether their interest flagged, and whether the seeker then asked how it was going'),
  told: textSchema.optional().describe('What they said about the next step'),
})

const feedbackSchema = z.strictObject({
  id: idSchema,
  opportunity: idSchema,
  at: instantSchema,
  theme: textSchema,
  text: textSchema,
})

const tallySchema = { right: z.number().int().min(0), of: z.number().int().min(0) }

const attemptSchema = z.strictObject({
  id: idSchema,
  seed: textSchema,
  pool: textSchema.describe('Which edition of the questions it was'),
  started: instantSchema.optional(),
  finished: instantSchema,
  answers: z.array(z.array(z.number().int().min(0))).describe('The choices taken, question by question'),
  ...tallySchema,
  areas: z.array(z.strictObject({ area: textSchema, ...tallySchema })),
})

const articleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  url: z.string().regex(/^https?:\/\//, 'must be an address that begins with "https://" or "http://"'),
  kind: z.enum(['article', 'paper', 'talk', 'other']),
  topics: z.array(textSchema).optional(),
  why: textSchema.optional().describe('Why it is worth somebody’s time'),
  added: instantSchema,
})

/** What is learnt across opportunities, beside the cases: the shape of `notebook` in an export. */
export const notebookSchema = z.strictObject({
  card: z.array(cardSchema).optional(),
  criteria: z.array(criteriaSchema).max(1).optional(),
  fit: z.array(fitSchema).optional(),
  'look-back': z.array(lookBackSchema).optional(),
  feedback: z.array(feedbackSchema).optional(),
  attempt: z.array(attemptSchema).optional(),
  article: z.array(articleSchema).optional(),
})
