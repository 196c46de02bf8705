import { claimIn, type FoundClaim } from '../../language/claim-in.ts'
import type { ClaimLexicon } from '../../language/claim.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A claim and where it stands. */
export interface PlacedClaim extends FoundClaim, PlacedSentence {}

/** The claims that a document's sentences make, at most one a sentence. */
export function claimsIn({ sentences, locale }: Subject, lexicon: ClaimLexicon): PlacedClaim[] {
  return sentences.flatMap((placed, index) => {
    const found = claimIn(
      placed.sentence,
      sentences[index + 1]?.sentence,
      lexicon,
      locale,
      placed.passage.kind === 'question',
    )
    return found ? [{ ...placed, ...found }] : []
  })
}
