import type { FrequencyBand, Locale } from '@carepath/schema'
import { firstMatch, matches, part, pattern } from '../language/pattern.ts'

/** How a language puts a frequency into words. */
interface FrequencyWords {
  /** A sentence that says how often an effect happens; the first group holds the words. */
  statement: RegExp
  /** The same words where they say something else. */
  other: RegExp
  /** Turns a share around: "fewer than 1 in 100". */
  bound: RegExp
}

const englishBand = part`(?:(?:very|quite|fairly|relatively|extremely|rather|pretty) )?(?:common|uncommon|rare|unusual|infrequent)`
const spanishBand = part`(?:(?:muy|poco|bastante|relativamente|extremadamente) )?(?:frecuentes?|infrecuentes?|comun(?:es)?|rar[oa]s?)`

const frequencyWords: Record<Locale, FrequencyWords> = {
  en: {
    statement: pattern`\b(?:is|are|was|were|be|being|remains?|considered) (?:also |usually |generally |often )?(${englishBand})\b|\b(?:is|are) (?:also )?(?:an? )?((?:very )?(?:common|frequent)) (?:side[- ]effects?|reactions?|problems?|effects?|complications?)|\b(?:an? |the )?(very common|uncommon|rare|very rare)(?:,? but (?:\w+ )?\w+)? (?:side[- ]effects?|effects?|reactions?|complications?|events?|risks?|problems?)\b|\bin (rare|very rare) cases\b`,
    other: pattern`\bit(?:'s| is| was) (?:\w+ )?${englishBand} (?:to|for|that|if)\b|\b(?:more|less|most|least|how|not|as) (?:un)?common\b|\b(?:depression|fears?(?: of \w+)?|anxiety disorders?|low mood|worry|worries|illness|it) (?:is|are|was|were) (?:\w+ )?${englishBand}|\bcommon (?:sense|mistakes?|questions?|cold|practice|language|ground|choice)|\bin common\b`,
    bound: pattern`\b(?:fewer|less) than\b|\bunder\b|\bup to\b|\bat most\b`,
  },
  es: {
    statement: pattern`\b(?:es|son|fue|fueron|resulta|resultan|era|eran) (?:tambien |generalmente )?(${spanishBand})\b|\b(?:es|son) (?:un |una )?(?:efectos?(?: secundarios?)?|reaccion(?:es)?|problemas?) ((?:muy )?(?:frecuentes?|comun(?:es)?))\b|\b(?:efectos?|reaccion(?:es)?|complicacion(?:es)?|riesgos?|problemas?) (?:\w+ )?(muy frecuentes?|poco frecuentes?|raras?|raros?|muy raros?|muy raras?|poco comun(?:es)?)\b|\ben (raras|muy raras|contadas) (?:ocasiones|veces)\b|\ben casos (?:muy )?(raros)\b`,
    other: pattern`\b(?:para|a) (?:otr|algun|much)[oa]s (?:personas )?(?:les )?(?:es|parece|resulta) |\bes (?:\w+ )?${spanishBand} (?:\w+(?:ar|er|ir)(?:se|le)?|que|sentir\w*|tener|notar|estar|preocupar\w*|en)\b|\b(?:mas|menos|tan) (?:frecuentes?|comun(?:es)?|rar[oa]s?)\b|\b(?:depresion|miedo(?: a l\w+ \w+)?|nervios|enfermedad) es (?:\w+ )?${spanishBand}|\b(?:preguntas?|errores?|error) (?:muy )?(?:frecuentes?|comun(?:es)?)`,
    bound: pattern`\bmenos de\b|\bcomo maximo\b|\bhasta\b`,
  },
}

/** The words by which a folded sentence says how often an effect happens; undefined where it does not. */
export function frequencyWordsIn(folded: string, locale: Locale): string | undefined {
  const words = frequencyWords[locale]
  if (matches(words.other, folded)) return undefined
  return firstMatch(words.statement, folded)?.slice(1).find(Boolean)
}

/** True where the number is only a limit. */
export const isBounded = (folded: string, locale: Locale): boolean => matches(frequencyWords[locale].bound, folded)

/** The band that frequency words name. */
export function bandNamedBy(words: string): FrequencyBand {
  const isVery = /^(?:very|extremely|muy|extremadamente)/u.test(words)
  if (/uncommon|infrequent|unusual|^poco|infrecuente/u.test(words)) return 'uncommon'
  if (/rar[eoa]|contadas/u.test(words)) return isVery ? 'veryRare' : 'rare'
  return isVery ? 'veryCommon' : 'common'
}
