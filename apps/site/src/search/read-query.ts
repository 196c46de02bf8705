import { othersOf, standsAt, type OtherPhrase, type Phrase } from './same-words.ts'
import type { SearchSite } from './search-site.ts'
import { endingsOf, isKnown, nearestWords, takeApart } from './spelling.ts'
import { stemOf, wordsIn } from './words.ts'

/** One way of saying what a reader looks for: a page must say all of its stems. */
export interface Wording {
  stems: string[]
  /** How well it says what was typed: 1 where it is that. */
  share: number
}

/** One thing that a reader looks for. */
export interface Concept {
  wordings: Wording[]
  /** Its wordings as they are typed, small words too. */
  phrases?: string[][]
  /** Where no page says it: what the words of a phrase ask for one by one. */
  parts?: Concept[]
}

export interface Query {
  concepts: Concept[]
  /** The words in order, small ones too, as stems, and other wordings of them, each of several words: a text may say just this. */
  phrases: string[][]
  /** True where the words are those of somebody in danger. */
  isCrisis: boolean
}

interface Token {
  word: string
  /** What it may mean, the likeliest first. */
  meant: { stem: string; share: number }[]
  isSmall: boolean
  isLast: boolean
}

const mostTokens = 24
const byOtherWord = 0.7
const loose = 0.4
const ambiguous = 0.4
const byEnding = 0.6
const byEndingOfKnown = 0.35

/** What a reader's words ask for, in the words of the pages. */
export function readQuery(text: string, site: SearchSite): Query {
  const all = wordsIn(text, site.locale).map(({ word }) => word)
  const words = all.slice(0, mostTokens)
  const tokens = words.flatMap((word, index) => readToken(word, site, index === words.length - 1))
  const stems = tokens.map(toStem)
  const concepts = readConcepts(tokens, stems, site)
  const phrases = [stems, ...concepts.flatMap((concept) => concept.phrases ?? [])].filter(({ length }) => length > 1)
  return { concepts, phrases, isCrisis: isCrisis(tokens, all.slice(mostTokens), site) }
}

const toStem = ({ meant }: Token): string => meant[0]?.stem ?? ''

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

/** The things that are looked for, each with every way to say it. Words that say nothing count where there are no others. */
function readConcepts(tokens: Token[], stems: string[], site: SearchSite): Concept[] {
  const concepts: { concept: Concept; isSmall: boolean }[] = []
  for (let at = 0; at < tokens.length;) {
    const found = site.sameWords.byFirst.get(stems[at] ?? '')?.find(({ phrase }) => standsAt(phrase.stems, stems, at))
    const token = tokens[at]
    if (!token) break
    if (found && (found.phrase.stems.length > 1 || !token.isSmall)) {
      const { phrase } = found
      const covered = tokens.slice(at, at + phrase.stems.length)
      const others = othersOf(covered.map(({ word }) => word).join(' '), found.others)
      const share = Math.min(...covered.map(({ meant }) => meant[0]?.share ?? 1))
      const wordings = [toWording(phrase, share), ...others.map((other) => toOther(other, share))]
      if (phrase.stems.length === 1) wordings.push(...wordingsOf(token, site).slice(1))
      const saying = covered.filter(({ isSmall }) => !isSmall)
      const parts = saying.map((each) => ({ wordings: wordingsOf(each, site) }))
      const phrases = covered.length > 1 ? [phrase, ...others].map((each) => each.stems) : []
      concepts.push({
        concept: { wordings: unique(wordings), phrases, ...(covered.length > 1 && { parts }) },
        isSmall: false,
      })
      at += phrase.stems.length
    } else {
      const joined = joinedWith(tokens[at + 1], token, site)
      concepts.push({ concept: { wordings: unique([...wordingsOf(token, site), ...joined]) }, isSmall: token.isSmall })
      at += 1
    }
  }
  const saying = concepts.filter(({ isSmall }) => !isSmall)
  return (saying.length > 0 ? saying : concepts).map(({ concept }) => concept)
}

/** Each wording once, with its best share; the first stays first. */
function unique(wordings: Wording[]): Wording[] {
  const byStems = new Map<string, Wording>()
  for (const wording of wordings) {
    const key = wording.stems.join(' ')
    const before = byStems.get(key)
    byStems.set(key, before && before.share >= wording.share ? before : wording)
  }
  return [...byStems.values()]
}

/** What is left of a loose phrase says less than the words that mean the same. */
const toWording = ({ said, isLoose }: Phrase, share: number): Wording => ({
  stems: said,
  share: isLoose ? share * loose : share,
})

/** A word that means the same, which says less where it may be another word. */
const toOther = (other: OtherPhrase, share: number): Wording =>
  toWording(other, share * (other.isSameWord ? 1 : byOtherWord) * (other.isAmbiguous ? ambiguous : 1))

/** The word itself, others that it may be meant for and what those are called, and words that begin with it. */
function wordingsOf({ word, meant, isLast, isSmall }: Token, site: SearchSite): Wording[] {
  const wordings = meant.flatMap(({ stem, share }, index): Wording[] => {
    const others =
      index > 0 ? site.sameWords.byFirst.get(stem)?.find(({ phrase }) => phrase.stems.length === 1) : undefined
    return [{ stems: [stem], share }, ...(others?.others ?? []).map((other) => toOther(other, share))]
  })
  if (!isLast || isSmall) return wordings
  const share = isKnown(site, stemOf(word, site.language)) ? byEndingOfKnown : byEnding
  return [...wordings, ...endingsOf(site, word).map((ending) => ({ stems: [ending], share }))]
}

/** Two words that pages write as one, such as “breast feeding”. */
function joinedWith(next: Token | undefined, { word }: Token, site: SearchSite): Wording[] {
  if (!next) return []
  const stem = stemOf(word + next.word, site.language)
  return site.vocabulary.has(stem) ? [{ stems: [stem], share: 1 }] : []
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
