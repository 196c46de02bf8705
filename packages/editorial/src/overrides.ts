import type { Finding, RuleId } from './model/finding.ts'
import { rules } from './rules/all-rules.ts'
import { ruleIds } from './model/rule-ids.ts'

/** A clinician's decision that certain words may stand. */
export interface Override {
  rule: RuleId
  /** The exact words that were judged: a changed sentence voids the override. */
  excerpt: string
  /** Why they may stand. */
  reason: string
  /** Id of the clinician who decided. */
  by: string
}

/** What is left of findings once overrides are applied. */
export interface Overridden {
  /** Findings that still stand. */
  remaining: Finding[]
  /** Findings that a clinician has answered, each with the answer. */
  answered: { finding: Finding; override: Override }[]
  /** Overrides that no longer fit anything: their words were changed, or they never could be overridden. */
  void: Override[]
}

/** Rules that no clinician can set aside: they ask for something to be there, and have no words to judge. */
export const notOverridable: readonly RuleId[] = ruleIds.filter((id) => !rules[id].canBeOverridden)

/** Applies overrides to findings. Pure. An override without a reason or a name counts for nothing. */
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
