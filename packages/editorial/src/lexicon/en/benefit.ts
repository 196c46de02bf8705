import type { BenefitWords } from '../../language/benefit-words.ts'
import { pattern } from '../../language/pattern.ts'

/** How English tells of people who got better. */
export const englishBenefit: BenefitWords = {
  better: pattern`\b(?:respon(?:d|ds|ded|ders?|se rate)|remi(?:t|tted|ssion)|recovered|improve[ds]?|improvement|got better|get better|gets better|felt better|feel better|benefit(?:s|ed)?|relief|success(?:ful)?)\b`,
  comparison: pattern`\b(?:against|compared|comparison|versus|vs|than|placebo|control|open[- ]label|no other|both)\b`,
  comparedWithNothing: pattern`^(?:(?:to|with) )?(?:n/?a|nil|no|no one|nobody|none|not (?:applicable|compared)|nothing(?: else)?|-+|—|/)[.]?$`,
  count: pattern`\b\d[\d,]* (?:\w+ ){0,2}(?:people|patients|adults|participants|inpatients)\b|\b\d+ (?:of|out of) (?:the )?\d+\b|\bn ?= ?\d+`,
  others: pattern`\b(?:did not|didn't|do not|don't|no change|no better|not everyone|relapse\w*|faded|fades)\b`,
}
