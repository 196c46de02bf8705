import type { Lexicon } from '../../language/lexicon.ts'
import { pattern } from '../../language/pattern.ts'
import { spanishApproval } from './claims/approval.ts'
import { spanishAvoidedWords } from './warnings/avoided.ts'
import { spanishBenefit } from './benefit.ts'
import { spanishHelp } from './calling-for-help.ts'
import { spanishClaims } from './claims/claims.ts'
import { spanishDenials } from './claims/denials.ts'
import { spanishCommonWords } from './common-words.ts'
import { spanishFrequency } from './frequency-words.ts'
import { spanishInstructions } from './warnings/instructions.ts'
import { spanishJargon } from './jargon.ts'
import { spanishNumbers } from './numbers.ts'
import { spanishPageTopics } from './page-topics.ts'
import { spanishPartOfTreatment } from './part-of-treatment.ts'
import { spanishOppositeWarnings } from './warnings/opposite-warnings.ts'
import { spanishPassive } from './passive.ts'
import { spanishQuantities } from './quantities.ts'
import { spanishReadability } from './readability.ts'
import { spanishRedFlags } from './red-flags/red-flags.ts'
import { spanishEvidenceScope } from './scope-of-evidence.ts'
import { spanishScope } from './scope.ts'
import { spanishWaits } from './warnings/waits.ts'
import { spanishUnits } from './units.ts'
import { spanishVisitTime } from './visit-time.ts'
import { spanishTelling } from './warnings/telling.ts'
import { spanishCourse } from './course.ts'

/** All that the editorial rules know of Spanish. */
export const spanish: Lexicon = {
  approval: spanishApproval,
  avoided: spanishAvoidedWords,
  benefit: spanishBenefit,
  claims: spanishClaims,
  dayAndNight: pattern`\b(?:dia y noche|de dia y de noche|noche y dia|24/7|(?:las )?24 ?h(?:oras)?|a (?:cualquier|toda) hora|en todo momento|todo el dia|siempre)\b`,
  denials: spanishDenials,
  help: spanishHelp,
  commonWords: spanishCommonWords,
  frequency: spanishFrequency,
  instructions: spanishInstructions,
  jargon: spanishJargon,
  numbers: spanishNumbers,
  oppositeWarnings: spanishOppositeWarnings,
  pageTopics: spanishPageTopics,
  ...spanishTelling,
  saysNone: pattern`^ *(?:ningun[oa]?|no (?:hace falta|se usa)|sin anestesia)[ .]*$`,
  partOfTreatment: spanishPartOfTreatment,
  passive: spanishPassive,
  quantities: spanishQuantities,
  redFlags: spanishRedFlags,
  readability: spanishReadability,
  course: spanishCourse,
  evidenceScope: spanishEvidenceScope,
  toAvoid: 'evite',
  scope: spanishScope,
  units: spanishUnits,
  visitTime: spanishVisitTime,
  waits: spanishWaits,
}
