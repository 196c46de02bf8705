import type { RuleId } from '../model/finding.ts'
import type { Rule } from '../rule/rule.ts'
import { structure } from './a1-structure.ts'
import { thirdParties } from './a2-third-parties.ts'
import { absoluteClaims } from './claims/c1-absolute-claims.ts'
import { safeAndEffective } from './claims/c2-safe-and-effective.ts'
import { promises } from './claims/c3-promises.ts'
import { vagueAttribution } from './claims/c4-vague-attribution.ts'
import { selling } from './claims/c5-selling.ts'
import { offLabel } from './d1-off-label.ts'
import { emergencyHelp } from './topics/d2-emergency-help.ts'
import { requiredTopics } from './topics/d3-required-topics.ts'
import { seriousEffects } from './d4-serious-effects.ts'
import { callingForHelp } from './d5-calling-for-help.ts'
import { oppositeOfWarnings } from './topics/d6-opposite-of-warnings.ts'
import { redFlagCards } from './d7-red-flags.ts'
import { kinds } from './evidence/d8-kinds.ts'
import { visitTime } from './t1-visit-time.ts'
import { frequency } from './evidence/f1-frequency.ts'
import { translation } from './l1-translation.ts'
import { numbersOfTranslation } from './l2-numbers.ts'
import { readability } from './p1-readability.ts'
import { bareReferral } from './claims/p2-bare-referral.ts'
import { careCards } from './p3-care-cards.ts'
import { oneMeaning } from './p4-one-meaning.ts'
import { reviewer } from './r1-reviewer.ts'
import { approvedContent } from './r2-approved-content.ts'
import { reviewDue } from './r3-review-due.ts'
import { numbers } from './evidence/s1-numbers.ts'
import { sources } from './evidence/s2-sources.ts'
import { benefits } from './evidence/s3-benefits.ts'
import { indirectEvidence } from './evidence/s4-indirect-evidence.ts'
import { figuresInWords } from './evidence/s5-figures-in-words.ts'

/** Every editorial rule by its id. */
export const rules = {
  R1: reviewer,
  R2: approvedContent,
  R3: reviewDue,
  S1: numbers,
  S2: sources,
  S3: benefits,
  S4: indirectEvidence,
  S5: figuresInWords,
  D1: offLabel,
  D2: emergencyHelp,
  D3: requiredTopics,
  D4: seriousEffects,
  D5: callingForHelp,
  D6: oppositeOfWarnings,
  D7: redFlagCards,
  D8: kinds,
  T1: visitTime,
  C1: absoluteClaims,
  C2: safeAndEffective,
  C3: promises,
  C4: vagueAttribution,
  C5: selling,
  F1: frequency,
  P1: readability,
  P2: bareReferral,
  P3: careCards,
  P4: oneMeaning,
  A1: structure,
  A2: thirdParties,
  L1: translation,
  L2: numbersOfTranslation,
} satisfies Record<RuleId, Rule>
