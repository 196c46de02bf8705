import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { FactualBlockSchema } from '../parts/factual-block.ts'
import { limits } from '../values/limits.ts'
import { referenceTo } from '../identity/reference.ts'
import { countWords, lineUpTo, SlugSchema } from '../values/text.ts'

/** A question patients ask, with a short answer. */
export const FaqSchema = z
  .strictObject({
    ...documentFields('faq'),
    /** Fragment of the question on its page. */
    slug: SlugSchema,
    /** The question as a patient would ask it. */
    question: lineUpTo(160),
    /** At most 120 words. */
    answer: FactualBlockSchema,
    /** Treatment it belongs to. */
    treatment: referenceTo('treatment'),
    /** Place among the treatment's questions, ascending. */
    order: z.number().int().min(0),
    ...clinicalFields,
  })
  .refine(({ answer }) => countWords(answer.body.text) <= limits.faqAnswerWords, {
    error: `must have at most ${limits.faqAnswerWords} words`,
    path: ['answer', 'body'],
  })
export type Faq = z.infer<typeof FaqSchema>

/** Who answers for the fields of a question. */
export const faqAnswers: AnswersOf<Faq> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  question: 'clinician',
  answer: 'clinician',
  treatment: 'clinician',
  order: 'nobody',
  ...clinicalFieldAnswers,
}
