import { languageWords } from '../languages/words.ts'
import { toAscii } from '../model/text/to-ascii.ts'

/** Begins and ends each word in a stored text, so that the beginning of a word can be looked for. */
export const wordEnd = ':'

/** More words than these say nothing more of what somebody looks for. */
const mostWords = 12
/** A shorter stem is the beginning of too many words. */
const shortestStem = 3

/**
 * Texts as they are stored for search: every word once, in ASCII and lower case, with its stems in the languages of the site.
 * “Sjøgren’s” is “sjogrens” and “sjogren”; “follow-up” is also “followup”, “56 mg” also “56mg” and the other way round.
 */
export function toSearchText(texts: readonly string[]): string {
  const words = new Set<string>()
  for (const text of texts) {
    const folded = fold(text)
    for (const piece of [...folded.split(/[^a-z0-9'-]+/u), ...joinedNumbers(folded)]) {
      for (const word of spellingsOf(piece)) {
        words.add(word)
        for (const stem of stemsOf(word)) words.add(stem)
      }
    }
  }
  return words.size === 0 ? '' : wordEnd + [...words].join(wordEnd) + wordEnd
}

/**
 * What to look for, a list for each word of a query: a stored text must hold one entry of each list. Undefined where the query
 * is empty; no words where it has none, such as “%”.
 */
export function toSearchTerms(query: string): string[][] | undefined {
  if (query.trim() === '') return undefined
  const words = fold(query)
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/u)
  return [...new Set(words.filter(Boolean))]
    .slice(0, mostWords)
    .map((word) => [wordEnd + word, ...stemsOf(word).map((stem) => wordEnd + stem + wordEnd)])
}

const fold = (text: string): string => toAscii(text).toLowerCase()

/** A word with marks inside, whole and in its parts. */
function spellingsOf(piece: string): string[] {
  const whole = piece.replaceAll(/['-]/gu, '')
  const amount = /^(\d+)([a-z]+)$/u.exec(whole)?.slice(1) ?? []
  return [whole, ...piece.replaceAll("'", '').split('-'), ...piece.split(/['-]/u), ...amount].filter(Boolean)
}

/** Numbers with the letters beside them, and telephone numbers, as people type them without a space. */
function joinedNumbers(folded: string): string[] {
  const beside = folded.matchAll(/(?<![a-z0-9])(?:\d+[ -]+[a-z]+|[a-z]+[ -]+\d+)(?![a-z0-9])/gu)
  const telephone = folded.matchAll(/\d[\d ().-]{5,20}\d/gu)
  return [...beside, ...telephone].map(([text]) => text.replaceAll(/[^a-z0-9]/gu, ''))
}

/** Stems of a word other than the word itself. */
function stemsOf(word: string): string[] {
  if (/\d/u.test(word)) return []
  const stems = Object.values(languageWords).flatMap(({ stem }) => stem?.(word) ?? [])
  return [...new Set(stems)].filter((stem) => stem !== word && stem.length >= shortestStem)
}
