import type { Locale } from '@carepath/schema'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { Sentence } from '../../reading/sentences.ts'
import type { PlacedSentence } from '../../rule/subject.ts'

/** A sentence as the page says it: “Coming on an empty stomach”, among what to avoid, tells readers to avoid it. */
export function asSaid({ sentence, passage }: PlacedSentence, locale: Locale): Sentence {
  if (!passage.path.startsWith('whatToAvoid.')) return sentence
  const { toAvoid } = requireLexicon(locale)
  return { ...sentence, text: `${toAvoid} ${sentence.text}`, folded: `${toAvoid} ${sentence.folded}` }
}
