import { readConcepts, toStem, type Concept, type Token } from './read-concepts.ts'
import { standsAt } from './same-words.ts'
import type { SearchSite } from './search-site.ts'
import { endingsOf, isKnown, nearestWords, takeApart } from './spelling.ts'
import { stemOf, wordsIn } from './words.ts'

export interface Query {
  concepts: Concept[]
  /** The words in order, small ones too, as stems, and other wordings of them, each of several words: a text may say just this. */
  phrases: string[][]
  /** True where the words are those of somebody in danger. */
  isCrisis: boolean
}

const mostTokens = 24

/** What a reader's words ask for, in the words of the pages. */
export function readQuery(text: string, site: SearchSite): Query {
  const all = wordsIn(text, site.locale).map(({ word }) => word)
  const words = all.slice(0, mostTokens)
  const tokens = words.flatMap((word, index) => readToken(word, site, index === words.length - 1))
  const stems = tokens.map(toStem)
  const concepts = readConcepts(tokens, site)
  const phrases = [stems, ...concepts.flatMap((concept) => concept.phrases ?? [])].filter(({ length }) => length > 1)
  return { concepts, phrases, isCrisis: isCrisis(tokens, all.slice(mostTokens), site) }
}

function readToken(word: string, site: SearchSite, isLast: boolean): Token[] {
  const { language } = site
  const stem = stemOf(word, language)
  const isSmall = language.smallWords.has(word)
  const token = (meant: Token['meant']): Token => ({ word, meant, isSmall, isLast })
  if (isSmall || isKnown(site, stem)) return [token([{ stem, share: 1 }])]
  const parts = takeApart(site, word, (part) => stemOf(part, language))
  const hasEndings = isLast && endingsOf(site, word).length > 0
  // Words that are spelled alike take long to find, and while somebody types nobody needs them.
  if (hasEndings && !parts) return [token([{ stem, share: 1 }])]
  const near = nearestWords(site, word, stem)
  if (parts && (near[0]?.share ?? 0) < 0.7) {
    return parts.map((part) => ({ word: part, meant: [{ stem: part, share: 1 }], isSmall: false, isLast: false }))
  }
  return [token(hasEndings || near.length === 0 ? [{ stem, share: 1 }] : near)]
}

/** Somebody in danger may write at length: words that search doesn't look for are read as they are spelled. */
function isCrisis(tokens: Token[], further: string[], { sameWords, language }: SearchSite): boolean {
  const rest = further.map((word) => ({ stem: stemOf(word, language), isSmall: language.smallWords.has(word) }))
  const all = [...tokens.map((token) => ({ stem: toStem(token), isSmall: token.isSmall })), ...rest]
  const stems = all.map(({ stem }) => stem)
  const said = all.filter(({ isSmall }) => !isSmall).map(({ stem }) => stem)
  return sameWords.crisis.some(
    (phrase) =>
      stems.some((_, at) => standsAt(phrase.stems, stems, at)) ||
      (phrase.said.length > 1 && said.some((_, at) => standsAt(phrase.said, said, at))),
  )
}
