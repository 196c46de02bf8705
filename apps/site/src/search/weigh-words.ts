import type { SearchSection } from '@carepath/schema'
import type { SearchLanguage } from './languages/language.ts'
import { headingWords, titleWord } from './phrase-words.ts'
import { stepOfShare } from './weigh-steps.ts'
import { stemOf, wordsIn } from './words.ts'

/** What a page says, from its name to its text. */
export interface WeighedPage {
  title: string
  /** Other names of what the page is about. */
  keywords: readonly string[]
  /** What the page is about, in a sentence. */
  description: string
  sections: readonly SearchSection[]
  /** Pages that list others, or are about the site itself, count less. */
  share: number
}

/**
 * Weight of a field, how much its length counts, and its usual length. A word of a short title says more of the page than one of
 * a long one (BM25F, with lengths that are the same for every site: a page's weights depend on that page alone).
 */
type Field = Record<'weight' | 'byLength' | 'length', number>

const fields = {
  title: { weight: 9, byLength: 0.5, length: 4 },
  keywords: { weight: 7, byLength: 0.2, length: 3 },
  heading: { weight: 5, byLength: 0.3, length: 25 },
  description: { weight: 2, byLength: 0.3, length: 12 },
  text: { weight: 1, byLength: 0.3, length: 30 },
}
/** Weight of a title, and of a heading, as one word. */
const whole = { title: 12, heading: 6 }
/** How soon more of the same word adds nothing. */
const saturation = 3
/** What further sections say of a word, next to the one that says most of it. */
const furtherSections = 0.5

/**
 * A length in steps of a quarter: one word more or less changes the weight of that word alone, and not that of every word of
 * the page, which would have nearly every file of search written anew.
 */
const roundedLength = (count: number): number =>
  lengthStep ** Math.round(Math.log(Math.max(count, 1)) / Math.log(lengthStep))

const lengthStep = 1.25

/** How much a page says of each of its words, in steps. */
export function weighWords(page: WeighedPage, language: SearchLanguage, locale: string): Record<string, number> {
  const counts = new Map<string, number>()
  const add = (weights: ReadonlyMap<string, number>) => {
    for (const [stem, weight] of weights) counts.set(stem, (counts.get(stem) ?? 0) + weight)
  }
  const read = (text: string) => wordsIn(text, locale).map(({ word }) => word)
  // Nearly every page says the small words somewhere: they count where they are part of a name.
  const readSaying = (text: string) => read(text).filter((word) => !language.smallWords.has(word))
  const weigh = (words: readonly string[], field: Field) =>
    weighField(
      words.map((word) => stemOf(word, language)),
      field,
    )
  const headings = page.sections.map(({ heading }) => heading)
  add(weigh(read(page.title), fields.title))
  for (const keyword of page.keywords) add(weigh(read(keyword), fields.keywords))
  add(weigh(headings.flatMap(read), fields.heading))
  add(weigh(readSaying(page.description), fields.description))
  add(joinSections(page.sections.map(({ text }) => weigh(readSaying(text), fields.text))))
  counts.set(titleWord(read(page.title).map((word) => stemOf(word, language))), whole.title)
  for (const word of headings.flatMap((heading) => headingWords(heading, language, locale)))
    counts.set(word, whole.heading)
  const weights = [...counts].map(([word, count]): [string, number] => [
    word,
    stepOfShare((page.share * count) / (count + saturation)),
  ])
  return Object.fromEntries(weights.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** How much a field says of each of its stems. */
function weighField(stems: readonly string[], { weight, byLength, length }: Field): Map<string, number> {
  const share = weight / (1 - byLength + (byLength * roundedLength(stems.length)) / length)
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + share)
  return counts
}

/** A page says of a word what the section says that says most of it, and a part of what the others say. */
function joinSections(sections: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const joined = new Map<string, number>()
  for (const stem of new Set(sections.flatMap((weights) => [...weights.keys()]))) {
    const all = sections.map((weights) => weights.get(stem) ?? 0)
    const most = Math.max(...all)
    joined.set(stem, most + furtherSections * (all.reduce((sum, weight) => sum + weight, 0) - most))
  }
  return joined
}
