import type { FrequencyBand, Locale } from '@carepath/schema'
import { firstMatch, matches } from '../language/pattern.ts'
import { requireLexicon } from './lexicons.ts'

/**
 * The words by which a folded sentence says how often an effect happens; undefined where it does not, as where it speaks of
 * the conditions that a treatment is for.
 */
export function frequencyWordsIn(
  sentence: string,
  locale: Locale,
  conditions: readonly string[] = [],
): string | undefined {
  const words = requireLexicon(locale).frequency
  const folded = conditions.reduce((text, condition) => withName(text, condition, words.illness), sentence)
  return matches(words.ofIllness, folded) ? undefined : frequencyWordsOfEffectIn(folded, locale)
}

/** The same on the page of an effect, where “it is rare” speaks of the effect. */
export function frequencyWordsOfEffectIn(folded: string, locale: Locale): string | undefined {
  const words = requireLexicon(locale).frequency
  return matches(words.other, folded) ? undefined : firstMatch(words.statement, folded)?.slice(1).find(Boolean)
}

const withName = (text: string, condition: string, illness: string): string =>
  text.replaceAll(new RegExp(`\\b${condition.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?:e?s)?\\b`, 'gu'), illness)

/** True where the number is only a limit. */
export const isBounded = (folded: string, locale: Locale): boolean =>
  matches(requireLexicon(locale).frequency.bound, folded)

/** True where a sentence says that no number is known. */
export const saysNoNumberIsKnown = (folded: string, locale: Locale): boolean =>
  matches(requireLexicon(locale).frequency.unknown, folded)

/** The band that frequency words name. */
export function bandNamedBy(words: string, locale: Locale): FrequencyBand {
  const { very, uncommon, rare } = requireLexicon(locale).frequency.named
  const isVery = matches(very, words)
  if (matches(uncommon, words)) return 'uncommon'
  if (matches(rare, words)) return isVery ? 'veryRare' : 'rare'
  return isVery ? 'veryCommon' : 'common'
}
