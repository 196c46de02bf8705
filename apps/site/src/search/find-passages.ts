import type { SearchSection, SearchText } from '@carepath/schema/search-files'
import { titleWord } from './phrase-words.ts'
import type { WeighedConcept } from './rank-pages.ts'
import type { Wording } from './read-concepts.ts'
import { readSection, ReadText, type ReadSection } from './read-section.ts'
import type { SearchSite } from './search-site.ts'
import { readWords, stemOf, wordsIn } from './words.ts'

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

/** A place on a page with the sentence that says most. */
export interface ScoredPlace {
  section: SearchSection
  sentence: string
  /** Share of what was looked for that the place says, 0 to somewhat over 1. */
  score: number
}

/** What places are looked for with. */
export interface PlaceSearch {
  site: SearchSite
  /** The typed words in order, as stems, and other wordings of several words. */
  phrases: readonly (readonly string[])[]
  concepts: readonly WeighedConcept[]
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
/** A further place on a page is shown where it says nearly as much as the first. */
const worthShowing = 0.7

/** The places of a page that say most of what was looked for, and nearly as much as the best one, the best first. */
export function findPlaces({ sections }: SearchText, search: PlaceSearch): ScoredPlace[] {
  const said = sections.flatMap((section, order) => readSaid(section, order, search) ?? [])
  const found: { place: ScoredPlace; order: number }[] = []
  let best = 0
  for (const each of said.toSorted((a, b) => b.most - a.most)) {
    // To read the sentences of those that can’t be shown would take longer than everything else.
    if (each.most < best * worthShowing) break
    const place = scoreSection(each, search)
    best = Math.max(best, place.score)
    found.push({ place, order: each.order })
  }
  return found
    .filter(({ place }) => place.score >= best * worthShowing)
    .toSorted((a, b) => b.place.score - a.place.score || a.order - b.order)
    .map(({ place }) => place)
}

/** A section that says something of what was looked for. */
interface SaidSection {
  section: SearchSection
  order: number
  read: ReadSection
  concepts: WeighedConcept[]
  phrases: readonly (readonly string[])[]
  inAll: number
  inHeading: number
  /** The score that it may have at most. */
  most: number
}

function readSaid(section: SearchSection, order: number, search: PlaceSearch): SaidSection | undefined {
  const read = readSection(section, search.site)
  const concepts = saidSomewhere(read.everything, search.concepts)
  if (concepts.length === 0) return undefined
  const total = totalOf(search)
  const inAll = saidBy(read.everything, concepts) / total
  if (inAll === 0) return undefined
  const inHeading = saidBy(read.heading, concepts) / total
  const phrases = search.phrases.filter((phrase) => read.everything.hasAll(phrase))
  // A sentence says no more than its section.
  const most =
    inAll * (1 + sentenceBonus) +
    inHeading * headingBonus +
    (phrases.length > 0 ? phraseBonus.heading : 0) +
    (inHeading > 0 ? askedBonus : 0)
  return { section, order, read, concepts, phrases, inAll, inHeading, most }
}

function scoreSection(said: SaidSection, search: PlaceSearch): ScoredPlace {
  const { section, concepts, phrases, inAll, inHeading } = said
  const { heading } = said.read
  const stems = new Set([
    ...concepts.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.stems)),
    ...phrases.flat(),
  ])
  const sentences = said.read.sentencesWith(stems)
  const total = totalOf(search)
  let best = { sentence: sentences[0]?.text ?? '', share: 0 }
  for (const { text, words } of sentences) {
    const share = saidBy(words, concepts) / total
    if (share > best.share) best = { sentence: text, share }
  }
  const asTyped = saysPhrase(heading, phrases)
    ? phraseBonus.heading
    : sentences.some(({ words }) => saysPhrase(words, phrases))
      ? phraseBonus.text
      : 0
  const asAsked = inHeading > 0 ? askedBonus * askedAlike(heading, search) : 0
  return {
    section,
    sentence: best.sentence,
    score: inAll + headingBonus * inHeading + sentenceBonus * best.share + asTyped + asAsked,
  }
}

const totalOf = ({ concepts }: PlaceSearch): number => concepts.reduce((sum, { importance }) => sum + importance, 0)

/** True where a heading or a sentence says the typed words in their order, or others for them. */
const saysPhrase = (text: ReadText, phrases: PlaceSearch['phrases']): boolean =>
  phrases.some((phrase) => text.hasRow(phrase))

/** How many pairs of words a question shares with a heading, small words too: “is it the same as …”, “how many …”. */
function askedAlike(heading: ReadText, { phrases: [asked = []] }: PlaceSearch): number {
  const shared = asked.slice(1).filter((stem, index) => heading.hasRow([asked[index] ?? '', stem]))
  return shared.length / Math.max(asked.length - 1, 1)
}

/** How much of what was looked for a title says, and how much of the title that is. */
export function titleScore(title: string, search: PlaceSearch): { said: number; share: number } {
  const { language, locale } = search.site
  const all = readWords(title, language, locale)
  const words = all.filter(({ word }) => !language.smallWords.has(word))
  const whole = titleWord(all.map(({ stem }) => stem))
  const isAsked = (stem: string) =>
    search.concepts.some(({ wordings }) => wordings.some(({ stems }) => stems.includes(stem)))
  return {
    said:
      saidBy(new ReadText([...words, { written: title, word: whole, stem: whole }], language), search.concepts) /
      totalOf(search),
    share: words.filter(({ stem }) => isAsked(stem)).length / Math.max(words.length, 1),
  }
}

/** What is looked for, with those of its wordings alone whose words a section says: its sentences can say no others. */
const saidSomewhere = (text: ReadText, concepts: readonly WeighedConcept[]): WeighedConcept[] =>
  concepts.flatMap((concept) => {
    const wordings = concept.wordings.filter((wording) => text.hasAll(wording.stems))
    const { typed, ...others } = concept
    const saysTyped = typed !== undefined && wordings[0] === concept.wordings[0]
    return wordings.length === 0 ? [] : [{ ...others, wordings, ...(saysTyped && { typed }) }]
  })

/** How much a text says of what was looked for. */
function saidBy(text: ReadText, concepts: readonly WeighedConcept[]): number {
  let sum = 0
  for (const { wordings, importance, typed } of concepts) {
    const [first] = wordings
    let share = 0
    for (const wording of wordings) {
      if (wording.share <= share || !says(text, wording)) continue
      const isOtherForm = wording === first && typed !== undefined && !text.hasForm(typed)
      share = Math.max(share, wording.share * (isOtherForm ? otherForm : 1))
    }
    sum += share * importance
  }
  return sum
}

const says = (text: ReadText, { stems, isTogether }: Wording): boolean =>
  isTogether ? text.hasRowOfSaying(stems) : text.hasAll(stems)

/** A place as a reader sees it: its sentence cut to a length and marked. */
export const toPassage = ({ section, sentence }: ScoredPlace, search: PlaceSearch): Passage => ({
  fragment: section.fragment,
  heading: section.heading,
  sentence: mark(shorten(sentence, search), search),
})

/** A long sentence from shortly before its first marked word on. */
function shorten(text: string, search: PlaceSearch): string {
  if (text.length <= longestSentence) return text
  const first = findMarks(text, search)[0]?.from ?? 0
  const from = first < longestSentence / 2 ? 0 : text.indexOf(' ', first - longestSentence / 3) + 1
  const end = text.lastIndexOf(' ', from + longestSentence)
  const to = from + longestSentence >= text.length || end <= from ? text.length : end
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function mark(text: string, search: PlaceSearch): MarkedPart[] {
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

function findMarks(text: string, { site, concepts }: PlaceSearch): { from: number; to: number }[] {
  const words = wordsIn(text, site.locale).map((placed) => ({ ...placed, stem: stemOf(placed.word, site.language) }))
  const said = new Set(words.map(({ stem }) => stem))
  const wordings = concepts.flatMap(({ wordings: all }) => all)
  const marked = new Set(
    wordings.filter(({ stems }) => stems.every((stem) => said.has(stem))).flatMap(({ stems }) => stems),
  )
  return words.filter(({ stem }) => marked.has(stem))
}
