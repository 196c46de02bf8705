import type { CheckContext } from './model/context.ts'
import type { Draft } from './model/draft.ts'
import type { Finding, RuleId } from './model/finding.ts'
import { ruleIds } from './model/rule-ids.ts'
import { rules } from './rules/all-rules.ts'
import { nameCells } from './name-cells.ts'
import { readSubject } from './rule/subject.ts'

/**
 * Finds what breaks the editorial rules in a document, in the order of the rules. Pure: the same document, context and day
 * give the same findings. An unfinished draft gives findings, never an error.
 *
 * @param only the rules to check; all where it is left out
 */
export function checkDocument(document: Draft, context: CheckContext, only: readonly RuleId[] = ruleIds): Finding[] {
  const subject = readSubject(document, context)
  const findings = ruleIds.filter((id) => only.includes(id)).flatMap((id) => rules[id].check(subject))
  return nameCells(findings, subject.passages)
}
