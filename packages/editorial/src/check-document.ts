import type { CheckContext } from './context.ts'
import type { Draft } from './draft.ts'
import type { Finding, RuleId } from './finding.ts'
import { readHtml } from './reading/html.ts'
import { ruleIds } from './rule-ids.ts'
import { faultsIn } from './rules/a1-structure.ts'
import { thirdPartiesInPage } from './rules/a2-third-parties.ts'
import { rules } from './rules/all-rules.ts'
import { subjectOf } from './subject.ts'

/**
 * Everything the editorial rules find in a document, in the order of the rules. Pure: the same document, context and day
 * give the same findings. An unfinished draft gives findings, never an error.
 *
 * @param only the rules to check; all where it is left out
 */
export function checkDocument(document: Draft, context: CheckContext, only: readonly RuleId[] = ruleIds): Finding[] {
  const subject = subjectOf(document, context)
  return ruleIds.filter((id) => only.includes(id)).flatMap((id) => rules[id].check(subject))
}

/** What a built page may not hold: requests to third parties (A2), and structure that can't be heard (A1). */
export const checkBuiltPage = (html: string, site: { origin: string }): Finding[] => [
  ...faultsIn(readHtml(html), '', 1),
  ...thirdPartiesInPage(html, site.origin),
]
