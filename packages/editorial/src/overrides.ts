import type { Finding, RuleId } from './model/finding.ts'
import { rules } from './rules/all-rules.ts'
import { ruleIds } from './model/rule-ids.ts'

/** A clinician's decision to allow certain words although a rule objects. */
export interface Override {
  rule: RuleId
  /** The exact words that were judged: a changed sentence voids the override. */
  excerpt: string
  /** Why the words are allowed. */
  reason: string
  /** Id of the clinician who decided. */
  by: string
}

/** Findings and overrides, matched with each other. */
export interface Overridden {
  /** Findings without an override. */
  remaining: Finding[]
  /** Findings that a clinician has overridden, each with its override. */
  answered: { finding: Finding; override: Override }[]
  /** Overrides without a finding: the words have changed, or the rule can't be overridden. */
  void: Override[]
}

/** Rules that no clinician can override: they demand something that is missing, so there are no words to judge. */
export const notOverridable: readonly RuleId[] = ruleIds.filter((id) => !rules[id].canBeOverridden)

/** Matches overrides with findings. Pure. An override without a reason or a name is void. */
export function applyOverrides(findings: readonly Finding[], overrides: readonly Override[]): Overridden {
  const pairs = findings.map((finding) => ({
    finding,
    override: overrides.find((override) => answers(override, finding)),
  }))
  const used = new Set(pairs.map(({ override }) => override))
  return {
    remaining: pairs.filter(({ override }) => !override).map(({ finding }) => finding),
    answered: pairs.flatMap(({ finding, override }) => (override ? [{ finding, override }] : [])),
    void: overrides.filter((override) => !used.has(override)),
  }
}

const answers = (override: Override, finding: Finding): boolean =>
  override.rule === finding.rule &&
  override.excerpt === finding.excerpt &&
  finding.excerpt !== '' &&
  !notOverridable.includes(finding.rule) &&
  override.reason.trim() !== '' &&
  override.by.trim() !== ''
