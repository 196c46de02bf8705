import type { Lexicon } from '../../language/lexicon.ts'
import { spanishAbsoluteClaims } from './claims/absolute-claims.ts'
import { spanishApproval } from './claims/approval.ts'
import { spanishBareReferral } from './claims/bare-referral.ts'
import { spanishBenefit } from './benefit.ts'
import { spanishHelp } from './calling-for-help.ts'
import { spanishCommonWords } from './common-words.ts'
import { spanishFrequency } from './frequency-words.ts'
import { spanishJargon } from './jargon.ts'
import { spanishNumbers } from './numbers.ts'
import { spanishPageTopics } from './page-topics.ts'
import { spanishOppositeWarnings } from './opposite-warnings.ts'
import { spanishPassive } from './passive.ts'
import { spanishPromises } from './claims/promises.ts'
import { spanishReadability } from './readability.ts'
import { spanishSafeAndEffective } from './claims/safe-and-effective.ts'
import { spanishRedFlags } from './red-flags.ts'
import { spanishEvidenceScope } from './scope-of-evidence.ts'
import { spanishScope } from './scope.ts'
import { spanishSelling } from './claims/selling.ts'
import { spanishVagueAttribution } from './claims/vague-attribution.ts'

/** All that the editorial rules know of Spanish. */
export const spanish: Lexicon = {
  absoluteClaims: spanishAbsoluteClaims,
  approval: spanishApproval,
  bareReferral: spanishBareReferral,
  benefit: spanishBenefit,
  help: spanishHelp,
  commonWords: spanishCommonWords,
  frequency: spanishFrequency,
  jargon: spanishJargon,
  numbers: spanishNumbers,
  oppositeWarnings: spanishOppositeWarnings,
  pageTopics: spanishPageTopics,
  passive: spanishPassive,
  promises: spanishPromises,
  redFlags: spanishRedFlags,
  readability: spanishReadability,
  safeAndEffective: spanishSafeAndEffective,
  evidenceScope: spanishEvidenceScope,
  scope: spanishScope,
  selling: spanishSelling,
  vagueAttribution: spanishVagueAttribution,
}
