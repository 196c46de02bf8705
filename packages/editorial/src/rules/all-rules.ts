import type { RuleId } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { structure } from './a1-structure.ts'
import { thirdParties } from './a2-third-parties.ts'
import { absoluteClaims } from './c1-absolute-claims.ts'
import { safeAndEffective } from './c2-safe-and-effective.ts'
import { promises } from './c3-promises.ts'
import { vagueAttribution } from './c4-vague-attribution.ts'
import { selling } from './c5-selling.ts'
import { offLabel } from './d1-off-label.ts'
import { emergencyHelp } from './d2-emergency-help.ts'
import { requiredTopics } from './d3-required-topics.ts'
import { seriousEffects } from './d4-serious-effects.ts'
import { frequency } from './f1-frequency.ts'
import { translation } from './l1-translation.ts'
import { readability } from './p1-readability.ts'
import { bareReferral } from './p2-bare-referral.ts'
import { careCards } from './p3-care-cards.ts'
import { reviewer } from './r1-reviewer.ts'
import { approvedContent } from './r2-approved-content.ts'
import { reviewDue } from './r3-review-due.ts'
import { numbers } from './s1-numbers.ts'
import { sources } from './s2-sources.ts'
import { benefits } from './s3-benefits.ts'
import { indirectEvidence } from './s4-indirect-evidence.ts'

/** Every editorial rule by its id. */
export const rules = {
  R1: reviewer,
  R2: approvedContent,
  R3: reviewDue,
  S1: numbers,
  S2: sources,
  S3: benefits,
  S4: indirectEvidence,
  D1: offLabel,
  D2: emergencyHelp,
  D3: requiredTopics,
  D4: seriousEffects,
  C1: absoluteClaims,
  C2: safeAndEffective,
  C3: promises,
  C4: vagueAttribution,
  C5: selling,
  F1: frequency,
  P1: readability,
  P2: bareReferral,
  P3: careCards,
  A1: structure,
  A2: thirdParties,
  L1: translation,
} satisfies Record<RuleId, Rule>
