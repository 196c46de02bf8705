import { othersOf, type OtherPhrase, type Phrase } from './same-words.ts'
import { phraseWords } from './phrase-words.ts'
import type { SearchSite } from './search-site.ts'
import { endingsOf, isKnown } from './spelling.ts'
import { stemOf } from './words.ts'

/** One way of saying what a reader looks for: a page must say all of its stems. */
export interface Wording {
  stems: string[]
  /** How well it says what was typed: 1 where it is that. */
  share: number
  /** True for another name of several words: a text has to say them together. */
  isTogether?: boolean
}

/** One thing that a reader looks for. */
export interface Concept {
  wordings: Wording[]
  /** The word that was typed, where it is one: texts that say it in this form mean it more surely. */
  typed?: string
  /** Its wordings as they are typed, small words too. */
  phrases?: string[][]
  /** Where no page says it: what the words of a phrase ask for one by one. */
  parts?: Concept[]
  /** Guides of the treatments that it names. */
  treatments?: string[]
  /** True where it says who asks, more than what is asked. */
  isLight?: boolean
}

/** A typed word. */
export interface Token {
  word: string
  /** What it may mean, the likeliest first. */
  meant: { stem: string; share: number }[]
  isSmall: boolean
  isLast: boolean
  /** Whether the site knows the word itself, or one that is spelled or sounds nearly like it. */
  known: 'itself' | 'nearly' | undefined
}

const byOtherWord = 0.7
const loose = 0.4
const ambiguous = 0.4
const byEnding = 0.6
const byEndingOfKnown = 0.15

export const toStem = (token: Token | undefined): string => token?.meant[0]?.stem ?? ''

/** The things that are looked for, each with every way to say it. Words that say nothing count where there are no others. */
export function readConcepts(tokens: Token[], site: SearchSite): Concept[] {
  const isAllSmall = tokens.every(({ isSmall }) => isSmall)
  const concepts: { concept: Concept; isSmall: boolean }[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const isSmall = token.isSmall && !isAllSmall
    const found = findPhrase(tokens, at, site)
    if (found && (found.length > 1 || !isSmall)) {
      concepts.push({ concept: toConcept(found, tokens.slice(at, at + found.length), site), isSmall: false })
      at += found.length
    } else {
      const joined = joinedWith(tokens[at + 1], token, site)
      const wordings = unique([...wordingsOf(token, site), ...joined])
      const concept = { wordings, typed: token.word, isLight: isLight(token, site) }
      concepts.push({ concept: { ...concept, treatments: treatmentsOf(concept.wordings, site) }, isSmall })
      at += 1
    }
  }
  const saying = concepts.filter(({ isSmall }) => !isSmall)
  const whole = inPhrases(tokens.map(toStem), 1, site)
  return [
    ...(whole.length > 0 ? [{ wordings: whole }] : []),
    ...(saying.length > 0 ? saying : concepts).map(({ concept }) => concept),
  ]
}

/** Titles and headings that are what was typed. */
const inPhrases = (stems: readonly string[], share: number, { vocabulary }: SearchSite): Wording[] =>
  phraseWords(stems)
    .filter((word) => vocabulary.has(word))
    .map((word) => ({ stems: [word], share }))

interface FoundPhrase {
  phrase: Phrase
  others: OtherPhrase[]
  /** Words that say it, small ones between them too. */
  length: number
}

/** The longest phrase with other words for it that is said from one place on. */
function findPhrase(tokens: Token[], at: number, { sameWords }: SearchSite): FoundPhrase | undefined {
  for (const { phrase, others } of sameWords.byFirst.get(toStem(tokens[at])) ?? []) {
    const length = saidFrom(phrase, tokens, at)
    if (length > 0) return { phrase, others, length }
  }
  return undefined
}

/** How many words say a phrase from one place on. Small words may stand between those that say something: “cost me my job”. */
function saidFrom({ stems, said }: Phrase, tokens: Token[], from: number): number {
  if (stems.every((stem, index) => toStem(tokens[from + index]) === stem)) return stems.length
  if (said.length < 2) return 0
  let at = from
  for (const stem of said) {
    while (at > from && tokens[at]?.isSmall) at++
    if (toStem(tokens[at]) !== stem) return 0
    at++
  }
  return at - from
}

function toConcept({ phrase, others: all }: FoundPhrase, covered: Token[], site: SearchSite): Concept {
  const others = othersOf(covered.map(({ word }) => word).join(' '), all)
  const share = Math.min(...covered.map(({ meant }) => meant[0]?.share ?? 1))
  const wordings = [
    { ...toWording(phrase, share), ...(phrase.said.length > 1 && { isTogether: true }) },
    ...inPhrases(phrase.stems, share, site),
    ...othersAsWordings(others, share, site),
  ]
  const [only] = covered
  if (covered.length === 1 && only) wordings.push(...wordingsOf(only, site).slice(1))
  const treatments = treatmentsOf(wordings, site)
  if (covered.length === 1) {
    return {
      wordings: unique(wordings),
      ...(only && { typed: only.word }),
      treatments,
      isLight: only !== undefined && isLight(only, site),
    }
  }
  const saying = covered.filter(({ isSmall }) => !isSmall)
  const parts = saying.map((each) => ({ wordings: wordingsOf(each, site), isLight: isLight(each, site) }))
  return {
    wordings: unique(wordings),
    phrases: [phrase, ...others].map((each) => each.stems),
    parts,
    treatments,
    isLight: saying.length > 0 && saying.every((each) => isLight(each, site)),
  }
}

/** A number alone is mostly somebody's age or weight, and a letter a part of “s/e” or “w/o”, unless the site knows it: 988. */
const isLight = ({ word }: Token, { language, sameWords }: SearchSite): boolean =>
  language.lightWords.has(word) || (/^(?:\d+|[a-z])$/u.test(word) && !sameWords.stems.has(word))

const treatmentsOf = (wordings: readonly Wording[], { treatments }: SearchSite): string[] => [
  ...new Set(wordings.flatMap(({ stems }) => treatments.get(stems.join(' ')) ?? [])),
]

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

/**
 * Words that mean the same, which say less where they may be other words. What is left of a phrase like “who works there” is
 * none of them: only a title or heading that is the whole phrase means that.
 */
const othersAsWordings = (others: readonly OtherPhrase[], share: number, site: SearchSite): Wording[] =>
  others.flatMap((other) => {
    const wording = toWording(other, share * (other.isSameWord ? 1 : byOtherWord) * (other.isAmbiguous ? ambiguous : 1))
    const inText = { ...wording, ...(other.said.length > 1 && { isTogether: true }) }
    return [...(other.isLoose ? [] : [inText]), ...inPhrases(other.stems, share * byOtherWord, site)]
  })

/** The word itself, others that it may be meant for and what those are called, and words that begin with it. */
function wordingsOf({ word, meant, isLast, isSmall }: Token, site: SearchSite): Wording[] {
  const wordings = meant.flatMap(({ stem, share }, index): Wording[] => {
    const others =
      index > 0 ? site.sameWords.byFirst.get(stem)?.find(({ phrase }) => phrase.stems.length === 1) : undefined
    return [{ stems: [stem], share }, ...othersAsWordings(others?.others ?? [], share, site)]
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
