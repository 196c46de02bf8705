import { readConcepts, toStem, type Concept, type Token } from './read-concepts.ts'
import type { SearchSite } from './search-site.ts'
import { endingsOf, isKnown, nearestWords, takeApart } from './spelling.ts'
import { stemOf, wordsIn } from './words.ts'

export interface Query {
  concepts: Concept[]
  /** The words in order, small ones too, as stems, and other wordings of them, each of several words: a text may say just this. */
  phrases: string[][]
  /** Share of the words that say something which the site knows, as they are or begun. */
  known: number
  /** True where it knows none of them, and they are more than one misspelled word: they may be of another language. */
  isForeign: boolean
  /** True where the words are those of somebody in danger. */
  isCrisis: boolean
}

const mostTokens = 24
const leastJudged = 4

/** What a reader's words ask for, in the words of the pages. */
export function readQuery(text: string, site: SearchSite): Query {
  const all = wordsIn(text, site.locale).map(({ word }) => word)
  const words = all.slice(0, mostTokens)
  const tokens = words.flatMap((word, index) => readToken(word, site, index === words.length - 1))
  const stems = tokens.map(toStem)
  const concepts = readConcepts(tokens, site)
  const phrases = [stems, ...concepts.flatMap((concept) => concept.phrases ?? [])].filter(({ length }) => length > 1)
  // Somebody in danger may write at length: all of it is read.
  return { concepts, phrases, ...howKnown(tokens), isCrisis: site.crisis.areIn(all) }
}

/** The first letters of a word may become any: it is judged once there are a few. */
const isUnknown = ({ known, isLast, word }: Token): boolean =>
  known === undefined && (!isLast || word.length >= leastJudged)

function howKnown(tokens: readonly Token[]): Pick<Query, 'known' | 'isForeign'> {
  const saying = tokens.filter(({ isSmall }) => !isSmall)
  const known = saying.filter((token) => token.known === 'itself').length
  return {
    known: known / Math.max(saying.length, 1),
    isForeign: known === 0 && (saying.length > 1 || saying.some(isUnknown)),
  }
}

function readToken(word: string, site: SearchSite, isLast: boolean): Token[] {
  const { language } = site
  const stem = stemOf(word, language)
  const isSmall = language.smallWords.has(word)
  const token = (meant: Token['meant'], known: Token['known']): Token => ({ word, meant, isSmall, isLast, known })
  if (isSmall || isKnown(site, stem)) return [token([{ stem, share: 1 }], 'itself')]
  const parts = takeApart(site, word, (part) => stemOf(part, language))
  const hasEndings = isLast && endingsOf(site, word).length > 0
  // Words that are spelled alike take long to find, and while somebody types nobody needs them.
  if (hasEndings && !parts) return [token([{ stem, share: 1 }], 'itself')]
  const near = nearestWords(site, word, stem)
  if (parts && (near[0]?.share ?? 0) < 0.7) {
    return parts.map((part) => ({
      word: part,
      meant: [{ stem: part, share: 1 }],
      isSmall: language.smallWords.has(part),
      isLast: false,
      known: 'itself',
    }))
  }
  if (near.length > 0 && !hasEndings) return [token(near, 'nearly')]
  return [token([{ stem, share: 1 }], hasEndings ? 'itself' : undefined)]
}
