import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { WarningKindSchema } from '../values/enums.ts'
import { FactualBlockSchema } from '../parts/factual-block.ts'
import { ShortNameSchema } from '../values/text.ts'

/** A warning that no patient should miss. A page has at most two, apart from its care cards. */
export const SafetyWarningSchema = z.strictObject({
  ...documentFields('safety-warning'),
  /** The warning in a few words. */
  heading: ShortNameSchema,
  /** The warning itself. */
  body: FactualBlockSchema,
  /** Why it stands out. */
  kind: WarningKindSchema,
  ...clinicalFields,
})
export type SafetyWarning = z.infer<typeof SafetyWarningSchema>

/** Who answers for the fields of a safety warning. */
export const safetyWarningAnswers: AnswersOf<SafetyWarning> = {
  ...documentFieldAnswers,
  heading: 'clinician',
  body: 'clinician',
  kind: 'clinician',
  ...clinicalFieldAnswers,
}
