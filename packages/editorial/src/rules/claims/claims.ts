import { findClaim, type FoundClaim } from '../../lexicon/find-claim.ts'
import type { ClaimLexicon } from '../../language/claim.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A claim and its place in the document. */
export interface PlacedClaim extends FoundClaim, PlacedSentence {}

/** Finds the claims that the sentences of a document make, at most one in each sentence. */
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
