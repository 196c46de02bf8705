import type { AvoidedWords } from '../../../language/opposite-warnings.ts'
import { anyOf, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'
import { lightly, may } from './permissions.ts'
import { alcohol, drink, forbids, negative, noBan, noNeed, stop } from './parts.ts'

/** How Spanish speaks of alcohol where a guide warns of it. */
export const spanishAlcohol: AvoidedWords = {
  named: pattern`\b(?:alcohol\w*|cerveza|vino|licor)\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,4}?(?:alcohol\w*|cerveza|vino|licor)\b`,
    String.raw`\balcohol (?:\w+ ){0,4}?(?:peligros\w+|prohibid\w+|no debe|no se debe|mas fuerte|empeora\w*)\b`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${may}) ${lightly}${drink} (?:\w+ ){0,4}?${alcohol}\b`,
        String.raw`\b(?:${may}) ${lightly}beber (?:como siempre|con normalidad|normalmente|esa noche)`,
      ])}`,
      amountsTo: 'says that patients may drink alcohol',
      unless,
    },
    {
      pattern: pattern`\b(?:${alcohol}|beber alcohol|tomar alcohol) (?:(?!${negative})\w+ ){0,3}?(?:es|son|esta|estan|resulta) (?:\w+ ){0,2}?(?:permitid[oa]s?|segur[oa]s?|bien|posible|compatibles?|inofensiv[oa]s?)`,
      amountsTo: 'says that alcohol is all right',
      unless,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${noNeed} (?:que )?${stop} (?:\w+ ){0,3}?(?:${alcohol}|beber)\b`,
        String.raw`\bsin (?:limites?|restricciones?) (?:\w+ )?(?:para|de|con|al) (?:\w+ )?(?:alcohol|beber)`,
        String.raw`\b(?:no hay|ningun) problema con (?:\w+ ){0,2}?${alcohol}`,
      ])}`,
      amountsTo: 'says that nobody has to avoid alcohol',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${alcohol} (?:\w+ )?no (?:\w+ )?(?:afecta\w*|altera\w*|cambia\w*|importa|influye\w*|interactua\w*|interfiere\w*|hace dano|supone)`,
        String.raw`\b${alcohol} (?:\w+ ){0,4}?no (?:le |les )?(?:dana\w*|hara dano|hace dano|perjudica\w*)`,
        String.raw`\bno pasa nada (?:por|si) (?:\w+ ){0,4}?${alcohol}`,
      ])}`,
      amountsTo: 'says that alcohol does no harm',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`(?:^|[,;] |\by )(?:beba|tome|disfrute de) (?:\w+ ){0,3}?${alcohol} (?:\w+ ){0,3}?(?:como siempre|con normalidad|normalmente|si quiere|si le apetece|sin problema)`,
      amountsTo: 'tells patients to drink alcohol',
      unless,
    },
  ],
}
