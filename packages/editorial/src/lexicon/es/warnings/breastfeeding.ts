import type { AvoidedWords } from '../../../language/opposite-warnings.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { lightly, may } from './permissions.ts'
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
  safe,
  stop,
  unlessOther,
  whileNursing,
} from './parts.ts'

/** How Spanish speaks of breastfeeding where a guide warns of it. */
export const spanishBreastfeeding: AvoidedWords = {
  named: pattern`\b(?:lactancia|amamant\w+)\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,8}?${nursing}`,
    String.raw`\b${nursing}\b[^.;]{0,40}?\b(?:no (?:debe|se debe|es segur\w+|se recomienda)|evite|suspenda)`,
    String.raw`\b${harms} (?:\w+ ){0,3}?(?:leche materna|${baby})`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${may}) ${lightly}(?:seguir |continuar )?(?:amamantando|amamantar|dando (?:el )?pecho|dar (?:el )?pecho|con la lactancia|la lactancia)\b`,
        String.raw`\b(?:siga|continue) (?:amamantando|dando (?:el )?pecho|con la lactancia)`,
        String.raw`\blactancia (?:${may}) ${lightly}(?:continuar|mantenerse|seguir)`,
      ])}`,
      amountsTo: 'says that patients may breastfeed',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:es|son|resulta) (?:tambien )?${safe} (?:\w+ ){0,2}?${whileNursing}`,
        String.raw`\b(?:lactancia|amamantar|dar (?:el )?pecho) (?:(?!${negative})\w+ ){0,3}?(?:es|resulta) (?:(?!${negative})\w+ )?${safe}(?! que)`,
        String.raw`\bcompatible con (?:la |dar )?(?:lactancia|el pecho)`,
      ])}`,
      amountsTo: 'says that breastfeeding is safe',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${may}) ${lightly}${beGiven}${itself} (?:\w+ ){0,4}?${whileNursing}`,
        String.raw`\b(?:madres lactantes|mujeres que amamantan) (?:tambien )?(?:${may}) ${lightly}${beGiven}`,
      ])}`,
      amountsTo: 'says that patients who breastfeed may have it',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${noNeed} (?:que )?${stop} (?:\w+ ){0,3}?${nursing}`,
        String.raw`\b${harmless} (?:\w+ ){0,3}?(?:leche materna|lactancia|${baby})`,
      ])}`,
      amountsTo: 'says that breastfeeding goes with it',
      unless: unlessOther,
      isBeyondNegation: true,
    },
  ],
}
