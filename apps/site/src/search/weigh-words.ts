import type { SearchSection } from '@carepath/schema'
import type { SearchLanguage } from './languages/language.ts'
import { headingWords, titleWord } from './phrase-words.ts'
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
const fields = {
  title: { weight: 9, byLength: 0.5, length: 4 },
  keywords: { weight: 7, byLength: 0.2, length: 3 },
  heading: { weight: 5, byLength: 0.3, length: 25 },
  description: { weight: 2, byLength: 0.3, length: 25 },
  text: { weight: 1, byLength: 0.3, length: 400 },
}
/** Weight of a title, and of a heading, as one word. */
const whole = { title: 12, heading: 6 }
/** How soon more of the same word adds nothing. */
const saturation = 4
const most = 99

/**
 * A length in steps of a quarter: one word more or less changes the weight of that word alone, and not that of every word of
 * the page, which would have nearly every file of search written anew.
 */
const roundedLength = (count: number): number =>
  lengthStep ** Math.round(Math.log(Math.max(count, 1)) / Math.log(lengthStep))

const lengthStep = 1.25

/** How much a page says of each of its words, 1 to 99. */
export function weighWords(page: WeighedPage, language: SearchLanguage, locale: string): Record<string, number> {
  const counts = new Map<string, number>()
  const add = (texts: readonly string[], { weight, byLength, length }: (typeof fields)['title']) => {
    const stems = texts.flatMap((text) => wordsIn(text, locale).map(({ word }) => stemOf(word, language)))
    const share = weight / (1 - byLength + (byLength * roundedLength(stems.length)) / length)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + share)
  }
  add([page.title], fields.title)
  for (const keyword of page.keywords) add([keyword], fields.keywords)
  add(
    page.sections.map(({ heading }) => heading),
    fields.heading,
  )
  add([page.description], fields.description)
  add(
    page.sections.map(({ text }) => text),
    fields.text,
  )
  const title = wordsIn(page.title, locale).map(({ word }) => stemOf(word, language))
  counts.set(titleWord(title), whole.title)
  for (const word of page.sections.flatMap(({ heading }) => headingWords(heading, language, locale)))
    counts.set(word, whole.heading)
  const weights = [...counts].map(([word, count]): [string, number] => [
    word,
    Math.min(most, Math.max(1, Math.round((most * page.share * count) / (count + saturation)))),
  ])
  return Object.fromEntries(weights.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
