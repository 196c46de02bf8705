import { z } from 'zod'
import type { AnswersOf } from './answers.ts'
import { DaySchema, lineUpTo, NameSchema, ParagraphSchema } from '../values/text.ts'
import { referenceTo } from '../identity/reference.ts'

/** How somebody is addressed, before the name. */
export const PersonTitleSchema = lineUpTo(40)

/** A name as pages printed it when its bearer signed: whatever becomes of the entry under “People”, the signature stays. */
export const BylineSchema = z.strictObject({
  name: NameSchema,
  /** How the person is addressed, before the name, e.g. "Mr". */
  title: PersonTitleSchema.optional(),
  /** Degrees and letters after the name, e.g. "MD". */
  credentials: lineUpTo(60).optional(),
  /** True for the made-up reviewer of the sample content. */
  isPlaceholder: z.boolean(),
})
export type Byline = z.infer<typeof BylineSchema>

/** The check of a translation against its source text. Absent in the source language. */
export const TranslationSchema = z.strictObject({
  /** Hash of the source-language clinical fields that were translated. */
  sourceHash: lineUpTo(128).optional(),
  /** Who checked the translation against the source. */
  reviewedBy: referenceTo('person'),
  /** Day of that check. */
  reviewedAt: DaySchema,
  /** The name of who checked it, as it was then; absent of approvals from before it was kept. */
  byline: BylineSchema.optional(),
})

/** Who reviewed a clinical document, when, and until when the review holds. */
export const ReviewSchema = z
  .strictObject({
    /** Clinician whose name stands under the page. */
    reviewedBy: referenceTo('person'),
    /** That clinician's name, as it was at signing; absent of approvals from before it was kept, and of samples. */
    byline: BylineSchema.optional(),
    /** Day of the last whole-document review. */
    reviewedAt: DaySchema,
    /** Day by which the next one is due. */
    reviewDue: DaySchema,
    /**
     * First day on which the review was overdue, in the clinic's time zone: pages then say so to readers. Absent before
     * that day. The worker sets it when the day comes, because pages don't know the day they are read on.
     */
    overdueSince: DaySchema.optional(),
    /** Hash of the clinical fields that were approved. */
    reviewedContentHash: lineUpTo(128).optional(),
    /** Who wrote it. */
    authors: z.array(referenceTo('person')),
    /** Sources of the document as a whole, listed at the foot of the page. */
    sources: z.array(referenceTo('source')),
    /** What changed last, in a sentence for readers. */
    changeSummary: lineUpTo(240).optional(),
    /** Interests of authors and reviewer that readers should know of. */
    conflictsOfInterest: ParagraphSchema.optional(),
    /** Only on a translated document. */
    translation: TranslationSchema.optional(),
  })
  .refine(({ reviewedAt, reviewDue }) => reviewedAt < reviewDue, {
    error: 'must be after the day of the review',
    path: ['reviewDue'],
  })
  .refine(({ reviewDue, overdueSince }) => overdueSince === undefined || reviewDue < overdueSince, {
    error: 'must be after the day by which the review was due',
    path: ['overdueSince'],
  })
export type Review = z.infer<typeof ReviewSchema>

/** Who signs and when comes from the approval itself; the rest is part of what is signed. */
export const reviewAnswers = {
  reviewedBy: 'nobody',
  byline: 'nobody',
  reviewedAt: 'nobody',
  reviewDue: 'nobody',
  overdueSince: 'nobody',
  reviewedContentHash: 'nobody',
  authors: 'clinician',
  sources: 'clinician',
  changeSummary: 'clinician',
  conflictsOfInterest: 'clinician',
  translation: 'nobody',
} as const satisfies AnswersOf<Review>
