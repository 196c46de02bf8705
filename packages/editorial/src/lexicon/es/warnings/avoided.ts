import type { AvoidedTopic, AvoidedWords } from '../../../language/opposite-warnings.ts'
import { spanishAlcohol } from './alcohol.ts'
import { spanishBreastfeeding } from './breastfeeding.ts'
import { spanishPregnancy } from './pregnancy.ts'

/** How Spanish speaks of what patients should avoid. */
export const spanishAvoidedWords: Record<AvoidedTopic, AvoidedWords> = {
  alcohol: spanishAlcohol,
  breastfeeding: spanishBreastfeeding,
  pregnancy: spanishPregnancy,
}
