import type { Locale } from '@carepath/schema'
import type { Sentence } from '../reading/sentences.ts'
import type { Claim, ClaimLexicon } from '../language/claim.ts'
import { firstMatch, matches } from '../language/pattern.ts'
import { isConditional, isDenied, isHedged, isQuestion, isWarning, saysYes, type Span } from './scope.ts'

/** A claim that a sentence makes. */
export interface FoundClaim {
  claim: Claim
  /** The words that make the claim, in the text's own case. */
  words: string
}

/**
 * Finds the first claim of a sentence. A question makes none, unless the next sentence says yes. `isAsked` marks a sentence
 * that patients ask, even where it is no question by its form: "I know this feeling from trauma."
 */
export function findClaim(
  sentence: Sentence,
  next: Sentence | undefined,
  { claims }: ClaimLexicon,
  locale: Locale,
  isAsked = false,
): FoundClaim | undefined {
  const isOpen = (isAsked || isQuestion(sentence, locale)) && !(next && saysYes(next, locale))
  const isOnlySpokenOf = isOpen || isWarning(sentence, locale)
  const said = withShortAnswer(sentence, next)
  for (const claim of claims) {
    if (isOnlySpokenOf && !claim.isUnconditional) continue
    if (claim.unless && matches(claim.unless, sentence.folded)) continue
    const span = findOutrightMatch(sentence, said, claim, locale)
    if (span) return { claim, words: sentence.text.slice(span.start, span.end).trim() }
  }
  return undefined
}

/** "Side effects? None." is one claim in two sentences. */
const longestShortAnswer = 3

function withShortAnswer({ folded }: Sentence, next: Sentence | undefined): string {
  const isAnswered = folded.endsWith('?') && next !== undefined && next.words.length <= longestShortAnswer
  return isAnswered ? `${folded} ${next.folded}` : folded
}

/** Finds the first match that no negation, condition or hedge cancels. */
function findOutrightMatch(sentence: Sentence, said: string, claim: Claim, locale: Locale): Span | undefined {
  const text = claim.except ? said.replaceAll(claim.except, (found) => '_'.repeat(found.length)) : said
  let from = 0
  for (let found = firstMatch(claim.pattern, text); found; found = firstMatch(claim.pattern, text, from)) {
    const span = { start: found.index, end: found.index + found[0].length }
    if (!isCancelled(sentence, span, claim, locale)) return span
    from = Math.max(span.end, from + 1)
  }
  return undefined
}

function isCancelled(sentence: Sentence, span: Span, claim: Claim, locale: Locale): boolean {
  return (
    (!claim.isBeyondNegation && isDenied(sentence, span, locale)) ||
    (!claim.isUnconditional && isConditional(sentence, span, locale)) ||
    (claim.isCancelledByHedge === true && isHedged(sentence, span, locale))
  )
}
