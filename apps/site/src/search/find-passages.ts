import type { SearchSection, SearchText } from '@carepath/schema/search-files'
import { titleWord } from './phrase-words.ts'
import type { WeighedConcept } from './rank-pages.ts'
import { readSection } from './read-section.ts'
import { standsAt } from './same-words.ts'
import type { SearchSite } from './search-site.ts'
import { readWords, stemOf, wordsIn, type ReadWord } from './words.ts'

/** A part of a text, marked where it says what was looked for. */
export interface MarkedPart {
  text: string
  isMarked: boolean
}

/** A place on a page that answers: the heading, and the sentence that says it. */
export interface Passage {
  /** Id of the heading; empty for the top of the page. */
  fragment: string
  heading: string
  sentence: MarkedPart[]
}

/** A place with the sentence that says most. */
export interface ScoredPlace {
  section: SearchSection
  sentence: string
  /** Share of what was looked for that the place says, 0 to somewhat over 1. */
  score: number
}

const longestSentence = 220
const headingBonus = 0.6
const sentenceBonus = 0.35
/** The very words that were typed, in their order. */
const phraseBonus = { heading: 0.5, text: 0.25 }
/** A question that begins as a heading does. */
const askedBonus = 0.6
/** A word in another form than was typed: “pound” for “pounds”. */
const otherForm = 0.85

/** What passages are looked for with. */
export interface PassageSearch {
  site: SearchSite
  /** The typed words in order, as stems, and other wordings of several words. */
  phrases: readonly (readonly string[])[]
  concepts: readonly WeighedConcept[]
  asked: AskedStems
}

/** The stems that an answer looks for: of all other words of a page nothing has to be known. */
export interface AskedStems {
  all: ReadonlySet<string>
  /** Those of what is looked for, without the small words of phrases. */
  saying: ReadonlySet<string>
  /** Enough of them that whatever says something has one: small words of a phrase are nearly everywhere. */
  telling: ReadonlySet<string>
}

export function askedStems({ concepts, phrases }: Pick<PassageSearch, 'concepts' | 'phrases'>): AskedStems {
  const saying = new Set(concepts.flatMap(({ wordings }) => wordings.flatMap(({ stems }) => stems)))
  const all = new Set([...saying, ...phrases.flat()])
  const telling = new Set(saying)
  for (const phrase of phrases) {
    const [longest = ''] = phrase.toSorted((a, b) => b.length - a.length)
    if (!phrase.some((stem) => telling.has(stem))) telling.add(longest)
  }
  return { all, saying, telling }
}

/** Words in their order, and which of the stems that are asked for are among them. */
interface AskedText {
  words: readonly ReadWord[]
  stems: ReadonlySet<string>
}

function toAskedText(words: readonly ReadWord[], { all }: AskedStems): AskedText {
  const stems = new Set<string>()
  for (const { stem } of words) if (all.has(stem)) stems.add(stem)
  return { words, stems }
}

/** The places of a page that say something of what was looked for, the best first. */
export function findPlaces({ sections }: SearchText, search: PassageSearch): ScoredPlace[] {
  const total = search.concepts.reduce((sum, { importance }) => sum + importance, 0)
  const places = sections.flatMap((section) => scoreSection(section, search, total) ?? [])
  return places.toSorted((a, b) => b.score - a.score)
}

/** A place as a reader sees it: its sentence cut to a length and marked. */
export const toPassage = ({ section, sentence }: ScoredPlace, search: PassageSearch): Passage => ({
  fragment: section.fragment,
  heading: section.heading,
  sentence: mark(shorten(sentence, search), search),
})

function scoreSection(section: SearchSection, search: PassageSearch, total: number): ScoredPlace | undefined {
  const { asked, site } = search
  const read = readSection(section, site)
  const everything = toAskedText(read.everything, asked)
  const concepts = saidSomewhere(everything, search.concepts)
  if (concepts.length === 0) return undefined
  const share = (said: AskedText) => saidBy(said, concepts, site) / total
  const inAll = share(everything)
  if (inAll === 0) return undefined
  const heading = toAskedText(read.heading, asked)
  const inHeading = share(heading)
  const telling = new Set<string>()
  for (const { stem, written } of everything.words) if (asked.telling.has(stem)) telling.add(written)
  const said = read.sentencesWith(telling).map(({ text: sentence, words }) => {
    const sentenceWords = toAskedText(words, asked)
    return { sentence, words: sentenceWords, share: share(sentenceWords) }
  })
  const best = said.reduce<(typeof said)[number] | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined)
  const asTyped = saysPhrase(heading, search)
    ? phraseBonus.heading
    : said.some(({ words }) => saysPhrase(words, search))
      ? phraseBonus.text
      : 0
  const asAsked = inHeading > 0 ? askedBonus * askedAlike(heading, search) : 0
  return {
    section,
    sentence: best?.sentence ?? '',
    score: inAll + headingBonus * inHeading + sentenceBonus * (best?.share ?? 0) + asTyped + asAsked,
  }
}

/** True where a heading or a sentence says the typed words in their order, or others for them. */
const saysPhrase = ({ words, stems }: AskedText, { phrases }: PassageSearch): boolean =>
  phrases.some(
    (phrase) =>
      phrase.every((stem) => stems.has(stem)) &&
      saysInRow(
        phrase,
        words.map(({ stem }) => stem),
      ),
  )

/** How many pairs of words a question shares with a heading, small words too: “is it the same as …”, “how many …”. */
function askedAlike({ words }: AskedText, { phrases: [asked = []] }: PassageSearch): number {
  const pairs = new Set(words.slice(1).map(({ stem }, index) => `${words[index]?.stem ?? ''} ${stem}`))
  const shared = asked.slice(1).filter((stem, index) => pairs.has(`${asked[index] ?? ''} ${stem}`))
  return shared.length / Math.max(asked.length - 1, 1)
}

/** How much of what was looked for a title says, and how much of the title that is. */
export function titleScore(title: string, { concepts, site, asked }: PassageSearch): { said: number; share: number } {
  const all = readWords(title, site.language, site.locale)
  const words = all.filter(({ word }) => !site.language.smallWords.has(word))
  const whole = titleWord(all.map(({ stem }) => stem))
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0)
  const shared = words.filter(({ stem }) => asked.saying.has(stem)).length
  return {
    said: saidBy(toAskedText([...words, { written: title, word: whole, stem: whole }], asked), concepts, site) / total,
    share: shared / Math.max(words.length, 1),
  }
}

/** What is looked for, with those of its wordings alone whose words a section says: its sentences can say no others. */
const saidSomewhere = ({ stems }: AskedText, concepts: readonly WeighedConcept[]): WeighedConcept[] =>
  concepts.flatMap((concept) => {
    const wordings = concept.wordings.filter((wording) => wording.stems.every((stem) => stems.has(stem)))
    const { typed, ...others } = concept
    const saysTyped = typed !== undefined && wordings[0] === concept.wordings[0]
    return wordings.length === 0 ? [] : [{ ...others, wordings, ...(saysTyped && { typed }) }]
  })

/** What these words say of what was looked for. */
function saidBy({ words, stems }: AskedText, concepts: readonly WeighedConcept[], { language }: SearchSite): number {
  let saying: string[] | undefined
  let sum = 0
  for (const { wordings, importance, typed } of concepts) {
    let share = 0
    for (const [index, wording] of wordings.entries()) {
      if (wording.share <= share || !wording.stems.every((stem) => stems.has(stem))) continue
      saying ??= words.flatMap(({ stem }) => (language.smallWords.has(stem) ? [] : stem))
      if (wording.isTogether && !saysInRow(wording.stems, saying)) continue
      const isOtherForm = index === 0 && typed !== undefined && !words.some(({ word }) => word === typed)
      share = Math.max(share, wording.share * (isOtherForm ? otherForm : 1))
    }
    sum += share * importance
  }
  return sum
}

const saysInRow = (wording: readonly string[], stems: readonly string[]): boolean =>
  stems.some((_, at) => standsAt(wording, stems, at))

/** A long sentence from shortly before its first marked word on. */
function shorten(text: string, search: PassageSearch): string {
  if (text.length <= longestSentence) return text
  const first = findMarks(text, search)[0]?.from ?? 0
  const from = first < longestSentence / 2 ? 0 : text.indexOf(' ', first - longestSentence / 3) + 1
  const end = text.lastIndexOf(' ', from + longestSentence)
  const to = from + longestSentence >= text.length || end <= from ? text.length : end
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function mark(text: string, search: PassageSearch): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { from, to } of findMarks(text, search)) {
    if (from > at) parts.push({ text: text.slice(at, from), isMarked: false })
    parts.push({ text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}

function findMarks(text: string, { site, concepts }: PassageSearch): { from: number; to: number }[] {
  const words = wordsIn(text, site.locale).map((placed) => ({ ...placed, stem: stemOf(placed.word, site.language) }))
  const said = new Set(words.map(({ stem }) => stem))
  const wordings = concepts.flatMap(({ wordings: all }) => all)
  const marked = new Set(
    wordings.filter(({ stems }) => stems.every((stem) => said.has(stem))).flatMap(({ stems }) => stems),
  )
  return words.filter(({ stem }) => marked.has(stem))
}
