import type { AvoidedWords } from '../../../language/opposite-warnings.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'
import { fine, safeTo, theyMay } from './permissions.ts'
import { alcohol, drink, forbids, negative, noBan, noNeed, stop } from './parts.ts'

/** How English speaks of alcohol where a guide warns of it. */
export const englishAlcohol: AvoidedWords = {
  named: pattern`\b(?:alcohol\w*|beer|wine|liquor)\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,4}?(?:alcohol\w*|beer|wine|liquor)\b`,
    String.raw`\balcohol (?:\w+ ){0,4}?(?:dangerous|unsafe|forbidden|off limits|risky|must not|should not|not allowed|worse|stronger)\b`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${theyMay}|feel free to|go ahead and) ?${drink} (?!too much)(?:\w+ ){0,4}?${alcohol}\b`,
        String.raw`\b(?:${theyMay}|feel free to) ?drink (?:again |as usual|as normal|normally|that (?:evening|night)|tonight)`,
      ])}`,
      amountsTo: 'says that patients may drink alcohol',
      unless,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${alcohol} (?:\w+ ){0,4}?(?:is|are|'s|should be|will be) (?:(?!${negative})\w+ )?${fine}`,
        String.raw`\b${safeTo} ${fine} to ${drink} (?:\w+ ){0,3}?${alcohol}\b`,
      ])}`,
      amountsTo: 'says that alcohol is all right',
      unless,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${noNeed} ${stop} (?:\w+ ){0,3}?(?:${alcohol}|drinking)\b`,
        String.raw`\bno (?:limits?|restrictions?|rules?|ban) (?:\w+ )?(?:about|for|on) (?:alcohol|drinking)`,
      ])}`,
      amountsTo: 'says that nobody has to avoid alcohol',
      unless,
      isBeyondNegation: true,
      // Not only where “avoid” warns of a claim.
      isUnconditional: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${alcohol} (?:\w+ )?(?:do|does|will)(?: not|n't) (?:\w+ )?(?:affect|change|interact|interfere|make|matter)`,
        String.raw`\b(?:nothing (?:wrong with|against)|no (?:danger|harm|problem|risk) (?:in|with)) (?:\w+ ){0,4}?${alcohol}\b`,
        String.raw`\b${alcohol} makes? no difference`,
        String.raw`\b${alcohol} (?:won't|will not|doesn't|does not) (?:hurt|harm)`,
      ])}`,
      amountsTo: 'says that alcohol does no harm',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`(?:^|[,;] |\band )(?:just |simply |then )?(?:drink|enjoy|have) (?:\w+ ){0,3}?${alcohol} (?:\w+ ){0,3}?(?:as usual|as normal|as you like|if you like|normally)`,
      amountsTo: 'tells patients to drink alcohol',
      unless,
    },
  ],
}
