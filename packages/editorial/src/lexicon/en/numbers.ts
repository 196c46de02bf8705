import type { NumberWords } from '../../language/numbers/number-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

/** What a number after “in” counts where it is none of a rate: “3 times in 2 weeks”. */
const notCounted = anyOf([
  'mg',
  'ml',
  'g',
  'minutes?',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'trials?',
  'studies',
  'reviews?',
  'countries',
])

/** The end of a scale, of pain or of a test: “3.8 out of 10 on average”. */
const scale = String.raw`(?:4|5|10|100)\b(?! (?:adults|births|cases|children|doses|patients|people|women|men)\b)`

/** So many as a rate is of, which is no year. */
const whole = anyOf([
  String.raw`(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\d.,])`,
  '(?:a |one )?(?:hundred|thousand|million)',
  'ten',
  'twenty',
  'fifty',
])

/** How English writes numbers. */
export const englishNumbers: NumberWords = {
  words: new Set(
    (
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand ' +
      'thousands million dozen half halves third thirds quarter quarters fifth fifths tenth tenths twice thrice ' +
      'double doubles triple fold fortnight'
    ).split(' '),
  ),
  values: new Map([
    ['two', '2'],
    ['three', '3'],
    ['four', '4'],
    ['five', '5'],
    ['six', '6'],
    ['seven', '7'],
    ['eight', '8'],
    ['nine', '9'],
    ['ten', '10'],
    ['eleven', '11'],
    ['twelve', '12'],
    ['thirteen', '13'],
    ['fourteen', '14'],
    ['fifteen', '15'],
    ['sixteen', '16'],
    ['eighteen', '18'],
    ['twenty', '20'],
    ['thirty', '30'],
    ['forty', '40'],
    ['fifty', '50'],
    ['sixty', '60'],
    ['seventy', '70'],
    ['eighty', '80'],
    ['ninety', '90'],
  ]),
  occasions: new Set(
    'a appointment class classe each every infusion meeting per session time treatment visit'.split(' '),
  ),
  named: new Set(
    (
      'step part page section chapter phase type option room suite floor unit building question tier stage ' +
      'table figure grade level version title form number zip box or pmid pmc pmcid doi isbn nct npi registration'
    ).split(' '),
  ),
  decades: new Set(),
  ratio: pattern`(?<![\w.,])([\d.,]{0,15}\d) (?:in|of|out of|of the) (?:every )?([\d.,]{0,15}\d(?: (?:thousand|million|billion))?|(?:a |one )?(?:hundred|thousand|million|billion))\b`,
  rate: pattern`${anyOf([
    String.raw`(?<![\w.,])(?:\d[\d.,]*|one|two|three)(?: [a-z-]+){0,3} (?:among|in|per|of every|for every) (?:every )?${whole}(?! ?${notCounted}\b)`,
    // A “95% interval” is how sure a figure is.
    String.raw`\d ?(?:%|percent\b|per cent\b)(?! ?(?:confidence |credible )?(?:ci|interval)\b)`,
    String.raw`(?<![\w.,])\d[\d.,]* (?:of|out of) (?:the )?(?!${scale})\d[\d.,]*(?![\d.,])(?! ?${notCounted}\b)`,
  ])}`,
  percentOfPeople: pattern`(?<![\d.,])(\d{1,9}(?:\.\d{1,9})?) ?(?:%|percent|per cent) (?:of (?!(?:the |their |its )?(?:cases|hair|pain|score\w*|skin|symptoms|time|weight)\b)|(?:got|had|felt|improved|responded|were|went)\b)`,
  multiples: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
  ]),
}
