import type { SearchSection, SearchText } from '@carepath/schema/search-files'
import { headingWords, titleWord } from './phrase-words.ts'
import type { WeighedConcept } from './rank-pages.ts'
import { standsAt } from './same-words.ts'
import type { SearchSite } from './search-site.ts'
import { stemOf, wordsIn } from './words.ts'

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
}

/** The places of a page that say something of what was looked for, the best first. */
export function findPlaces({ sections }: SearchText, search: PassageSearch): ScoredPlace[] {
  const total = search.concepts.reduce((sum, { importance }) => sum + importance, 0)
  const places = sections.map((section) => scoreSection(section, search, total))
  return places.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
}

/** A place as a reader sees it: its sentence cut to a length and marked. */
export const toPassage = ({ section, sentence }: ScoredPlace, search: PassageSearch): Passage => ({
  fragment: section.fragment,
  heading: section.heading,
  sentence: mark(shorten(sentence, search), search),
})

function scoreSection(section: SearchSection, search: PassageSearch, total: number): ScoredPlace {
  const { site } = search
  const inTitle = headingWords(section.heading, site.language, site.locale).map((word) => ({ word, stem: word }))
  const heading = [...readWords(section.heading, site), ...inTitle]
  const sentences = splitSentences(section.text, site).map((text) => ({ text, words: readWords(text, site) }))
  const everything = [...heading, ...sentences.flatMap(({ words }) => words)]
  const inHeading = saidBy(heading, search) / total
  const asTyped = saysPhrase(heading, search)
    ? phraseBonus.heading
    : sentences.some(({ words }) => saysPhrase(words, search))
      ? phraseBonus.text
      : 0
  const asAsked = inHeading > 0 ? askedBonus * askedAlike(heading, search) : 0
  const inAll = saidBy(everything, search) / total
  const best = sentences
    .map(({ text, words }) => ({ text, said: saidBy(words, search) / total }))
    .reduce<{ text: string; said: number } | undefined>((a, b) => (a && a.said >= b.said ? a : b), undefined)
  return {
    section,
    sentence: best?.text ?? '',
    score: inAll === 0 ? 0 : inAll + headingBonus * inHeading + sentenceBonus * (best?.said ?? 0) + asTyped + asAsked,
  }
}

/** True where a heading or a sentence says the typed words in their order, or others for them. */
function saysPhrase(words: readonly ReadWord[], { phrases }: PassageSearch): boolean {
  const stems = words.map(({ stem }) => stem)
  return phrases.some((phrase) => stems.some((_, at) => standsAt(phrase, stems, at)))
}

/** How many pairs of words a question shares with a heading, small words too: “is it the same as …”, “how many …”. */
function askedAlike(words: readonly ReadWord[], { phrases: [asked = []] }: PassageSearch): number {
  const pairs = new Set(words.slice(1).map(({ stem }, index) => `${words[index]?.stem ?? ''} ${stem}`))
  const shared = asked.slice(1).filter((stem, index) => pairs.has(`${asked[index] ?? ''} ${stem}`))
  return shared.length / Math.max(asked.length - 1, 1)
}

/** How much of what was looked for a title says, and how much of the title that is. */
export function titleScore(title: string, search: PassageSearch): { said: number; share: number } {
  const { concepts, site } = search
  const all = readWords(title, site)
  const words = all.filter(({ word }) => !site.language.smallWords.has(word))
  const whole = titleWord(all.map(({ stem }) => stem))
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0)
  const looked = new Set(concepts.flatMap(({ wordings }) => wordings.flatMap(({ stems }) => stems)))
  const shared = words.filter(({ stem }) => looked.has(stem)).length
  return {
    said: saidBy([...words, { word: whole, stem: whole }], search) / total,
    share: shared / Math.max(words.length, 1),
  }
}

/** What these words say of what was looked for. */
function saidBy(words: readonly ReadWord[], { concepts, site }: PassageSearch): number {
  const all = new Set(words.map(({ stem }) => stem))
  let saying: string[] | undefined
  let sum = 0
  for (const { wordings, importance, typed } of concepts) {
    let share = 0
    for (const [index, wording] of wordings.entries()) {
      if (wording.share <= share || !wording.stems.every((stem) => all.has(stem))) continue
      saying ??= words.flatMap(({ stem }) => (site.language.smallWords.has(stem) ? [] : stem))
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

/** A word of a text, and its stem. */
interface ReadWord {
  word: string
  stem: string
}

/** The words of a text in order. */
const readWords = (text: string, site: SearchSite): ReadWord[] =>
  wordsIn(text, site.locale).map(({ word }) => ({ word, stem: stemOf(word, site.language) }))

/** Sentences of a text; each line of it is a block of its own. */
const splitSentences = (text: string, { sentences }: SearchSite): string[] =>
  text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter(Boolean)

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
