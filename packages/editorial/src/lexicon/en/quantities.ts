import { withWords } from '../../language/named-shares.ts'
import type { QuantityWords } from '../../language/numbers/quantity-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const people = part`(?:adults|patients|people|users)`
const shares = {
  most: part`(?:(?:a|the) (?:vast |great |large )?majority of|most|most of the) ${people}`,
  nearlyAll: part`(?:almost|nearly|virtually) (?:all (?:of the )?${people}|every (?:patient|person)|everybody|everyone)`,
  half: part`(?:(?:half (?:of )?(?:all |the )?|(?:one|1) in (?:two|2) )${people}|every (?:other|second) (?:patient|person))`,
  third: part`(?:(?:a|one) third of|(?:one|1) in (?:three|3)) (?:all |the )?${people}`,
  quarter: part`(?:(?:a|one) quarter of|(?:one|1) in (?:four|4)) (?:all |the )?${people}`,
  few: part`(?:(?:only )?a (?:small )?minority|(?:only |very )?few|only a (?:few|handful))(?: of)?(?: the)?(?: ${people})?`,
  hardlyAny: part`(?:(?:barely|hardly|scarcely) (?:any ${people}|anybody|anyone)|(?:almost|nearly|virtually) (?:no ${people}|no one|nobody))`,
}
const many = part`(?<many>${anyOf(Object.values(shares))})`
const verb = anyOf([
  'develops?',
  'experience[sd]?',
  'feels?',
  'felt',
  'gets?',
  'got',
  'ha(?:s|ve|d)',
  'notice[sd]?',
  'reports?',
  'suffers?(?: from)?',
])

/** How English says in words how many people have something. */
export const englishQuantities: QuantityWords = {
  shares: withWords(shares),
  many: pattern`\b${many}`,
  having: [
    pattern`\b${many} (?:also |usually |will |may |can )?${verb} (?<what>[^.;:,]+)`,
    pattern`(?<what>[^.;:,]+) (?:affects?|comes? on in|happens? (?:in|to)|hits?|is (?:felt by|reported (?:by|in)|seen in)|occurs? in) (?:about |around |roughly )?${many}`,
    pattern`\bin ${many},? (?<what>[^.;:,]+?) (?:appears?|begins?|comes? on|happens?|occurs?|sets? in|starts?)\b`,
  ],
  finding: pattern`^(?:about |around |only |roughly )?${many}\b(?! (?:who|with)\b)`,
  denial: pattern`\b(?:no|not|never|without|free of)\b(?! one\b)|n't\b`,
  denialOfFinding: pattern`\b(?:no|not|never)\b(?! one\b)|n't\b`,
  pronoun: pattern`^(?:it|this)\b|\b(?:it|this)$`,
}
