import type { Locale } from '@carepath/schema'
import type { Sentence } from '../reading/sentences.ts'
import { firstMatch, matches } from '../language/pattern.ts'
import type { ScopeWords } from '../language/scope-words.ts'
import { requireLexicon } from './lexicons.ts'

/** How many words a nominal negation reaches. */
const nominalReach = 5

/** The place of words in a sentence. */
export interface Span {
  start: number
  end: number
}

/** Whether the sentence denies or doubts the words. */
export function isDenied(sentence: Sentence, span: Span, locale: Locale): boolean {
  const words = requireLexicon(locale).scope
  const clause = withoutPseudoNegation(clauseBefore(sentence.folded, span.start, words), words)
  const before = isParallel(clause, sentence.folded.slice(span.start, span.end), words) ? '' : clause
  return (
    matches(words.clausalNegation, before) ||
    reachesAsSubject(before, words) ||
    reachesNominally(before, words) ||
    matches(words.doubt, before) ||
    matches(words.laterDenial, sentence.folded.slice(span.end))
  )
}

/** Whether the words are a condition and not a statement: "if you feel well". */
export function isConditional(sentence: Sentence, span: Span, locale: Locale): boolean {
  const words = requireLexicon(locale).scope
  const before = clauseBefore(sentence.folded, span.start, words)
  const last = [...before.matchAll(words.condition)].at(-1)
  // A comma ends the condition: the words after it are a statement.
  return last !== undefined && !before.slice(last.index).includes(',') && !matches(words.sellingCondition, before)
}

/** Whether "may", "can" or "some people" comes before the words in their clause, or "in some people" after them. */
export function isHedged(sentence: Sentence, span: Span, locale: Locale): boolean {
  const words = requireLexicon(locale).scope
  return (
    matches(words.hedge, clauseBefore(sentence.folded, span.start, words)) ||
    matches(words.laterHedge, sentence.folded.slice(span.end))
  )
}

/** Whether a sentence is a real question; "Ready to …?" is advertising. */
export function isQuestion({ folded }: Sentence, locale: Locale): boolean {
  const { question, sellingQuestion } = requireLexicon(locale).scope
  return /\?["')]*$/u.test(folded) && matches(question, folded) && !matches(sellingQuestion, folded)
}

/** Whether a sentence says yes to the question before it. */
export const saysYes = ({ folded }: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).scope.yes, folded)

/** Whether the sentence only mentions the words: warns of them, defines them, calls them a myth. */
export const isWarning = ({ folded }: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).scope.warning, folded)

/** "No strings and no side effects" denies twice, side by side; "not without risk" denies a denial. */
const isParallel = (clause: string, claim: string, { startsNegative, coordination }: ScopeWords): boolean =>
  matches(startsNegative, claim) && matches(coordination, clause)

function clauseBefore(folded: string, start: number, { clauseBreak }: ScopeWords): string {
  let from = 0
  for (let found = firstMatch(clauseBreak, folded); found; found = firstMatch(clauseBreak, folded, from)) {
    const end = found.index + found[0].length
    if (end > start) break
    from = Math.max(end, from + 1)
  }
  return folded.slice(from, start)
}

/** Overwrites what denies in form only with spaces, so that places stay the same. */
export const withoutPseudoNegation = (clause: string, { pseudoNegation }: ScopeWords): string =>
  clause.replaceAll(pseudoNegation, (found) => ' '.repeat(found.length))

/** "No drug, patch or diet is …" denies what follows; "No needles, no scars, …" denies the needles and the scars. */
function reachesAsSubject(before: string, { determinerNegation, finiteVerb }: ScopeWords): boolean {
  const found = firstMatch(determinerNegation, before)
  if (!found) return false
  const rest = before.slice(found.index + found[0].length)
  return !rest.includes(',') || matches(finiteVerb, rest)
}

function reachesNominally(before: string, { nominalNegation }: ScopeWords): boolean {
  const last = [...before.matchAll(nominalNegation)].at(-1)
  if (!last) return false
  const between = before.slice(last.index + last[0].length)
  return !between.includes(',') && between.trim().split(/\s+/u).filter(Boolean).length < nominalReach
}
