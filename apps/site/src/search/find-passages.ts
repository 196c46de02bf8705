import type { SearchSection, SearchText } from '@carepath/schema/search-files'
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
  const { site, concepts } = search
  const heading = stemsOf(section.heading, site)
  const sentences = splitSentences(section.text, site).map((text) => ({ text, stems: stemsOf(text, site) }))
  const everything = new Set([...heading, ...sentences.flatMap(({ stems }) => stems)])
  const inHeading = saidBy(new Set(heading), concepts) / total
  const asTyped = saysPhrase(heading, search)
    ? phraseBonus.heading
    : sentences.some(({ stems }) => saysPhrase(stems, search))
      ? phraseBonus.text
      : 0
  const inAll = saidBy(everything, concepts) / total
  const best = sentences
    .map(({ text, stems }) => ({ text, said: saidBy(new Set(stems), concepts) / total }))
    .reduce<{ text: string; said: number } | undefined>((a, b) => (a && a.said >= b.said ? a : b), undefined)
  return {
    section,
    sentence: best?.text ?? '',
    score: inAll === 0 ? 0 : inAll + headingBonus * inHeading + sentenceBonus * (best?.said ?? 0) + asTyped,
  }
}

/** True where a heading or a sentence says the typed words in their order, or others for them. */
const saysPhrase = (stems: readonly string[], { phrases }: PassageSearch): boolean =>
  phrases.some((phrase) => stems.some((_, at) => standsAt(phrase, stems, at)))

/** How much of what was looked for a title says, and how much of the title that is. */
export function titleScore(title: string, { concepts, site }: PassageSearch): { said: number; share: number } {
  const words = wordsIn(title, site.locale)
    .filter(({ word }) => !site.language.smallWords.has(word))
    .map(({ word }) => stemOf(word, site.language))
  const total = concepts.reduce((sum, { importance }) => sum + importance, 0)
  const looked = new Set(concepts.flatMap(({ wordings }) => wordings.flatMap(({ stems }) => stems)))
  const shared = words.filter((stem) => looked.has(stem)).length
  return { said: saidBy(new Set(words), concepts) / total, share: shared / Math.max(words.length, 1) }
}

/** What these stems say of what was looked for. */
function saidBy(stems: ReadonlySet<string>, concepts: readonly WeighedConcept[]): number {
  let sum = 0
  for (const { wordings, importance } of concepts) {
    let share = 0
    for (const wording of wordings) {
      if (wording.share > share && wording.stems.every((stem) => stems.has(stem))) share = wording.share
    }
    sum += share * importance
  }
  return sum
}

/** The words of a text in order, as stems. */
const stemsOf = (text: string, site: SearchSite): string[] =>
  wordsIn(text, site.locale).map(({ word }) => stemOf(word, site.language))

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
