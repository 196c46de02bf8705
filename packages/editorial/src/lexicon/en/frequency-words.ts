import type { FrequencyWords } from '../../language/frequency-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const band = part`(?:(?:very|quite|fairly|relatively|extremely|rather|pretty) )?(?:common|uncommon|rare|unusual|infrequent)`

/** How English says how often something happens. */
export const englishFrequency: FrequencyWords = {
  statement: pattern`\b(?:is|are|was|were|be|being|remains?|considered) (?:also |usually |generally |often )?(${band})\b|\b(?:is|are) (?:also )?(?:an? )?((?:very )?(?:common|frequent)) (?:side[- ]effects?|reactions?|problems?|effects?|complications?)|\b(?:an? |the )?(very common|uncommon|rare|very rare)(?:,? but (?:\w+ )?\w+)? (?:side[- ]effects?|effects?|reactions?|complications?|events?|risks?|problems?)\b|\bin (rare|very rare) cases\b`,
  other: pattern`\bit(?:'s| is| was) (?:\w+ )?${band} (?:to|for|that|if)\b|\b(?:more|less|most|least|how|not|as) (?:un)?common\b|\b(?:depression|fears?(?: of \w+)?|anxiety disorders?|low mood|worry|worries|illness|it) (?:is|are|was|were) (?:\w+ )?${band}|\bcommon (?:sense|mistakes?|questions?|cold|practice|language|ground|choice)|\bin common\b`,
  bound: pattern`\b(?:fewer|less) than\b|\bunder\b|\bup to\b|\bat most\b`,
  named: {
    very: pattern`^(?:very|extremely)`,
    uncommon: pattern`uncommon|infrequent|unusual`,
    rare: pattern`rare`,
  },
}
