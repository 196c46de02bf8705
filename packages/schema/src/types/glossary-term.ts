import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { referenceTo } from '../identity/reference.ts'
import { limits } from '../values/limits.ts'
import { lineUpTo, NameSchema, SlugSchema, wordsUpTo } from '../values/text.ts'

/** A word patients may not know. */
export const GlossaryTermSchema = z.strictObject({
  ...documentFields('glossary-term'),
  /** Fragment of the term on the glossary page. */
  slug: SlugSchema,
  /** The word. */
  term: NameSchema,
  /** What it means, in at most 30 words. */
  plainDefinition: wordsUpTo(limits.definitionWords),
  /** How to say it, e.g. "dih-SOH-see-AY-shun". */
  pronunciation: lineUpTo(60).optional(),
  /** Other words for the same. */
  synonyms: z.array(NameSchema).max(limits.listItems),
  /**
   * The only treatments where the word has this meaning, e.g. cataract surgery for "capsule"; absent where it has it everywhere.
   * Pages of other treatments don't explain it so.
   */
  treatments: z.array(referenceTo('treatment')).min(1).max(limits.listItems).optional(),
  ...clinicalFields,
})
export type GlossaryTerm = z.infer<typeof GlossaryTermSchema>

/** Who answers for the fields of a glossary term. */
export const glossaryTermAnswers: AnswersOf<GlossaryTerm> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  term: 'clinician',
  plainDefinition: 'clinician',
  pronunciation: 'clinician',
  synonyms: 'clinician',
  treatments: 'clinician',
  ...clinicalFieldAnswers,
}
