import type { ApprovalWords } from './approval-words.ts'
import type { BenefitWords } from './benefit-words.ts'
import type { ClaimKnowledge } from './claim-knowledge.ts'
import type { CourseWords } from './numbers/course-words.ts'
import type { EvidenceScopeWords } from './evidence-scope-words.ts'
import type { FrequencyWords } from './numbers/frequency-words.ts'
import type { HelpLexicon } from './help-lexicon.ts'
import type { InstructionWords } from './instruction-words.ts'
import type { JargonWords } from './jargon-words.ts'
import type { NumberWords } from './numbers/number-words.ts'
import type { AvoidedTopic, AvoidedWords, OppositeWarnings, WaitWords } from './opposite-warnings.ts'
import type { PageTopicWords } from './page-topic.ts'
import type { PartOfTreatmentWords } from './part-of-treatment-words.ts'
import type { QuantityWords } from './numbers/quantity-words.ts'
import type { ReadabilityFormula } from './readability.ts'
import type { RedFlagWords } from './red-flag-words.ts'
import type { ScopeWords } from './scope-words.ts'
import type { UnitWords } from './numbers/unit-words.ts'
import type { VisitTimeWords } from './visit-time-words.ts'

/** All that the editorial rules know of a language: its words are in a folder of its own. */
export interface Lexicon {
  scope: ScopeWords
  claims: ClaimKnowledge
  /** Words that deny the words after them, as tokens of the claim models. */
  denials: readonly string[]
  approval: ApprovalWords
  avoided: Record<AvoidedTopic, AvoidedWords>
  benefit: BenefitWords
  course: CourseWords
  evidenceScope: EvidenceScopeWords
  frequency: FrequencyWords
  help: HelpLexicon
  instructions: InstructionWords
  jargon: JargonWords
  numbers: NumberWords
  oppositeWarnings: OppositeWarnings
  pageTopics: PageTopicWords
  /** Begins what an entry of a list of what to avoid says: “avoid”. */
  toAvoid: string
  /** Asks patients to tell something, and spares them to. */
  tell: RegExp
  untold: RegExp
  /** A whole answer that says that there is none: “not needed”. */
  saysNone: RegExp
  partOfTreatment: PartOfTreatmentWords
  /** A sentence in the passive voice. */
  passive: RegExp
  quantities: QuantityWords
  redFlags: RedFlagWords
  readability: ReadabilityFormula
  units: UnitWords
  visitTime: VisitTimeWords
  waits: WaitWords
  /** Says of a telephone number that it is answered day and night. */
  dayAndNight: RegExp
  /** The most frequent words of the language that are rare in other languages, folded. */
  commonWords: ReadonlySet<string>
}
