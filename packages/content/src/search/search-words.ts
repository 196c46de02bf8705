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
  const spellings = texts
    .flatMap((text) => [fold(text), fold(spelledOut(text))])
    .flatMap((text) => [text, joined(joinedSpaces(text))])
  for (const folded of new Set(spellings)) {
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
  const asked = query.trim().replace(register, '')
  const words = wordsOf(asked)
  const others = wordsOf(spelledOut(asked))
  return [...new Set(words)].slice(0, mostWords).map((word, index, all) => {
    const before = all[index - 1]
    const after = all[index + 1]
    const spellings = new Set([
      word,
      ...(others.length === words.length ? [others[words.indexOf(word)] ?? word] : []),
      // “E-mail” and “x ray” may be one word in the text. A pair stands for each of its words.
      ...(before === undefined ? [] : [before + word]),
      ...(after === undefined ? [] : [word + after]),
      // A telephone number as it is dialled from abroad.
      ...(/^00\d{8}/u.test(word) ? [word.slice(2)] : []),
    ])
    return [...spellings].flatMap((each) => [wordEnd + each, ...stemsOf(each).map((stem) => wordEnd + stem + wordEnd)])
  })
}

/** What stands before the number of a publication, where somebody copies its address or cites it: only the number is stored. */
const register =
  /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|pubmed\.ncbi\.nlm\.nih\.gov\/)(?=\d)|^(?:doi|pmid)\s*:?\s*(?=\d)/iu

const wordsOf = (query: string): string[] =>
  joined(fold(query))
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)

const fold = (text: string): string => toAscii(text).toLowerCase()

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** A text as it is typed where a keyboard lacks its letters: “Müller” is “Mueller”. */
function spelledOut(text: string): string {
  return text.normalize('NFC').replace(/[äöüøå]/giu, (letter) => letters[letter.toLowerCase()] ?? letter)
}

const thousands = /(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?![.,]?\d)/gu
/** A space is also what parts the groups of a telephone number: a query with one has to find both. */
const spacedThousands = /(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/gu
const initials = /(?<![a-z0-9.])(?:[a-z]\.){2,}(?![a-z0-9])/gu

/** A text whose numbers have no signs between their thousands, and whose initials have no full stops: 1,000 and T.M.S. */
function joined(folded: string): string {
  return folded
    .replace(thousands, (number) => number.replaceAll(/\D/gu, ''))
    .replace(initials, (text) => `${text.replaceAll('.', '')} `)
}

const joinedSpaces = (folded: string): string => folded.replace(spacedThousands, (number) => number.replaceAll(' ', ''))

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
