import { findClaim, type FoundClaim } from '../../language/find-claim.ts'
import type { ClaimLexicon } from '../../language/claim.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A claim and where it stands. */
export interface PlacedClaim extends FoundClaim, PlacedSentence {}

/** The claims that a document's sentences make, at most one a sentence. */
export function findClaims({ sentences, locale }: Subject, lexicon: ClaimLexicon): PlacedClaim[] {
  return sentences.flatMap((placed, index) => {
    const found = findClaim(
      placed.sentence,
      sentences[index + 1]?.sentence,
      lexicon,
      locale,
      placed.passage.kind === 'question',
    )
    return found ? [{ ...placed, ...found }] : []
  })
}
