import type { Locale } from '@carepath/schema'
import { redFlags, type RedFlag } from '../language/red-flag.ts'
import type { Phrases, RedFlagWords, Sign } from '../language/red-flag-words.ts'
import type { ScopeWords } from '../language/scope-words.ts'
import { matches } from '../language/pattern.ts'
import { fold } from '../reading/normalise.ts'
import type { Sentence } from '../reading/sentences.ts'
import { requireLexicon } from './lexicons.ts'

/** The red flag that a condition speaks of; undefined where it speaks of none, of its absence, or of the past. */
export function redFlagIn(condition: string, locale: Locale): RedFlag | undefined {
  const { redFlags: words, scope } = requireLexicon(locale)
  const flags = Object.keys(redFlags) as RedFlag[]
  const clauses = splitClauses(withoutWordsWithNo(fold(condition), scope), words).filter(
    (clause) => !has(clause, words.past),
  )
  return flags.find((flag) => clauses.some((clause) => words.signs[flag].some((sign) => findSign(clause, sign, words))))
}

/** The red flag that a sentence tells readers to wait with, or calls harmless; undefined where it doesn't. */
export function delayedFlagIn({ folded }: Pick<Sentence, 'folded'>, locale: Locale): RedFlag | undefined {
  const { delays, hurries } = requireLexicon(locale).redFlags
  return matches(delays, folded) && !matches(hurries, folded) ? redFlagIn(folded, locale) : undefined
}

/** The red flag that a question asks what to do about; undefined where it asks of none, or whether it may happen. */
export function askedFlagIn(question: string, locale: Locale): RedFlag | undefined {
  const { asksWhatToDo, asksOfRisk } = requireLexicon(locale).redFlags
  const sentences = fold(question).split(/(?<=[.?!])\s+/u)
  const asks = sentences.some((sentence) => !matches(asksOfRisk, sentence) && matches(asksWhatToDo, sentence))
  return asks ? redFlagIn(question, locale) : undefined
}

/** True for an answer that sends to help of hours or days, and says nowhere whom to call now. */
export function isSlowHelp(answer: string, locale: Locale): boolean {
  const { slowHelp, hurries } = requireLexicon(locale).redFlags
  const words = fold(answer)
  return matches(slowHelp, words) && !matches(hurries, words)
}

type Clause = readonly string[]

/** A "no" that belongs to an adjective denies no sign: «tos no productiva y dolor en el pecho». */
const withoutWordsWithNo = (folded: string, { wordWithNo }: ScopeWords): string =>
  folded.replaceAll(wordWithNo, (found) => found.slice('no '.length))

/** A comma joins what it lists; before a conjunction it parts two clauses. */
function splitClauses(condition: string, { conjunctions }: RedFlagWords): Clause[] {
  const parts = condition.split(new RegExp(String.raw`[;:.()—]|,\s+(?=(?:${conjunctions.replaceAll(' ', '')})\b)`, 'u'))
  return parts.map((part) => part.match(/[a-z0-9ñ']+/gu) ?? []).filter((clause) => clause.length > 0)
}

/** Where a phrase stands: its first word and the one after its last. */
interface Place {
  start: number
  end: number
}

const placesOf = (clause: Clause, phrases: Phrases): Place[] =>
  phrases.split(' | ').flatMap((phrase) => placesOfPhrase(clause, phrase.split(' ')))

function placesOfPhrase(clause: Clause, wanted: readonly string[]): Place[] {
  return clause.flatMap((_, start) =>
    wanted.every((word, offset) => isWord(clause[start + offset], word)) ? [{ start, end: start + wanted.length }] : [],
  )
}

const has = (clause: Clause, phrases: Phrases): boolean => placesOf(clause, phrases).length > 0

const isWord = (found: string | undefined, wanted: string): boolean =>
  wanted.endsWith('*') ? (found?.startsWith(wanted.slice(0, -1)) ?? false) : found === wanted

const defaultSpan = 7
/** So near to a sign a phrase changes its meaning. */
const besideWords = 3

function findSign(clause: Clause, sign: Sign, { absent, conjunctions }: RedFlagWords): boolean {
  return spansOf(clause, sign).some((span) => {
    const before = clause.slice(Math.max(0, span.start - reachOfAbsence(clause, span, conjunctions)), span.start)
    const around = clause.slice(Math.max(0, span.start - besideWords), span.end + besideWords)
    return !has(before, absent) && !(sign.unless && has(around, sign.unless))
  })
}

/** "No chest pain or trouble breathing": right after a conjunction a sign shares the word that denies the one before. */
const reachOfAbsence = (clause: Clause, { start }: Place, conjunctions: Phrases): number =>
  start > 0 && has(clause.slice(start - 1, start), conjunctions) ? 2 * besideWords + 1 : besideWords

/** Every place at which a sign is named: a phrase of each list, without overlap, near enough to one another. */
function spansOf(clause: Clause, { all, within = defaultSpan, isInOrder }: Sign): Place[] {
  let chosen: Place[][] = [[]]
  for (const phrases of all) {
    const places = placesOf(clause, phrases)
    chosen = chosen.flatMap((earlier) =>
      places
        .filter((place) => earlier.every(({ start, end }) => place.start >= end || (!isInOrder && place.end <= start)))
        .map((place) => [...earlier, place])
        .filter((together) => lengthOf(spanOf(together)) <= within),
    )
  }
  return chosen.map(spanOf)
}

const spanOf = (places: readonly Place[]): Place => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
})

const lengthOf = ({ start, end }: Place): number => end - start
