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
  noBan,
  noNeed,
  pregnant,
  safe,
  unlessOther,
  whilePregnant,
} from './parts.ts'

/** How Spanish speaks of pregnancy where a guide warns of it. */
export const spanishPregnancy: AvoidedWords = {
  named: pattern`\b(?:embaraz\w+|gestacion)\b`,
  warned: pattern`${anyOf([
    String.raw`\b${forbids}${noBan} (?:\w+,? ){0,8}?${pregnant}`,
    String.raw`\b${pregnant}\b[^.;]{0,40}?\b(?:no (?:debe|se debe|es segur\w+|se recomienda)|evite|espere)`,
    String.raw`\b${harms} (?:\w+ ){0,3}?${baby}`,
  ])}`,
  opposite: [
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:es|son|resulta) (?:tambien )?${safe} (?:\w+ ){0,2}?${whilePregnant}`,
        String.raw`\b${whilePregnant},? (?:\w+ ){0,3}?(?:es|resulta) (?:\w+ )?${safe}`,
      ])}`,
      amountsTo: 'says that it is safe in pregnancy',
      unless: unlessOther,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:${may}) ${lightly}${beGiven}${itself} (?:\w+ ){0,5}?${whilePregnant}`,
        String.raw`\b${whilePregnant},? (?:\w+ ){0,2}?(?:${may}) ${lightly}${beGiven}`,
        String.raw`\b(?:embarazadas|mujeres embarazadas|personas embarazadas) (?:tambien )?(?:${may}) ${lightly}${beGiven}`,
        String.raw`\b(?:atendemos|tratamos|recibimos|aceptamos) (?:\w+ ){0,3}?embarazadas`,
        String.raw`\b(?:${may}) ${lightly}${beGiven} (?:\w+ ){0,3}?embarazadas`,
      ])}`,
      amountsTo: 'says that pregnant patients may have it',
      unless: unlessOther,
    },
    {
      pattern: pattern`\b(?:estar embarazada|el embarazo) no (?:es|supone|importa|impide) ?(?:un |ningun |una |ninguna )?(?:impedimento|importa|motivo|obstaculo|problema|razon|recibir\w*|hacer\w*|tomar\w*)?`,
      amountsTo: 'says that pregnancy is no reason against it',
      unless: unlessOther,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b${harmless} (?:\w+ ){0,4}?(?:embarazo|${baby})`,
        String.raw`\b${noNeed} (?:usar|tomar|preocuparse por) (?:\w+ ){0,2}?anticoncepti\w+`,
      ])}`,
      amountsTo: 'says that it does a pregnancy no harm',
      unless: unlessOther,
      isBeyondNegation: true,
    },
  ],
}
