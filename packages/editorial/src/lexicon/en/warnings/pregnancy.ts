import type { AvoidedWords } from '../../../language/opposite-warnings.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { fine, may, theyMay } from './permissions.ts'
import {
  baby,
  beGiven,
  forbids,
  harmless,
  harms,
  itself,
  noBan,
  noNeed,
  pregnant,
  unlessOther,
  whilePregnant,
} from './parts.ts'

/** How English speaks of pregnancy where a guide warns of it. */
export const englishPregnancy: AvoidedWords = {
  named: pattern`\b(?:pregnan\w+|expecting a (?:baby|child))\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,8}?${pregnant}`,
    String.raw`\b${pregnant}\b[^.;]{0,40}?\b(?:must not|should not|cannot|is not safe|not recommended|unsafe|avoid|wait until)\b`,
    String.raw`\b${harms} (?:\w+ ){0,3}?(?:pregnancy|${baby})`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:is|are|'s|was) (?:also |generally |considered )?${fine} (?:\w+ ){0,3}?${whilePregnant}`,
        String.raw`\b${whilePregnant},? (?:\w+ ){0,3}?(?:is|are|'s) (?:\w+ )?${fine}`,
      ])}`,
      amountsTo: 'says that it is safe in pregnancy',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${theyMay} ?${beGiven}${itself} (?:\w+ ){0,5}?${whilePregnant}`,
        String.raw`\b${whilePregnant},? ${theyMay} ?${beGiven}\b`,
        String.raw`\b(?:expectant|pregnant) (?:women|people|patients|mothers) (?:(?:${may}) ?${beGiven}\b|(?:are|is) (?:also )?(?:welcome|treated))`,
        String.raw`\bwe (?:also |regularly )?(?:accept|see|treat|welcome) (?:expectant|pregnant)`,
      ])}`,
      amountsTo: 'says that pregnant patients may have it',
      unless: unlessOther,
    },
    {
      pattern: pattern`\b(?:being pregnant|pregnancy) (?:\w+ )?(?:is|does)(?: not|n't)? (?:a |an |any |no )?(?:barrier|matter|obstacle|problem|reason (?:not to|against|to stop))`,
      amountsTo: 'says that pregnancy is no reason against it',
      unless: unlessOther,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${harmless} (?:\w+ ){0,4}?(?:pregnancy|${baby})`,
        String.raw`\bnothing (?:\w+ )?(?:passes to|reaches) (?:\w+ )?${baby}`,
        String.raw`\b${noNeed} (?:use|take|worry about) (?:\w+ ){0,2}?(?:contraception|birth control)`,
      ])}`,
      amountsTo: 'says that it does a pregnancy no harm',
      unless: unlessOther,
      isBeyondNegation: true,
    },
  ],
}
