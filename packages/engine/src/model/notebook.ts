import type * as z from 'zod'
import type { notebookSchema } from './schema/notebook-schema.ts'

/** What is learnt across opportunities, beside the cases, by kind. */
export type Notebook = z.infer<typeof notebookSchema>

export type PageKind = keyof Notebook

/** The pages of a notebook, by kind. */
export type Pages = { [Kind in PageKind]: NonNullable<Notebook[Kind]>[number] }

/** A difficult question with one's own answer, to be practised. */
export type PracticeCard = Pages['card']
/** How well a card is remembered. */
export type Memory = NonNullable<PracticeCard['memory']>
/** What a job is weighed by. */
export type Criterion = Pages['criteria']['criteria'][number]
/** How a job was weighed after one of its interviews. */
export type FitReview = Pages['fit']
/** What belongs to a debrief and has no place in the case. */
export type LookBack = Pages['look-back']
/** What an employer said after a no. */
export type Feedback = Pages['feedback']
/** A self-test that was taken. */
export type Attempt = Pages['attempt']
/** Something worth sending, of the owner's own library. */
export type Article = Pages['article']
