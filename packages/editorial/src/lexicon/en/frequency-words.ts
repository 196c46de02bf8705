import type { FrequencyWords } from '../../language/frequency-words.ts'
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

/** The same words where they speak of something else than an effect of the treatment. */
const otherUses = [
  String.raw`\bit(?:'s| is| was) (?:\w+ )?${band} (?:to|for|that|if)\b`,
  String.raw`\b(?:more|less|most|least|how|not|as) (?:un)?common\b`,
  String.raw`\b${illness} (?:is|are|was|were) (?:\w+ )?${band}`,
  String.raw`\bcommon (?:sense|mistakes?|questions?|cold|practice|language|ground|choice)`,
  String.raw`\bin common\b`,
]

/** How English says how often something happens. */
export const englishFrequency: FrequencyWords = {
  statement: pattern`${anyOf(statements)}`,
  other: pattern`${anyOf(otherUses)}`,
  bound: pattern`\b(?:fewer|less) than\b|\bunder\b|\bup to\b|\bat most\b`,
  named: {
    very: pattern`^(?:very|extremely)`,
    uncommon: pattern`uncommon|infrequent|unusual`,
    rare: pattern`rare`,
  },
}
