import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { InterventionKindSchema } from '../values/enums.ts'
import { lineUpTo } from '../values/text.ts'

/**
 * Something that is done or given to treat people, as treatments have it and studies studied it: the word that both point
 * at, so that a page can tell evidence on the treatment from evidence on something else. It has no page of its own.
 */
export const InterventionSchema = z.strictObject({
  ...documentFields('intervention'),
  /** Its name as it is printed in the middle of a sentence, e.g. "a magnetic coil held against the head". */
  name: lineUpTo(200),
  /** What it is. */
  kind: InterventionKindSchema,
})
export type Intervention = z.infer<typeof InterventionSchema>

/** Who answers for the fields of an intervention. */
export const interventionAnswers: AnswersOf<Intervention> = {
  ...documentFieldAnswers,
  name: 'secondPerson',
  kind: 'secondPerson',
}
