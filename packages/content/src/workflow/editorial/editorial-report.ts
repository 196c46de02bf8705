import type { Level, RuleId, SectionGrade, UncheckedRule } from '@carepath/editorial'
import type { FormProblem } from '../../candidate/form-problems.ts'
import type { FormPlace } from '../../form/form-place.ts'
import type { Permission } from '../request/permission.ts'

/** A clinician's decision to allow certain words against a rule. */
export interface OverrideSummary {
  by: string
  reason: string
  /** Instant. */
  at: string
}

/** Something wrong in a form: what it is, at which field, and what to do about it. */
export interface FormFinding extends FormPlace {
  /** Absent where a field can't be read at all. */
  rule?: RuleId
  level: Level
  /** The words in question, exactly as written; empty where something is missing. */
  excerpt: string
  message: string
  next: string
  /** True where a clinician may allow the words. */
  canBeOverridden: boolean
  /** Present where a clinician has allowed them. */
  override?: OverrideSummary
}

/** What the editorial rules find in a form, saved or not. */
export interface EditorialReport {
  findings: FormFinding[]
  /** How hard the sections of its text are to read; those that are too short to tell are left out. */
  grades: SectionGrade[]
  /** The rules that check no words of this language, because they know none. */
  unchecked: UncheckedRule[]
  /** Whether the person who asks may allow words against a rule. */
  mayOverride: Permission
}

/** What is found in a form on the screen. */
export interface FormReport extends EditorialReport {
  /** What the contract misses: the same list that keeps the document from being submitted. */
  incomplete: FormProblem[]
}
