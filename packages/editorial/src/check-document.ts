import type { Locale } from '@carepath/schema'
import type { CheckContext } from './model/context.ts'
import type { Draft } from './model/draft.ts'
import type { Finding, RuleId } from './model/finding.ts'
import { ruleIds } from './model/rule-ids.ts'
import { hasLexicon } from './lexicon/lexicons.ts'
import type { Rule } from './rule/rule.ts'
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
  const findings = ruleIds
    .filter((id) => only.includes(id) && isRun(rules[id], subject.locale))
    .flatMap((id) => rules[id].check(subject))
  return nameCells(findings, subject.passages)
}

const isRun = ({ readsWords }: Rule, locale: Locale): boolean => readsWords !== 'only' || hasLexicon(locale)

/** A rule that a language's words weren't checked by, wholly or in a part. */
export interface UncheckedRule {
  id: RuleId
  title: string
  /** True where the rule looked at what is no words. */
  isPartlyChecked: boolean
}

/** The rules that check no words of a language, because it has no lexicon: "no problems" would be untrue. */
export function uncheckedRules(locale: Locale): UncheckedRule[] {
  if (hasLexicon(locale)) return []
  return ruleIds.flatMap((id) => {
    const { title, readsWords }: Rule = rules[id]
    return readsWords ? [{ id, title, isPartlyChecked: readsWords === 'also' }] : []
  })
}
