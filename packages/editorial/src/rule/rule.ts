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
  /** Returns everything the rule finds. Pure; never throws on an unfinished draft. */
  check(subject: Subject): Finding[]
}
