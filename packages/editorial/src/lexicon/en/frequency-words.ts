import type { FrequencyWords } from '../../language/numbers/frequency-words.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'

const rarity = anyOf(['common', 'uncommon', 'rare', 'unusual', 'infrequent'])

const band = part`(?:(?:very|quite|fairly|relatively|extremely|rather|pretty) )?${rarity}`

/** Words that say how often; the group is the band that they name. */
const statements = [
  String.raw`\b(?:is|are|was|were|be|being|remains?|considered) (?:also |usually |generally |often )?(${band})\b`,
  String.raw`\b(?:is|are) (?:also )?(?:an? )?((?:very )?(?:common|frequent)) (?:side[- ]effects?|reactions?|problems?|effects?|complications?)`,
  String.raw`\b(?:an? |the )?(very common|uncommon|rare|very rare)(?:,? but (?:\w+ )?\w+)? (?:side[- ]effects?|effects?|reactions?|complications?|events?|risks?|problems?)\b`,
  String.raw`\bin (rare|very rare) cases\b`,
]

const illness = anyOf([
  'depression',
  String.raw`fears?(?: of \w+)?`,
  'anxiety disorders?',
  'low mood',
  'worry',
  'worries',
  'illness',
  'it',
])

/** Something that isn't an effect of a treatment: what is studied, sold, done, asked or lived with. */
const otherSubjects = anyOf([
  'brands?',
  'clinics?',
  'comparisons?',
  'conditions?',
  'coverage',
  'data',
  'devices?',
  'diseases?',
  'disorders?',
  'drugs?',
  'evidence',
  'illness(?:es)?',
  'insurance',
  'medicines?',
  'methods?',
  'names?',
  'places?',
  'practices?',
  'products?',
  'questions?',
  'research',
  'shortages?',
  'smoking',
  'specialists?',
  'studies',
  'study',
  'supplements?',
  'techniques?',
  'tests?',
  'treatments?',
  'trials?',
  'use',
  'waiting lists?',
])

/** When, or where, the world was so: “before fentanyl was common”, “in places where malaria is common”. */
const circumstances = anyOf([
  String.raw`(?:before|until|by the time|now that) (?:[\w'-]+ ){1,6}?(?:is|are|was|were|became|become|got)`,
  String.raw`(?:since|once|while) (?:[\w'-]+ ){1,6}?(?:has|have|had)? ?(?:was|were|became|become|got)`,
  String.raw`(?:areas?|countries|days|decades?|places?|regions?|times?|years?) (?:when|where|in which) (?:[\w'-]+ ){1,6}?(?:is|are|was|were)`,
])

/** The same words where they speak of something else than an effect of the treatment. */
const otherUses = [
  String.raw`\bit(?:'s| is| was) (?:\w+ )?${band} (?:to|for|that|if)\b`,
  String.raw`\b(?:more|less|most|least|how|not|as) (?:un)?common\b`,
  String.raw`\b${circumstances} (?:\w+ )?${band}`,
  String.raw`\b${otherSubjects}(?: (?:among|about|for|from|in|of|on|that|to|which|who|with)(?: [\w'-]+){1,4}?)? (?:is|are|was|were|remains?) (?:\w+ )?${band}`,
  String.raw`\bcommon (?:sense|mistakes?|questions?|cold|practice|language|ground|choice)`,
  String.raw`\bin common\b`,
]

/** Without a number, since there is none. */
const unknowns = [
  String.raw`\b(?:know of|have|has|found|there (?:is|are)|with) no (?:\w+ ){0,2}?(?:figures?|numbers?|percentages?|rates?|counts?)\b`,
  String.raw`\bno (?:\w+ ){0,2}?(?:figures?|numbers?|percentages?|rates?) (?:is|are) (?:known|given|published|available|stated)\b`,
  String.raw`\b(?:figure|number|percentage|rate|(?:how (?:often|many|common)[^.;]{0,40})) (?:is|are) (?:not (?:well )?|un)known\b`,
  String.raw`\b(?:nobody|no one) (?:knows|has counted) (?:exactly )?how (?:often|many)\b`,
]

/** How English says how often something happens. */
export const englishFrequency: FrequencyWords = {
  illness: 'illness',
  statement: pattern`${anyOf(statements)}`,
  ofIllness: pattern`\b${illness} (?:is|are|was|were) (?:\w+ )?${band}`,
  other: pattern`${anyOf(otherUses)}`,
  bound: pattern`\b(?:fewer|less) than\b|\bunder\b|\bup to\b|\bat most\b`,
  unknown: pattern`${anyOf(unknowns)}`,
  named: {
    very: pattern`^(?:very|extremely)`,
    uncommon: pattern`uncommon|infrequent|unusual`,
    rare: pattern`rare`,
  },
}
