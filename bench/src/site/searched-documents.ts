import type { Locale, PublishedDocument } from '@carepath/schema'
import { searchWordsEn } from '@carepath/sample-content/content/site-settings/search-words-en.ts'
import { searchWordsEs } from '@carepath/sample-content/content/site-settings/search-words-es.ts'
import { makeDocuments, type MakeTexts } from './documents.ts'
import { seededRandom, sentences } from './words.ts'

/** Of so many things a page speaks, in the words that people search with. */
const thingsPerPage = 12

const lines: Record<Locale, string[]> = { en: searchWordsEn, es: searchWordsEs }

/**
 * The documents of a large site that says what people search for. Each page speaks of some things in all their words, so
 * that each synonym of a query is on about as many pages as the word itself: the most that a search can have to read.
 */
export function makeSearchedDocuments(pages: number): PublishedDocument[] {
  return makeDocuments(pages, textsOfThings).map((document) =>
    document.type === 'site-settings' ? { ...document, searchWords: lines[document.locale] } : document,
  )
}

/** Every third word of a page is one of its things. */
const textsOfThings: MakeTexts = (locale, seed) => {
  const random = seededRandom(seed * 7919 + locale.length)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const words = Array.from({ length: thingsPerPage }, () => pick(lines[locale]) ?? '').flatMap((line) =>
    line.split(',').map((word) => word.trim()),
  )
  return {
    name: words[0] ?? '',
    write: (count) => sentences(count, random, () => (random() < 1 / 3 ? pick(words) : undefined)),
  }
}
