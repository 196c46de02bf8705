import type { Lexicon } from '../../language/lexicon.ts'
import { pattern } from '../../language/pattern.ts'
import { englishApproval } from './claims/approval.ts'
import { englishAvoidedWords } from './warnings/avoided.ts'
import { englishBenefit } from './benefit.ts'
import { englishHelp } from './calling-for-help.ts'
import { englishClaims } from './claims/claims.ts'
import { englishDenials } from './claims/denials.ts'
import { englishCommonWords } from './common-words.ts'
import { englishFrequency } from './frequency-words.ts'
import { englishInstructions } from './warnings/instructions.ts'
import { englishJargon } from './jargon.ts'
import { englishNumbers } from './numbers.ts'
import { englishPageTopics } from './page-topics.ts'
import { englishPartOfTreatment } from './part-of-treatment.ts'
import { englishOppositeWarnings } from './warnings/opposite-warnings.ts'
import { englishPassive } from './passive.ts'
import { englishQuantities } from './quantities.ts'
import { englishReadability } from './readability.ts'
import { englishRedFlags } from './red-flags/red-flags.ts'
import { englishEvidenceScope } from './scope-of-evidence.ts'
import { englishScope } from './scope.ts'
import { englishWaits } from './warnings/waits.ts'
import { englishUnits } from './units.ts'
import { englishVisitTime } from './visit-time.ts'
import { englishTelling } from './warnings/telling.ts'
import { englishCourse } from './course.ts'

/** All that the editorial rules know of English. */
export const english: Lexicon = {
  approval: englishApproval,
  avoided: englishAvoidedWords,
  benefit: englishBenefit,
  claims: englishClaims,
  dayAndNight: pattern`\b(?:day (?:and|or) night|night and day|24/7|24 ?h(?:ours?|rs?)?|around the clock|round the clock|(?:at )?any ?time|at all times|always)\b`,
  denials: englishDenials,
  help: englishHelp,
  commonWords: englishCommonWords,
  frequency: englishFrequency,
  instructions: englishInstructions,
  jargon: englishJargon,
  numbers: englishNumbers,
  oppositeWarnings: englishOppositeWarnings,
  pageTopics: englishPageTopics,
  ...englishTelling,
  saysNone: pattern`^ *(?:none|not needed|no anesthesia)[ .]*$`,
  partOfTreatment: englishPartOfTreatment,
  passive: englishPassive,
  quantities: englishQuantities,
  redFlags: englishRedFlags,
  readability: englishReadability,
  course: englishCourse,
  evidenceScope: englishEvidenceScope,
  toAvoid: 'avoid',
  scope: englishScope,
  units: englishUnits,
  visitTime: englishVisitTime,
  waits: englishWaits,
}
