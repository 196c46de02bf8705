import type { Finding, Level, RuleId } from '../model/finding.ts'
import type { Subject } from './subject.ts'

/** One editorial rule. */
export interface Rule {
  id: RuleId
  /** What it asks for, in a few words. */
  title: string
  /** Levels its findings can have. */
  levels: readonly Level[]
  /** True where a clinician may override a finding, with a reason, for the exact words. */
  canBeOverridden: boolean
  /** Everything the rule finds. Pure; never throws on an unfinished draft. */
  check(subject: Subject): Finding[]
}
