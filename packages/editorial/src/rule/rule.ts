import type { Finding, Level, RuleId } from '../model/finding.ts'
import type { Subject } from './subject.ts'

/** One editorial rule. */
export interface Rule {
  id: RuleId
  /** What the rule demands, in a few words. */
  title: string
  /** The levels that its findings can have. */
  levels: readonly Level[]
  /** Whether a clinician may override a finding, with a reason, for the exact words. */
  canBeOverridden: boolean
  /**
   * Whether the rule reads words, which it knows from a language's lexicon: in all it does, or in a part. Where a language has
   * no lexicon, a rule that reads only words isn't run, and one that also reads them leaves that part out.
   */
  readsWords?: 'only' | 'also'
  /** Returns everything the rule finds. Pure; never throws on an unfinished draft. */
  check(subject: Subject): Finding[]
}
