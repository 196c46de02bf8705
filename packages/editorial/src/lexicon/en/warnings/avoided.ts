import type { AvoidedTopic, AvoidedWords } from '../../../language/opposite-warnings.ts'
import { englishAlcohol } from './alcohol.ts'
import { englishBreastfeeding } from './breastfeeding.ts'
import { englishPregnancy } from './pregnancy.ts'

/** How English speaks of what patients should avoid. */
export const englishAvoidedWords: Record<AvoidedTopic, AvoidedWords> = {
  alcohol: englishAlcohol,
  breastfeeding: englishBreastfeeding,
  pregnancy: englishPregnancy,
}
