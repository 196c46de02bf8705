import type { Lexicon } from '../../language/lexicon.ts'
import { englishAbsoluteClaims } from './claims/absolute-claims.ts'
import { englishApproval } from './claims/approval.ts'
import { englishBareReferral } from './claims/bare-referral.ts'
import { englishBenefit } from './benefit.ts'
import { englishHelp } from './calling-for-help.ts'
import { englishCommonWords } from './common-words.ts'
import { englishFrequency } from './frequency-words.ts'
import { englishJargon } from './jargon.ts'
import { englishNumbers } from './numbers.ts'
import { englishPageTopics } from './page-topics.ts'
import { englishOppositeWarnings } from './opposite-warnings.ts'
import { englishPassive } from './passive.ts'
import { englishPromises } from './claims/promises.ts'
import { englishReadability } from './readability.ts'
import { englishSafeAndEffective } from './claims/safe-and-effective.ts'
import { englishRedFlags } from './red-flags.ts'
import { englishEvidenceScope } from './scope-of-evidence.ts'
import { englishScope } from './scope.ts'
import { englishSelling } from './claims/selling.ts'
import { englishVagueAttribution } from './claims/vague-attribution.ts'

/** All that the editorial rules know of English. */
export const english: Lexicon = {
  absoluteClaims: englishAbsoluteClaims,
  approval: englishApproval,
  bareReferral: englishBareReferral,
  benefit: englishBenefit,
  help: englishHelp,
  commonWords: englishCommonWords,
  frequency: englishFrequency,
  jargon: englishJargon,
  numbers: englishNumbers,
  oppositeWarnings: englishOppositeWarnings,
  pageTopics: englishPageTopics,
  passive: englishPassive,
  promises: englishPromises,
  redFlags: englishRedFlags,
  readability: englishReadability,
  safeAndEffective: englishSafeAndEffective,
  evidenceScope: englishEvidenceScope,
  scope: englishScope,
  selling: englishSelling,
  vagueAttribution: englishVagueAttribution,
}
