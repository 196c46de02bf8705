import type { AvoidedWords } from '../../../language/opposite-warnings.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { fine, may, safeTo, theyMay } from './permissions.ts'
import {
  baby,
  beGiven,
  forbids,
  harmless,
  harms,
  itself,
  negative,
  noBan,
  noNeed,
  nursing,
  stop,
  unlessOther,
  whileNursing,
} from './parts.ts'

/** How English speaks of breastfeeding where a guide warns of it. */
export const englishBreastfeeding: AvoidedWords = {
  named: pattern`\b(?:breast-?feed\w*|nursing|lactat\w+)\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,8}?${nursing}`,
    String.raw`\b${nursing}\b[^.;]{0,40}?\b(?:must not|should not|cannot|is not safe|not recommended|unsafe|avoid|stop)\b`,
    String.raw`\b${harms} (?:\w+ ){0,3}?(?:breast milk|${baby})`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b${theyMay} ?(?:keep |go on |continue |carry on )?(?:to )?(?:breast-?feed\w*|nurs(?:e|ing)|pump\w*)\b(?! (?:in the|here))`,
        String.raw`\b(?:keep|go on|continue|carry on) (?:to )?(?:breast-?feed\w*|nursing) (?:as usual|as normal|normally|throughout|all)`,
      ])}`,
      amountsTo: 'says that patients may breastfeed',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:is|are|'s|was) (?:also |generally |considered )?(?:${fine}|compatible) (?:\w+ ){0,3}?${whileNursing}`,
        String.raw`\b(?:breast-?feeding|nursing) (?:\w+ ){0,3}?(?:is|are|will be) (?:(?!${negative})\w+ )?${fine}`,
        String.raw`\b${safeTo} ${fine} to (?:breast-?feed|nurse)`,
        String.raw`\byour (?:breast )?milk (?:\w+ )?(?:is|stays) ${fine}`,
      ])}`,
      amountsTo: 'says that breastfeeding is safe',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${theyMay} ?${beGiven}${itself} (?:\w+ ){0,4}?${whileNursing}`,
        String.raw`\b(?:nursing|breast-?feeding) (?:women|people|patients|mothers) (?:${may}) ?${beGiven}\b`,
      ])}`,
      amountsTo: 'says that patients who breastfeed may have it',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${noNeed} (?:${stop} (?:\w+ ){0,3}?${nursing}|pump and dump)`,
        String.raw`\b${harmless} (?:\w+ ){0,3}?(?:breast milk|${baby})`,
      ])}`,
      amountsTo: 'says that breastfeeding goes with it',
      unless: unlessOther,
      isBeyondNegation: true,
    },
  ],
}
