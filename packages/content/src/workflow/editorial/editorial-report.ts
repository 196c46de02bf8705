import type { Level, RuleId } from '@carepath/editorial'
import type { FormPlace } from '../../form/form-path.ts'

/** A clinician's decision that certain words may stand, as people speak of it. */
export interface OverrideSummary {
  by: string
  reason: string
  /** Instant. */
  at: string
}

/** One thing wrong with a form, where it is and what to do about it. */
export interface FormFinding extends FormPlace {
  /** Absent for what can't be read at all. */
  rule?: RuleId
  level: Level
  /** The words it is about, exactly as written; empty where something is missing. */
  excerpt: string
  message: string
  next: string
  /** True where a clinician may let the words stand. */
  canBeOverridden: boolean
  /** Where one has. */
  override?: OverrideSummary
}

/** What the editorial rules say of a form as it is at the moment. */
export interface EditorialReport {
  findings: FormFinding[]
  /** True where the asker may let words stand; else why not. */
  mayOverride: true | string
}
