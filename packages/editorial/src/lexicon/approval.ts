import type { Locale } from '@carepath/schema'
import type { ApprovalWords } from '../language/approval-words.ts'
import { firstMatch, matches } from '../language/pattern.ts'
import { isDenied, isQuestion, isWarning } from './scope.ts'
import type { Sentence } from '../reading/sentences.ts'
import { requireLexicon } from './lexicons.ts'

/**
 * The words of a sentence that claim an FDA approval without saying of what and for what,
 * or claim one that ketamine does not have.
 */
export function unscopedApprovalIn(sentence: Sentence, locale: Locale): string | undefined {
  const words = requireLexicon(locale).approval
  const found = firstMatch(words.approval, sentence.folded)
  if (!found || isQuestion(sentence, locale) || isWarning(sentence, locale)) return undefined
  const span = { start: found.index, end: found.index + found[0].length }
  if (isDenied(sentence, span, locale) || isScoped(sentence.folded, words)) return undefined
  return sentence.text.slice(span.start, span.end)
}

function isScoped(folded: string, words: ApprovalWords): boolean {
  if (matches(words.deniedElsewhere, folded)) return true
  const isOther = matches(words.otherMedicine, folded)
  if (isOther && !/\b(?:ketamine|ketamina)\b/u.test(folded)) return true
  if (!matches(words.scope, folded)) return isOther && !matches(words.treatmentOfThisPage, folded)
  return isOther || matches(words.anaesthesia, folded) || !matches(words.psychiatricUse, folded)
}
